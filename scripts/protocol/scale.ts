import type { Level, Who, Within } from '../../src/triage/index.js';

/** The levels, with whom and how soon as a doctor reads them; what a visitor reads stands beside them in the protocol. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  emergency: 'Emergency',
  today: 'Same-day care',
  visit: 'A visit',
  'self-care': 'Self-care',
};

export const WHO_NAMES: Readonly<Record<Who, string>> = {
  emergency: 'emergency number',
  'urgent-care': 'own doctor or urgent care',
  maternity: 'maternity care',
  vascular: 'blood vessel doctor',
  'primary-care': 'regular doctor',
  'childs-doctor': 'child’s doctor',
  'vein-clinic': 'vein clinic',
  'treating-clinic': 'office that treated the veins',
  nobody: 'nobody',
};

export const WITHIN_NAMES: Readonly<Record<Within, string>> = {
  now: 'now',
  today: 'today',
  '1-working-day': 'within 1 working day',
  '2-weeks': 'within 2 weeks',
  '4-weeks': 'within 4 weeks',
  routine: 'no rush',
  'next-visit': 'at the next checkup',
  none: 'no visit needed',
};

/** Whom and how soon in one line: “vein clinic, no rush”. */
export const whereAndWhen = (who: Who, within: Within): string =>
  `${WHO_NAMES[who]}${within === 'now' ? '' : `, ${WITHIN_NAMES[within]}`}`;
