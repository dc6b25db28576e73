import { emergencyPage } from '../../src/elements/symptom-checker/emergency-page.js';
import { emergencySigns } from '../../src/elements/symptom-checker/emergency-signs.js';
import { introPage } from '../../src/elements/symptom-checker/intro-page.js';
import { START, type Journey } from '../../src/elements/symptom-checker/journey.js';
import { doctorSheet } from '../../src/elements/symptom-checker/doctor-sheet.js';
import { questionPage } from '../../src/elements/symptom-checker/question-page.js';
import { PAGES, type Page } from '../../src/elements/symptom-checker/questions.js';
import { resultPage } from '../../src/elements/symptom-checker/result-page.js';
import { reviewPage } from '../../src/elements/symptom-checker/review-page.js';
import type { Scene } from '../../src/elements/symptom-checker/scene.js';
import { summaryOf } from '../../src/elements/symptom-checker/summary.js';
import {
  adviceFor,
  safetyNetFor,
  treatmentsFor,
  type Assessment,
  type Findings,
} from '../../src/triage/index.js';
import { speaker, type Code } from './languages.js';
import { allLines, pageText } from './page-text.js';

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

const sceneOf = (code: Code, journey: Journey, more: Partial<Scene> = {}): Scene => ({
  journey,
  language: speaker(code),
  headingLevel: 2,
  emergencyNumber: '911',
  phone: { text: '(702) 430-7661', href: 'tel:+17024307661' },
  clinic: { name: '', bookingUrl: '', hours: '', closedOn: '', timeZone: '' },
  hasBack: true,
  hasDiagram: true,
  review: undefined,
  canShare: true,
  copied: undefined,
  looking: true,
  onAnswer: nothing,
  onNext: nothing,
  onBack: nothing,
  onRestart: nothing,
  onLook: nothing,
  onChange: nothing,
  onShowDiagram: nothing,
  onPrint: nothing,
  onCopy: nothing,
  onShare: nothing,
  onFocus: nothing,
  ...more,
});

/** The screens that are the same for everybody: the intro, every question page, and the emergency disclosure. */
export function fixedScreens(code: Code): Screen[] {
  const scene = sceneOf(code, START);
  const screen = (name: string, text: string): Screen => ({ name, code, text });
  return [
    screen('intro', pageText(introPage(scene, ''))),
    screen('emergency signs', allLines(emergencySigns(scene))),
    ...(PAGES as readonly Page[]).map((page) =>
      screen(`page ${page.id}`, pageText(questionPage(scene, page))),
    ),
  ];
}

/** What a visitor sees of a question page that "Continue" found without an answer, or whose rows were cleared. */
export const pageStates = (code: Code): Screen[] =>
  (PAGES as readonly Page[]).flatMap((page) => {
    const journey = { ...START, stage: 'question', page: page.id } as const;
    const missing = page.questions.map(({ id }) => id);
    const states = { missing: { missing }, rows: { cleared: 'rows' }, none: { cleared: 'none' } } as const;
    return Object.entries(states).map(([name, state]) => ({
      name: `page ${page.id}, ${name}`,
      code,
      text: pageText(questionPage(sceneOf(code, { ...journey, ...state }), page)),
    }));
  });

/** "Review your answers" at the end of a walk, what stands on paper, and what is copied or sent. */
export function reviewScreens(code: Code, end: Journey, assessment: Assessment): Screen[] {
  const scene = sceneOf(code, end);
  return [
    { name: 'review', code, text: pageText(reviewPage(scene)) },
    { name: 'print', code, text: allLines(doctorSheet(scene, assessment, [])) },
    { name: 'summary', code, text: summaryOf(scene.language, end, assessment, scene.emergencyNumber) },
  ];
}

/** The screen of a result as the element shows it. */
export function resultScreen(code: Code, { findings, assessment }: Outcome, state?: Partial<Scene>): Screen {
  const scene = sceneOf(code, START, state);
  const advice = adviceFor(assessment, findings);
  const treatments = treatmentsFor(assessment, findings);
  const net = safetyNetFor(assessment, findings);
  const page =
    assessment.level === 'emergency'
      ? emergencyPage(scene, assessment, advice)
      : resultPage(scene, assessment, { findings, advice, treatments, net });
  return { name: `result ${assessment.rule}`, code, text: pageText(page) };
}

/** A result with and without a review that fits, after its text was copied, and after that failed. */
export const resultStates = (code: Code, outcome: Outcome): Screen[] =>
  [true, false].map((well) =>
    resultScreen(code, outcome, { copied: well, review: { by: 'Ana Soto', current: well } }),
  );
