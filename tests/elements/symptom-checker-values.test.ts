import { takesAnything } from '../support/fuzz.js';

takesAnything('vein-symptom-checker');
