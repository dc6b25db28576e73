// The forms that are timed: how each is loaded, started, and gone through. Each is given the same measure.
const modules = '/bench/node_modules';
const surveyOf = (question) => ({
  showProgressBar: true,
  questionsOnPageMode: 'questionPerPage',
  elements: Array.from({ length: 12 }, (_, i) => ({ name: `q${i}`, ...question(i) })),
});
const survey = surveyOf((i) => ({
  type: 'radiogroup',
  title: `Question ${i + 1}: how often does this happen?`,
  choices: ['Never', 'Sometimes', 'Often', 'Not sure'],
}));
/** As many rows a page as our first pages have, each a sentence. */
const longSurvey = surveyOf((i) => ({
  type: 'checkbox',
  title: `Question ${i + 1}: is any of this going on right now?`,
  choices: Array.from(
    { length: 10 },
    (_, row) => `Sign ${row + 1} of page ${i + 1}, told in a short sentence`,
  ),
  showNoneItem: true,
}));

/** `usable` and the others are selectors, read inside `host`'s shadow root where there is one. */
export const FORMS = {
  'empty page': { body: '<p id="place">Text</p>', scripts: [], styles: [], usable: '#place' },
  // What the browser and this measure take by themselves: a press changes one name.
  'nothing but a press': {
    body: '<fieldset><label><input type="radio" name="first"> Answer</label><button>Next</button></fieldset>',
    scripts: [],
    styles: [],
    start: `document.querySelector('button').onclick = () => (document.querySelector('input').name = 'second')`,
    usable: 'fieldset input',
    answer: 'fieldset input',
    next: 'button',
  },
  'a bare Lit element': {
    body: '<bare-element></bare-element>',
    scripts: ['/.cache/bare-lit.js'],
    styles: [],
    host: 'bare-element',
    usable: 'p',
  },
  'vein-symptom-checker': {
    body: '<vein-symptom-checker no-intro></vein-symptom-checker>',
    scripts: ['/dist/vein-symptom-checker.min.js'],
    styles: [],
    host: 'vein-symptom-checker',
    usable: 'fieldset input',
    // Any other box of the first page ends the check: they are the emergency signs.
    answer: 'fieldset input[data-none]',
    next: '[part="continue"]',
  },
  SurveyJS: surveyJs(survey),
  'SurveyJS, rows as ours': surveyJs(longSurvey),
};

function surveyJs(form) {
  return {
    body: '<div id="place"></div>',
    scripts: [`${modules}/survey-core/survey.core.min.js`, `${modules}/survey-js-ui/survey-js-ui.min.js`],
    styles: [`${modules}/survey-core/survey-core.fontless.min.css`],
    start: `new Survey.Model(${JSON.stringify(form)}).render(document.querySelector('#place'))`,
    usable: '.sd-question input',
    answer: '.sd-question input',
    next: '.sd-navigation__next-btn',
  };
}

/** Runs in the page: milliseconds from the script's start to its first screen painted; loading is not in it. */
export async function timeStart({ scripts, styles, start, host, usable }) {
  const read = async (address) => (await fetch(address, { cache: 'no-store' })).text();
  const css = await Promise.all(styles.map(read));
  const code = await Promise.all(scripts.map(read));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const began = performance.now();
  for (const text of css)
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  for (const text of [...code, start ?? ''])
    document.head.append(Object.assign(document.createElement('script'), { textContent: text }));
  for (;;) {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    const found = root?.querySelector(usable);
    if (found && found.getClientRects().length > 0) break;
    if (performance.now() - began > 20_000) throw new Error(`nothing usable came: ${usable}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - began;
}

/** Runs in the page: scrolls to an element of the form, and says where to click. */
export function placeOf({ host }, selector) {
  const root = host ? document.querySelector(host).shadowRoot : document;
  const found = root.querySelector(selector);
  const element = found.closest('label') ?? found;
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page: keeps the time from the next click's own time stamp to the paint that shows its effect. */
export function watchClick({ host, usable }) {
  const root = host ? document.querySelector(host).shadowRoot : document;
  const before = root.querySelector(usable);
  // The next question has another input element, or the same one under another name.
  const firstName = before.name;
  window.clickPainted = new Promise((resolve, reject) => {
    addEventListener(
      'click',
      (event) => {
        const look = () => {
          const now = root.querySelector(usable);
          if (now && (now !== before || now.name !== firstName)) {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            channel.port2.postMessage(0);
          } else if (performance.now() - event.timeStamp > 5000) reject(new Error('no next question came'));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}
