// What is measured, and the selector of the rule that each becomes. A later rule wins over an earlier one.

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const checker = (attributes = '') => `<vein-symptom-checker ${attributes}>${LINK}</vein-symptom-checker>`;
const diagram = (attributes = '') => `<vein-pump-diagram ${attributes}>${LINK}</vein-pump-diagram>`;

const card = (attributes = '') => `<vein-call-to-book ${attributes}>${LINK}</vein-call-to-book>`;
const BOOKED = 'booking-url="https://booking.example/" clinic-name="Alpha Vein Clinic"';
const OPEN = 'hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" now="2026-07-06T09:00-07:00"';

const CHECKER = `:is(vein-symptom-checker, [data-vein='symptom-checker'])`;
const DIAGRAM = `:is(vein-pump-diagram, [data-vein='pump-diagram'])`;

/** Both ways to write attributes, as a selector: one of them is there. */
const has = (...attributes) => {
  const both = attributes.flatMap((one) => [`[${one}]`, `[data-${one}]`]);
  return `:is(${both.join(', ')})`;
};

/**
 * A height to reserve.
 * @typedef {object} Case
 * @property {string} name
 * @property {string} selector of the element, in both of its forms
 * @property {readonly string[]} html what may stand there
 * @property {readonly string[]} languages `lang` of the page
 * @property {number} within how far the rule may be from what is drawn, px
 */

/**
 * What is drawn higher than most windows is known roughly: nobody sees what lies below it.
 * @type {readonly Case[]}
 */
export const CASES = [
  { name: 'checker', selector: CHECKER, html: [checker()], languages: ['en'], within: 9 },
  { name: 'checker-es', selector: `${CHECKER}:lang(es)`, html: [checker()], languages: ['es'], within: 9 },
  {
    name: 'checker-question',
    selector: CHECKER + has('no-intro'),
    html: [checker('no-intro')],
    languages: ['en', 'es'],
    within: 110,
  },
  { name: 'diagram', selector: DIAGRAM, html: [diagram()], languages: ['en'], within: 9 },
  { name: 'diagram-es', selector: `${DIAGRAM}:lang(es)`, html: [diagram()], languages: ['es'], within: 9 },
  {
    name: 'diagram-explore',
    selector: DIAGRAM + has("view='explore'", 'leg', 'compare', 'activity', 'stocking', 'time'),
    html: [diagram('view="explore"'), diagram('leg="reflux"')],
    languages: ['en', 'es'],
    within: 230,
  },
  {
    name: 'diagram-plain',
    selector: DIAGRAM + has('no-controls'),
    html: [diagram('no-controls no-chart')],
    languages: ['en', 'es'],
    within: 90,
  },
  {
    name: 'diagram-decorative',
    selector: DIAGRAM + has('decorative'),
    html: [diagram('decorative')],
    languages: ['en'],
    within: 9,
  },
];

/** The card's rules are written by hand, of its parts; what they give is held to the same measure. */
export const CARDS = [
  {
    name: 'card',
    html: [card(), card(BOOKED), card(`${BOOKED} ${OPEN}`)],
    languages: ['en', 'es'],
    within: 3,
  },
];

/** What a snippet reserves without the style sheet: by tag, and by the attribute that changes it most. */
export const SNIPPETS = {
  'vein-symptom-checker': { 'no-intro': checker('no-intro'), '': checker() },
  'vein-pump-diagram': { decorative: diagram('decorative'), '': diagram() },
  'vein-call-to-book': { 'booking-url': card(BOOKED), '': card() },
};
