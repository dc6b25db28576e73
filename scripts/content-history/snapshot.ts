// Keeps what a content version asks and says in clinical/history/<content version>.json, for the list of changes that
// a reviewing clinician reads. With --check it writes nothing, and fails where the content is not what its version says.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CONTENT_VERSION } from '../../src/triage/index.js';
import { content } from './content.js';

const file = new URL(`../../clinical/history/${CONTENT_VERSION}.json`, import.meta.url);
const now = `${JSON.stringify(content(), null, 1)}\n`;

if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, now);
} else if (!existsSync(file)) {
  console.error(`No snapshot of content ${CONTENT_VERSION}: run npm run content:snapshot and commit it.`);
  process.exitCode = 1;
} else if (readFileSync(file, 'utf8') !== now) {
  console.error(
    `The content differs from clinical/history/${CONTENT_VERSION}.json. Where that version is released, ` +
      'move CONTENT_VERSION; then run npm run content:snapshot and commit it.',
  );
  process.exitCode = 1;
}
