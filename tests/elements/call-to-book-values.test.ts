import { takesAnything } from '../support/fuzz.js';

takesAnything('vein-call-to-book');
