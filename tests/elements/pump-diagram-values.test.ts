import { takesAnything } from '../support/fuzz.js';

takesAnything('vein-pump-diagram');
