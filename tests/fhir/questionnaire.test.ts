import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findingsIn } from '../../scripts/questionnaire/answered.js';
import { questionnaire } from '../../scripts/questionnaire/questionnaire.js';
import { speaker } from '../../scripts/content/languages.js';
import { askedPages, journeyFindings } from '../../src/elements/symptom-checker/journey.js';
import {
  questionnaireResponse,
  type FhirItem,
  type QuestionnaireResponse,
} from '../../src/elements/symptom-checker/questionnaire-response.js';
import { assess, CONTENT_VERSION } from '../../src/triage/index.js';
import { openBrowser } from '../support/browser.js';
import { servePages } from '../support/page-server.js';
import { told } from '../support/told.js';
import { ALL_VIGNETTES } from '../unit/triage/cases.js';

/** What we use of LHC-Forms, the National Library of Medicine's renderer of FHIR questionnaires. */
interface LhcForms {
  readonly LFormsData: new (form: unknown) => unknown;
  readonly Util: {
    addFormToPage(form: unknown, id: string, options: { fhirVersion: string }): Promise<unknown>;
    convertFHIRQuestionnaireToLForms(form: unknown, version: string): unknown;
    mergeFHIRDataIntoLForms(type: string, response: unknown, form: unknown, version: string): unknown;
    getFormFHIRData(type: string, version: string, form?: unknown): { item?: readonly FhirItem[] };
  };
}
declare const LForms: LhcForms;

const HTML = `<!doctype html><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/tests/fhir/node_modules/lforms/dist/lforms/webcomponent/styles.css">
<div id="form"></div>
<script src="/tests/fhir/node_modules/zone.js/bundles/zone.umd.min.js"></script>
<script src="/tests/fhir/node_modules/lforms/dist/lforms/webcomponent/lhc-forms.js"></script>
<script src="/tests/fhir/node_modules/lforms/dist/lforms/fhir/R4/lformsFHIR.min.js"></script>`;

const form = questionnaire();
let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof servePages>>;
const errors: string[] = [];

before(async () => {
  site = await servePages({ '/form': { html: HTML } });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${site.origin}/form`);
});
after(async () => {
  await browser.close();
  await site.close();
});

test('LHC-Forms renders the Questionnaire, and shows a question only when its condition holds', async () => {
  await page.evaluate(
    (questions) => LForms.Util.addFormToPage(questions, 'form', { fhirVersion: 'R4' }),
    form,
  );
  const words = (): Promise<string> => page.$eval('#form', ({ textContent }) => textContent);
  const shows = (text: string): Promise<unknown> =>
    page.waitForFunction((part) => document.querySelector('#form')?.textContent.includes(part), {}, text);
  await shows('Is a leg swollen?');
  assert.doesNotMatch(await words(), /When is it worse\?|Do any of these apply to you\?/);
  const yes = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('#form label')].find(
      (label) =>
        label.textContent.trim() === 'Yes' &&
        label.closest('.lhc-item')?.textContent.includes('One calf is thicker'),
    ),
  );
  await yes.asElement()?.evaluate((label) => (label as HTMLElement).click());
  await shows('Do any of these apply to you?');
  assert.deepEqual(errors, []);
});

test('answers that LHC-Forms hands back give the same result', async (t) => {
  for (const { id, findings } of ALL_VIGNETTES) {
    const journey = told(findings);
    const result = assess(journeyFindings(journey));
    const response: QuestionnaireResponse = questionnaireResponse(
      speaker('en'),
      askedPages(journey),
      journey.answers,
      result,
      CONTENT_VERSION,
      new Date(0),
    );
    const handed = await page.evaluate(
      (questions, answers) => {
        const blank = LForms.Util.convertFHIRQuestionnaireToLForms(questions, 'R4');
        const merged = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', answers, blank, 'R4');
        return LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', new LForms.LFormsData(merged));
      },
      form,
      response,
    );
    const read = assess(findingsIn(handed.item ?? []));
    assert.deepEqual([id, read.level, read.rule, read.who], [id, result.level, result.rule, result.who]);
  }
  t.diagnostic(`${ALL_VIGNETTES.length} cases`);
});
