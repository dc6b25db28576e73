/** The released version, the same as in package.json (a package test compares them). */
const VERSION = '0.2.0';

export { VERSION };
