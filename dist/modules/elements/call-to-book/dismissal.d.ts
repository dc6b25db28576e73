/** How long a dismissal is kept: `none`, `session`, or `days:` and their number. */
export type Remember = 'none' | 'session' | `days:${number}`;
/** Keeps a dismissal, as the time (epoch ms) until which it holds. */
export declare function keepDismissal(key: string, remember: Remember): void;
/** Whether a dismissal was kept and still holds. */
export declare function isDismissed(key: string, remember: Remember): boolean;
/** Forgets a dismissal. */
export declare function forgetDismissal(key: string, remember: Remember): void;
