import type { TemplateResult } from 'lit';
import { emergencyPage, emergencySigns } from '../../src/elements/symptom-checker/emergency-page.js';
import { introPage } from '../../src/elements/symptom-checker/intro-page.js';
import { START, type Journey } from '../../src/elements/symptom-checker/journey.js';
import { questionPage } from '../../src/elements/symptom-checker/question-page.js';
import { PAGES, type Page } from '../../src/elements/symptom-checker/questions.js';
import { resultPage, sourcesOf } from '../../src/elements/symptom-checker/result-page.js';
import { reviewPage } from '../../src/elements/symptom-checker/review-page.js';
import type { Scene } from '../../src/elements/symptom-checker/scene.js';
import { adviceFor, treatmentsFor, type Assessment, type Findings } from '../../src/triage/index.js';
import { speaker, type Code } from './languages.js';
import { flatten, pageText } from './page-text.js';

/** What stands on one screen, in one language. */
export interface Screen {
  /** Where it is: `page swelling`, `result artery`. */
  readonly name: string;
  readonly code: Code;
  readonly text: string;
}

/** A result that some walk or case has led to. */
export interface Outcome {
  readonly findings: Findings;
  readonly assessment: Assessment;
}

const nothing = (): void => undefined;

const sceneOf = (code: Code, journey: Journey): Scene => ({
  journey,
  language: speaker(code),
  headingLevel: 2,
  emergencyNumber: '911',
  phone: undefined,
  clinic: { name: '', bookingUrl: '', hours: '', closedOn: '', timeZone: '' },
  hasDiagram: false,
  reviewer: '',
  copied: false,
  onAnswer: nothing,
  onNext: nothing,
  onBack: nothing,
  onRestart: nothing,
  onChange: nothing,
  onShowDiagram: nothing,
  onPrint: nothing,
  onCopy: nothing,
  onFocus: nothing,
});

/** The screens that are the same for everybody: the intro, every question page, and the emergency disclosure. */
export function fixedScreens(code: Code): Screen[] {
  const scene = sceneOf(code, START);
  const screen = (name: string, text: string): Screen => ({ name, code, text });
  return [
    screen('intro', pageText(introPage(scene, ''))),
    screen('emergency signs', lines(emergencySigns(scene))),
    ...(PAGES as readonly Page[]).map((page) =>
      screen(`page ${page.id}`, pageText(questionPage(scene, page))),
    ),
  ];
}

/** "Check your answers" at the end of a walk. */
export const reviewScreen = (code: Code, end: Journey): Screen => ({
  name: 'review',
  code,
  text: pageText(reviewPage(sceneOf(code, end))),
});

/** The screen of a result as the element shows it. */
export function resultScreen(code: Code, { findings, assessment }: Outcome): Screen {
  const scene = sceneOf(code, START);
  const advice = adviceFor(assessment, findings);
  const treatments = treatmentsFor(assessment, findings);
  const page =
    assessment.level === 'emergency'
      ? emergencyPage(scene, assessment, advice)
      : resultPage(scene, assessment, { advice, treatments, sources: sourcesOf(assessment, treatments) });
  return { name: `result ${assessment.rule}`, code, text: pageText(page) };
}

const lines = (template: TemplateResult): string =>
  flatten(template)
    .replace(/<[^>]*>/g, '\n')
    .trim();
