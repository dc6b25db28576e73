import { CheckerResult } from './checker-result.js';

if (!customElements.get('checker-result')) customElements.define('checker-result', CheckerResult);
