/** Does something once the browser has nothing better to do. */
export declare function whenIdle(work: () => void): void;
