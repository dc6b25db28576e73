import type { EngineName, Fault } from './support/fault.js';

/** What an engine takes for a fault and is none. */
export interface FalsePositive {
  readonly engine: EngineName;
  readonly rule: string;
  /** What the tag that it hits looks like. */
  readonly where: RegExp;
  readonly why: string;
  /** The engine's last version that was seen to be wrong here: a newer one has to be looked at again. */
  readonly until: string;
}

export const FALSE_POSITIVES: readonly FalsePositive[] = [
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    where: /^<p (part="heading" )?id="(offices-)?heading"/,
    why: 'The words of the card name its region by aria-labelledby; the outline of the page stays its author’s.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    where: /^<p( id="[\w-]+-error"| id="errors-name")? class="error"|^<p>$/,
    why: 'A message in bold, and an answer in bold on the page to check them: nothing follows that it would head.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'heading_markup_misuse',
    where: /part="heading" tabindex="-1"/,
    why: 'A question of two lines is the page’s heading: what follows are its answers.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'aria_keyboard_handler_exists',
    where: /^<fieldset .*role="radiogroup"/,
    why: 'The radio buttons in it are the browser’s own, with its arrow keys.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_single',
    where: /^<fieldset .*role="radiogroup"/,
    why: 'The radio buttons in it are the browser’s own: Tab stops at one of them.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    where: /class="(cross|dot)/,
    why: 'A cross closes, and a dot is one of a row of scenes: the sign is what is seen, the name what is heard.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_exists',
    where: /tabindex="-1".* class="dot"/,
    why: 'The dots are one stop of the keyboard, and arrow keys go from dot to dot.',
    until: '4.0.34',
  },
  {
    engine: 'alfa',
    rule: 'sia-r78',
    where: /^<h[2-4] /,
    why: 'What follows the last heading of its level up to the end of the page: it counts nothing that stands in a shadow tree.',
    until: '0.114.0',
  },
  {
    engine: 'alfa',
    rule: 'sia-r69',
    where: /^From (the front|behind)$|^Por (delante|detrás)$/,
    why: 'It takes the ground, a color-mix() of two tokens, for a light one: painted on a dark page the contrast is 8 : 1.',
    until: '0.114.0',
  },
  {
    engine: 'alfa',
    rule: 'sia-r66',
    where: /^From (the front|behind)$|^Por (delante|detrás)$/,
    why: 'The same ground as above.',
    until: '0.114.0',
  },
];

/** Whether a fault is on the list, by row. */
export const isExpected = ({ engine, rule, where }: FalsePositive, fault: Fault): boolean =>
  fault.engine === engine && fault.rule === rule && where.test(fault.where);
