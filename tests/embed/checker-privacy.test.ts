import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { answerAll } from '../support/answer-all.js';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';

/** The strictest policy a clinic may send: nothing but its own scripts. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<script src="/dist/vein-elements.min.js" defer></script></head><body>
<vein-symptom-checker clinic-name="A Clinic"><a href="tel:+17024307661">(702) 430-7661</a></vein-symptom-checker>
</body></html>`;

const site = openSite(() =>
  servePages({ '/strict.html': { html, headers: { 'content-security-policy': CSP } } }),
);

const VEINS = { age: '50-64', sex: 'female', varicose: 'true', ache: 'true' };

test('a whole journey makes no request, cookie, storage or history entry, and breaks no policy', async () => {
  const { page, errors, warnings, requests } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/strict.html`, { waitUntil: 'networkidle0' });
  const loaded = [...requests];
  const state = () =>
    page.evaluate(async () => ({
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      history: history.length,
      url: location.href,
      title: document.title,
    }));
  const before = await state();
  await answerAll(page, VEINS);
  const light = await page.evaluate(() => document.querySelector('vein-symptom-checker')!.outerHTML);
  assert.deepEqual(await state(), before);
  assert.deepEqual(requests, loaded);
  assert.equal(loaded.length, 2, 'the page and its script');
  assert.deepEqual([...errors, ...warnings], []);
  assert.equal(light.includes('varicose'), false, 'no answer in the light DOM');
  await page.close();
});

test('the FHIR response of a journey is a valid R4 QuestionnaireResponse', async () => {
  const Validator = createRequire(import.meta.url)('@asymmetrik/fhir-json-schema-validator') as new () => {
    validate: (resource: unknown) => readonly unknown[];
  };
  const validator = new Validator();
  assert.notEqual(validator.validate({ resourceType: 'QuestionnaireResponse', status: 'nope' }).length, 0);
  for (const said of [
    { chestPain: 'true' },
    VEINS,
    { ...VEINS, swelling: 'one-calf', skin: 'hard', walkPain: 'yes', site: 'calf' },
  ]) {
    const { page } = await watchedPage(site.browser);
    await page.goto(`${site.origin}/strict.html`, { waitUntil: 'networkidle0' });
    await answerAll(page, said);
    const response = await page.evaluate(() =>
      document.querySelector('vein-symptom-checker')!.toQuestionnaireResponse(),
    );
    assert.deepEqual(validator.validate(response), []);
    const answers = JSON.stringify(response).match(/"answer":/g) ?? [];
    assert.ok(answers.length > 5);
    await page.close();
  }
});
