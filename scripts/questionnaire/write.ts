// Writes dist/questionnaire.json: the checker's questions for software that speaks FHIR R4.
import { writeFileSync } from 'node:fs';
import { questionnaire } from './questionnaire.js';

writeFileSync('dist/questionnaire.json', `${JSON.stringify(questionnaire(), null, 1)}\n`);
