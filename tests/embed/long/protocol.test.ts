import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { CONTENT_VERSION } from '../../../src/triage/index.js';
import { outcomeOf } from '../../../scripts/protocol/page/case.js';
import { axeFaults } from '../../support/axe-page.js';
import { openBrowser, watchedPage, type Watched } from '../../support/browser.js';
import { ALL_VIGNETTES } from '../../unit/triage/cases.js';

const FILE = pathToFileURL(path.resolve('dist/clinical-protocol.html')).href;

let browser: Browser;
let downloads: string;
before(async () => {
  browser = await openBrowser();
  downloads = await mkdtemp(path.join(tmpdir(), 'protocol-'));
});
after(async () => {
  await browser.close();
  await rm(downloads, { recursive: true });
});

/** The protocol as a doctor opens it: a file, without a server. */
async function open(hash = ''): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.page.setViewport({ width: 1200, height: 900 });
  await watched.page.goto(FILE + hash);
  return watched;
}

test('opened as a file it works, asks for nothing, and its policy refuses nothing that it needs', async () => {
  const { page, errors, warnings, requests } = await open();
  assert.equal(
    await page.$eval('case-player', (player) => player.shadowRoot!.querySelectorAll('select').length > 50),
    true,
  );
  assert.equal(await page.$$eval('.chapter', (all) => all.length), 16);
  // What a date field is drawn with is the browser's own.
  assert.deepEqual(
    requests.filter((asked) => !asked.startsWith('image/svg+xml')),
    [new URL(FILE).pathname],
  );
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});

for (const width of [360, 1200])
  test(`axe finds nothing, and nothing is wider than the window, at ${width} px`, async () => {
    const { page } = await open();
    await page.setViewport({ width, height: 900 });
    await page.setBypassCSP(true);
    await page.reload();
    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  });

test('the case player gives what assess() gives, for every published case', async () => {
  const { page } = await open();
  const played = await page.evaluate(
    async (ids) => {
      const player = document.querySelector('case-player') as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      const root = player.shadowRoot!;
      const results = [];
      for (const id of ids) {
        const select = root.querySelector<HTMLSelectElement>('#load')!;
        select.value = id;
        select.dispatchEvent(new Event('change'));
        await player.updateComplete;
        const shown = [...root.querySelectorAll('checker-result')] as (HTMLElement & {
          updateComplete: Promise<boolean>;
        })[];
        await Promise.all(shown.map((one) => one.updateComplete));
        const verdict = root.querySelector<HTMLElement>('.verdict')!;
        results.push({
          id,
          level: verdict.dataset.level,
          rule: verdict.dataset.rule,
          matches: root.querySelectorAll('.matches li').length,
          headings: shown.map((one) => one.shadowRoot!.querySelector('.heading')!.textContent),
          copied: JSON.parse(root.querySelector<HTMLTextAreaElement>('#vignette')!.value) as Record<
            string,
            unknown
          >,
        });
      }
      return results;
    },
    ALL_VIGNETTES.map(({ id }) => id),
  );
  for (const [at, { id, findings, text }] of ALL_VIGNETTES.entries()) {
    const { assessment, rows } = outcomeOf(findings);
    const { level, rule, who, within } = assessment;
    const { headings, copied, ...shown } = played[at]!;
    assert.deepEqual(shown, { id, level, rule, matches: rows.length });
    assert.equal(headings.length, 2);
    assert.notEqual(headings[0], headings[1]);
    assert.deepEqual(
      {
        text: copied.text,
        findings: copied.findings,
        level: copied.level,
        who: copied.who,
        rule: copied.rule,
        within: copied.within,
      },
      { text, findings, level, who, rule, within },
    );
  }
  await page.close();
});

test('a case is tried by choosing findings, and a number in its result calls nobody', async () => {
  const { page } = await open();
  await page.evaluate(async () => {
    const player = document.querySelector('case-player') as HTMLElement & {
      updateComplete: Promise<boolean>;
    };
    for (const [key, value] of [
      ['pregnancy', 'pregnant'],
      ['calfTender', 'yes'],
    ] as const) {
      const select = player.shadowRoot!.querySelector<HTMLSelectElement>(`#f-${key}`)!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await player.updateComplete;
    }
  });
  const verdict = await page.$eval(
    'case-player',
    (player) => player.shadowRoot!.querySelector('.verdict')!.textContent,
  );
  assert.match(
    verdict.replace(/\s+/g, ' '),
    /Same-day care: maternity care, today, by the rule “clot pregnant”/,
  );
  const stopped = await page.$eval('case-player', async (player) => {
    const select = player.shadowRoot!.querySelector<HTMLSelectElement>('#f-bleedingNow')!;
    select.value = 'yes';
    select.dispatchEvent(new Event('change'));
    await (player as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    const result = player.shadowRoot!.querySelector('checker-result') as unknown as HTMLElement & {
      updateComplete: Promise<boolean>;
    };
    await result.updateComplete;
    const call = result.shadowRoot!.querySelector('[part=emergency-call]')!;
    return !call.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  });
  assert.equal(stopped, true);
  await page.close();
});

test('signing names what is missing, then writes attributes, shortcode and record, and saves them', async () => {
  const { page, errors } = await open('#sign');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
  });
  const submit = (): Promise<void> =>
    page.$eval('#sign-form', (form) => (form as HTMLFormElement).requestSubmit());
  await submit();
  assert.equal(await page.$$eval('#sign-missing li', (all) => all.length), 5);
  assert.equal(await page.$eval('#signed-texts', (texts) => (texts as HTMLElement).hidden), true);
  await page.$$eval('[name=chapter], [name=language]', (all) => {
    for (const box of all) (box as HTMLInputElement).click();
  });
  await page.type('[name=name]', 'Ana "Soto", MD');
  await page.type('[name=license]', 'NV 1234');
  await page.$eval('[name=date]', (field) => ((field as HTMLInputElement).value = '2026-12-01'));
  await submit();
  assert.equal(await page.$$eval('#sign-missing li, [aria-invalid]', (all) => all.length), 0);
  const texts = await page.$$eval('#signed-texts textarea', (all) =>
    all.map((box) => (box as HTMLTextAreaElement).value),
  );
  assert.equal(
    texts[0],
    `reviewed-by="Ana &quot;Soto&quot;, MD" reviewed-version="${CONTENT_VERSION}" reviewed-languages="en es"`,
  );
  assert.match(texts[1]!, /^\[vein_symptom_checker reviewed_by="Ana &#34;Soto&#34;, MD" /);
  const record = JSON.parse(texts[2]!) as Record<string, unknown>;
  assert.deepEqual(
    [record.kind, record.reviewedBy, record.reviewedVersion, record.reviewedLanguages],
    ['vein-elements/clinical-review', 'Ana "Soto", MD', CONTENT_VERSION, ['en', 'es']],
  );
  assert.match(String(record.fingerprint), /^[0-9a-f]{16}$/);
  const saved = new Promise((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(true));
  });
  await page.$eval('#save-json', (button) => (button as HTMLButtonElement).click());
  await saved;
  const file = readFileSync(path.join(downloads, `clinical-review-${CONTENT_VERSION}.json`), 'utf8');
  assert.equal(file, texts[2]);
  // A change of what was filled in takes the texts back.
  await page.type('[name=remarks]', 'x');
  assert.equal(await page.$eval('#signed-texts', (all) => (all as HTMLElement).hidden), true);
  assert.deepEqual(errors, []);
  await page.close();
});

test('the changes since the version that an address names are shown, and those alone', async () => {
  const { page } = await open('#changes-2026-11-26');
  assert.equal(await page.$eval('#since', (select) => (select as HTMLSelectElement).value), '2026-11-26');
  const shown = await page.$$eval('[data-version]', (all) =>
    all.filter((part) => !(part as HTMLElement).hidden).map((part) => part.getAttribute('data-version')),
  );
  assert.deepEqual(shown, ['2026-11-26']);
  await page.close();
});

for (const format of ['a4', 'letter'] as const)
  test(`prints on ${format} with the version and a number on every page, and the signature on a page of its own`, async (t) => {
    const { page } = await open();
    const pages = (pdf: Uint8Array): number =>
      Buffer.from(pdf)
        .toString('latin1')
        .split(/\/Type\s*\/Page\b/).length - 1;
    const whole = pages(await page.pdf({ format, timeout: 120_000 }));
    t.diagnostic(`${whole} pages`);
    assert.ok(whole > 60 && whole < 140, `${whole} pages`);
    const margins = await page.$eval('style', (style) => style.textContent);
    assert.match(margins, new RegExp(`@bottom-center { content: 'Content ${CONTENT_VERSION} `));
    assert.match(margins, /@bottom-right { content: 'Page ' counter\(page\) ' of ' counter\(pages\)/);
    await page.evaluate(() => document.body.classList.add('signature-alone'));
    assert.equal(pages(await page.pdf({ format })), 1);
    await page.close();
  });
