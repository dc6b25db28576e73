/** Keeps a value, and lets the oldest go where there are many: a setting that is swept keeps no memory for each value. */
export declare function remember<T>(kept: Map<string, T>, key: string, value: T): T;
