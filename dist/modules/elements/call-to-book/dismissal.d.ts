/** How long a dismissal is kept: `none`, `session`, or `days:` and their number. */
export type Remember = 'none' | 'session' | `days:${number}`;
/** What may be dismissed. A dismissal is kept under its id, else its placement. */
export interface Dismissible {
    readonly localName: string;
    readonly id: string;
    readonly placement: string;
    readonly remember: Remember;
}
/** Keeps a dismissal, as the time (epoch ms) until which it holds. */
export declare function keepDismissal(card: Dismissible): void;
/** Whether a dismissal was kept and still holds. */
export declare function wasDismissed(card: Dismissible): boolean;
/** Forgets a dismissal that was kept. */
export declare function forgetDismissal(card: Dismissible): void;
