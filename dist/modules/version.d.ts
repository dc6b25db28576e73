/** The released version, the same as in package.json (a package test compares them). */
export declare const VERSION = "0.2.0";
