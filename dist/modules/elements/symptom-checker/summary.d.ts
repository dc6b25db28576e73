import type { Language } from '../../controllers/language.js';
import type { Assessment } from '../../triage/index.js';
import { type Journey } from './journey.js';
/** The result and the answers as plain text, to take along to a visit. */
export declare function summaryOf(language: Language, journey: Journey, assessment: Assessment, emergency: string): string;
