// Keeps what a content version asks and says in clinical/history/<content version>.json, for the list of changes that
// a reviewing clinician reads. With --check it writes nothing, and fails where the content is not what its version says.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CONTENT_VERSION } from '../../src/triage/index.js';
import { content } from './content.js';
import { problemsOf } from './problems.js';

const folder = new URL('../../clinical/history/', import.meta.url);
const file = new URL(`${CONTENT_VERSION}.json`, folder);
const now = `${JSON.stringify(content(), null, 1)}\n`;
const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
mkdirSync(folder, { recursive: true });
const versions = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');

const check = process.argv.includes('--check');
for (const problem of problemsOf({ version: CONTENT_VERSION, now, kept, versions, changelog, check })) {
  console.error(problem);
  process.exitCode = 1;
}
if (!check && !process.exitCode) writeFileSync(file, now);
