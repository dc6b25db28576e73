// Writes dist/clinical-protocol.html: what the checker asks and says, for the doctor who signs.
import { readFileSync, writeFileSync } from 'node:fs';
import { content } from '../content-history/content.js';
import { bundle } from './bundle.mjs';
import { contentsOf, protocol } from './protocol.js';
import type { Snapshot } from './snapshot.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const now = JSON.parse(JSON.stringify(content())) as Snapshot;
const script = await bundle(new URL('page/main.ts', import.meta.url));
writeFileSync('dist/clinical-protocol.html', protocol(contentsOf(now, version), script));
