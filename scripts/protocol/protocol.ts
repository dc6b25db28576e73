import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, type TemplateResult } from 'lit';
import { pictures } from '../../src/elements/symptom-checker/pictures/pictures.styles.js';
import { signed } from '../content-history/problems.js';
import { Bilingual } from './bilingual.js';
import { caseGroups } from './cases.js';
import type { Chapter, Contents } from './chapter.js';
import { advice } from './chapters/advice.js';
import { casesChapter } from './chapters/cases.js';
import { changes } from './chapters/changes.js';
import { decide } from './chapters/decide.js';
import { drawings } from './chapters/drawings.js';
import { everyResult } from './chapters/every-result.js';
import { glossary } from './chapters/glossary.js';
import { laws } from './chapters/laws.js';
import { missed } from './chapters/missed.js';
import { purpose } from './chapters/purpose.js';
import { questions } from './chapters/questions.js';
import { rules } from './chapters/rules.js';
import { signChapter } from './chapters/sign.js';
import { sources } from './chapters/sources.js';
import { tryCase } from './chapters/try.js';
import { words } from './chapters/words.js';
import { markupOf } from './markup.js';
import { versionsBefore, type Snapshot } from './snapshot.js';

const READING: readonly Chapter[] = [
  purpose,
  decide,
  questions,
  rules,
  advice,
  everyResult,
  drawings,
  laws,
  casesChapter,
  missed,
  words,
  sources,
  glossary,
];
/** Every chapter in order. */
export const CHAPTERS: readonly Chapter[] = [...READING, tryCase, signChapter(READING), changes];

/** Everything that the protocol is made from, but its script. */
export function contentsOf(now: Snapshot, packageVersion: string): Contents {
  const fingerprint = createHash('sha256')
    .update(signed(JSON.stringify(now)))
    .digest('hex')
    .slice(0, 16);
  return {
    bilingual: new Bilingual(),
    groups: caseGroups(),
    now,
    earlier: versionsBefore(now.contentVersion),
    packageVersion,
    fingerprint,
  };
}

/**
 * The clinical protocol: one file that asks for nothing.
 * @param contents what it tells
 * @param script what runs in it: the case player, the signing, the choice of an earlier version
 */
export function protocol(contents: Contents, script: string): string {
  const style = `${readFileSync(new URL('protocol.css', import.meta.url), 'utf8')}\n${pictures.cssText}${pageMargins(contents)}`;
  const cases = JSON.stringify(
    contents.groups.map(({ title, cases: all }) => ({ title, cases: all.map(bare) })),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Clinical protocol of the leg symptom checker, content ${contents.now.contentVersion}</title>
<style>${style}</style>
</head>
<body>
${markupOf(body(contents))}
<script type="application/json" id="case-data">${cases.replace(/</g, '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** What the case player needs of a case. */
const bare = ({ id, text, findings, level, who }: Contents['groups'][number]['cases'][number]) => ({
  id,
  text,
  findings,
  level,
  who,
});

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, sent or framed; what runs and what styles is known by its hash. */
const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** The version and the page number at the foot of every printed page. */
const pageMargins = ({ now, packageVersion, fingerprint }: Contents): string => `
@page {
  @bottom-left { content: 'Leg symptom checker: clinical protocol'; }
  @bottom-center { content: 'Content ${now.contentVersion} · package ${packageVersion} · ${fingerprint}'; }
  @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); }
}`;

function body(contents: Contents): TemplateResult {
  const { now, packageVersion, fingerprint } = contents;
  const minutes = CHAPTERS.reduce((sum, chapter) => sum + (chapter.minutes ?? 0), 0);
  return html`
    <a class="skip" href="#purpose">Skip to the first chapter</a>
    <header class="cover">
      <p class="kind">Clinical protocol</p>
      <h1>Leg symptom checker</h1>
      <p class="lead">
        What it asks, what decides, what it says, and on what it rests: for the doctor who signs.
      </p>
      <dl class="versions">
        <div>
          <dt>Content version</dt>
          <dd>${now.contentVersion}</dd>
        </div>
        <div>
          <dt>Package</dt>
          <dd>vein-elements ${packageVersion}</dd>
        </div>
        <div>
          <dt>Languages</dt>
          <dd>English, Spanish</dd>
        </div>
        <div>
          <dt>Fingerprint</dt>
          <dd><code>${fingerprint}</code></dd>
        </div>
      </dl>
    </header>
    <nav aria-label="Contents">
      <h2>Contents</h2>
      <p class="note">
        About ${Math.round(minutes / 5) * 5} minutes for one language; 20 more for the second.
      </p>
      <ol>
        ${CHAPTERS.map(
          ({ id, title, read, minutes: takes }) =>
            html`<li>
              <a href=${`#${id}`}>${title}</a
              ><span class="plan">${read}${takes ? `, ${takes} min` : ''}</span>
            </li>`,
        )}
      </ol>
    </nav>
    <main>
      ${CHAPTERS.map(
        ({ id, title, body: write }, at) =>
          html`<section class="chapter" id=${id} aria-labelledby=${`${id}-title`}>
            <h2 id=${`${id}-title`}><span class="number">${at + 1}</span> ${title}</h2>
            ${write(contents)}
          </section>`,
      )}
    </main>
    <footer>
      <p>
        General education, not a diagnosis, not validated on patients. Contains Lit, © Google LLC,
        BSD-3-Clause; the project’s licence is MIT.
      </p>
    </footer>
  `;
}
