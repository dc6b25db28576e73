import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';
import { JOURNEYS, Visitor, type Journey } from './support/spoken/journeys.js';
import { Listener } from './support/spoken/listener.js';
import { stage } from './support/stage.js';

/** Writes the logs instead of comparing them: read them aloud, then commit. */
const UPDATE = process.env.UPDATE === '1';
const LANGUAGES = ['en', 'es'];
/** A reader is to know what a vein result says from its headings alone, in fewer phrases than this. */
const GIST = 10;

const pageOf = ({ html }: Journey, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A clinic</title>
<script src="/dist/vein-elements.min.js" defer></script></head><body><main><a href="#more">Our doctors</a>${html}<p id="more">Our doctors look after legs.</p></main></body></html>`;

const site = openSite(() =>
  servePages(
    Object.fromEntries(
      JOURNEYS.flatMap((journey) =>
        LANGUAGES.map((lang) => [`/${lang}/${journey.name}`, { html: pageOf(journey, lang) }]),
      ),
    ),
  ),
);

async function heard(journey: Journey, lang: string): Promise<Visitor> {
  const page = await stage(site.browser);
  await page.setViewport({ width: 800, height: 900 });
  await page.goto(`${site.origin}/${lang}/${journey.name}`, { waitUntil: 'networkidle0' });
  const visitor = new Visitor(page, await Listener.on(page), journey.tag);
  await journey.walk(visitor);
  await page.close();
  return visitor;
}

for (const journey of JOURNEYS)
  for (const lang of LANGUAGES)
    test(`${journey.name}, ${lang}, is heard as it was read aloud`, async () => {
      const { ears, changes, whilePlaying, headings } = await heard(journey, lang);
      const file = `tests/access/spoken/${journey.name}.${lang}.txt`;
      const log = `${ears.lines.join('\n').trim()}\n`;
      if (UPDATE || !existsSync(file)) writeFileSync(file, log);
      assert.equal(log, readFileSync(file, 'utf8'), `${file}: UPDATE=1 writes it`);

      const twice = ears.lines.filter((line, i) => line !== '' && line.trim() === ears.lines[i - 1]?.trim());
      assert.deepEqual(twice, [], 'a phrase twice in a row');
      assert.deepEqual(whilePlaying, [], 'playing is silent');
      for (const { what, said } of changes) assert.equal(said.length, 1, `${what}: ${said.join(' | ')}`);
      if (journey.name === 'vein-result') {
        assert.ok(headings.length > 3 && headings.length < GIST, headings.join('\n'));
      }
    });
