// Pages that show how still an element stands: it comes first, under one paragraph, and its script comes late.
import { snippet } from '../../dist/modules/embed/snippet.js';

const SCRIPT = { src: '/dist/vein-elements.min.js', integrity: `sha384-${'0'.repeat(64)}` };
const PHONE = '(702) 430-7661';
const CLINIC = { 'clinic-name': 'Alpha Vein Clinic' };

/** Each element as the embed builder writes it. */
export const EMBEDS = {
  'vein-symptom-checker': CLINIC,
  'vein-pump-diagram': {},
  'vein-call-to-book': {
    ...CLINIC,
    'booking-url': 'https://booking.example/visit',
    hours: 'mo-fr 08:00-17:00',
    'time-zone': 'America/Los_Angeles',
    now: '2026-07-06T09:00-07:00',
  },
};

/** Where the late font lies on the server of a test. */
export const FONT = '/late-font.woff2';

const STYLE = `body { margin: 16px; font: 16px/1.5 sans-serif }`;
const LATE_FONT = `@font-face { font-family: Late; src: url(${FONT}) format('woff2'); font-display: swap }
body { font-family: Late, sans-serif }`;
const GIVEN_FONT = `:root { --vein-font: Late, sans-serif }`;
const WORDS = { en: 'A cramp can wake you at night.', es: 'Un calambre puede despertarle de noche.' };

/**
 * @param {object} of
 * @param {keyof typeof EMBEDS} of.tag
 * @param {'en' | 'es'} of.language
 * @param {'html' | 'div'} [of.kind] how the snippet is written
 * @param {boolean} [of.sheet] whether the page loads our style sheet
 * @param {boolean} [of.styled] whether the place that the snippet was pasted to kept its style
 * @param {'page' | 'element'} [of.lateFont] what has a font that comes late: the page's text, or our element too
 * @param {number} [of.delay] when the script comes, ms after the page
 * @returns {string} HTML
 */
export function stillnessPage({
  tag,
  language,
  kind = 'html',
  sheet = true,
  styled = true,
  lateFont,
  delay = 150,
}) {
  const pasted = snippet(kind, { tag, phone: PHONE, attributes: EMBEDS[tag] }, SCRIPT).split('\n').at(-1);
  const element = styled ? pasted : pasted.replace(/ style="[^"]*"/, '');
  const text = `<p>${WORDS[language]}</p>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
<style>${STYLE}${lateFont ? LATE_FONT : ''}${lateFont === 'element' ? GIVEN_FONT : ''}</style>
${sheet ? '<link rel="stylesheet" href="/dist/vein-elements.css">' : ''}
<script>setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${SCRIPT.src}' })), ${delay})</script>
</head><body>${text}${element}${text.repeat(40)}</body></html>`;
}
