import type { Language } from '../../controllers/language.js';
import type { Phone } from '../../clinic/phone.js';
import type { Journey } from './journey.js';
import type { Question } from './questions.js';
import type { Review } from './review-state.js';

/** What the pages of the journey need of the element: what to show, and what the visitor can do. */
export interface Scene {
  readonly journey: Journey;
  readonly language: Language;
  readonly headingLevel: number;
  readonly emergencyNumber: string;
  readonly phone: Phone | undefined;
  readonly clinic: ClinicCard;
  /** Whether a page stands before this one. */
  readonly hasBack: boolean;
  /** Whether a pump diagram stands on the page, which the result can point to. */
  readonly hasDiagram: boolean;
  /** The clinician's review of this language; undefined where nobody did. */
  readonly review: Review | undefined;
  /** Whether the device can hand a text to another app. */
  readonly canShare: boolean;
  /** Whether the summary was copied or sent; undefined while neither was tried. */
  readonly copied: boolean | undefined;
  /** Whether the visitor has opened how to look for the signs of this page. */
  readonly looking: boolean;
  readonly onAnswer: (question: Question, input: string, value: string | boolean) => void;
  readonly onNext: (event: Event) => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onLook: () => void;
  readonly onChange: (page: string) => void;
  readonly onShowDiagram: () => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onShare: () => void;
  readonly onFocus: (id: string) => void;
}

/** What the built-in call-to-book card is told. */
export interface ClinicCard {
  readonly name: string;
  readonly bookingUrl: string;
  readonly hours: string;
  readonly closedOn: string;
  readonly timeZone: string;
}
