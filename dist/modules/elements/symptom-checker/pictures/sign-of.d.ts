import type { SignId } from './signs.js';
/** The picture of a row; none where words say it better. */
export declare const signOf: (row: string) => SignId | undefined;
