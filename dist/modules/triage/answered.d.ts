/** Whether a value is a known no: `false`, `'none'` or `'no'`. Absent is not. */
export declare const isNo: (value: unknown) => boolean;
/** Whether a value says that the finding is there. Absent and an empty list do not. */
export declare const isYes: (value: unknown) => boolean;
