import type { EngineName, Fault } from './support/fault.js';

/** What an engine takes for a fault and is none. */
export interface FalsePositive {
  readonly engine: EngineName;
  readonly rule: string | RegExp;
  /** What the tag, or the text, that it hits looks like. */
  readonly where: RegExp;
  /** The stories it is met in; all unless told. */
  readonly story?: RegExp;
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
    where: /^<p .*class="(error|section)"|^<p>$|^<div class="more">|^<p part="leg-name">/,
    why: 'A message, how far one is, an answer, the words of a summary, a picture’s name, in bold: nothing follows that it would head.',
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
    where: /class="(cross|dot)|^<select part="select"/,
    why: 'A cross closes, a dot is one of a row of scenes, and a list stands in its label: each is seen as well as heard.',
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
    rule: /^sia-r6[69]$/,
    where: /^From (the front|behind)$|^Por (delante|detrás)$/,
    why: 'It takes the ground, a color-mix() of two tokens, for a light one: painted on a dark page the contrast is 8 : 1.',
    until: '0.114.0',
  },
  {
    engine: 'alfa',
    rule: /^sia-r6[69]$/,
    where: /./,
    story: /pump-diagram--|--(brand-(coast|desert)|(hostile|colorful)-theme|result-with-diagram)$/,
    why: 'It loses the ground that tokens give, and a theme’s own pair counts from 4.5 : 1. Axe measures what is painted, and tests/a11y the diagram.',
    until: '0.114.0',
  },
  {
    engine: 'ibm',
    rule: 'text_sensory_misuse',
    where: /^<p[ >]|^<small>|class="line-name/,
    why: '“Lower leg”, “a large vein”, “small leaks” and “valves above” are of the body, and none of the page.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'text_contrast_sufficient',
    where: /^<p part="leg-name">|^<vein-call-to-book dismissible/,
    why: 'A leg’s name stands on a shade between two tokens, more than 7 : 1 against both; a tag’s own color paints nothing in it.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'element_tabbable_visible',
    where: /^<div .*tabindex="0" class="wide"/,
    why: 'A wide table takes the focus so that keys can scroll it, in a disclosure that shows it when it is open.',
    until: '4.0.34',
  },
  {
    engine: 'ibm',
    rule: 'style_color_misuse',
    where: /^<style>$/,
    why: 'The style sheet of the page that a story plays, not of the element.',
    until: '4.0.34',
  },
];

/** Whether a fault is on the list, by row. */
export const isExpected = (row: FalsePositive, fault: Fault, story: string): boolean =>
  fault.engine === row.engine &&
  (typeof row.rule === 'string' ? row.rule === fault.rule : row.rule.test(fault.rule)) &&
  row.where.test(fault.where) &&
  (row.story?.test(story) ?? true);
