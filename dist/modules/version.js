/** The released version, the same as in package.json (a package test compares them). */
const VERSION = '0.1.0';

export { VERSION };
