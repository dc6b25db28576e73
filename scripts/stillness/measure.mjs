// Draws an element at every width, in a real browser, and says how high it is.

/** Widths of a container, px. */
export const WIDTHS = Array.from({ length: 291 }, (_, i) => 240 + 4 * i);

/**
 * The heights of what is written at so many widths, px.
 * @param {import('puppeteer-core').Page} page that has loaded the elements
 * @param {string} html one element
 * @param {string} language
 * @param {readonly number[]} widths px
 * @returns {Promise<number[]>}
 */
export const heights = (page, html, language, widths) =>
  page.evaluate(
    async (markup, lang, all) => {
      document.documentElement.lang = lang;
      const box = document.body.appendChild(document.createElement('div'));
      box.innerHTML = markup;
      const element = box.firstElementChild;
      await element.updateComplete;
      const measured = all.map((width) => {
        box.style.width = `${width}px`;
        return element.getBoundingClientRect().height;
      });
      box.remove();
      return measured;
    },
    html,
    language,
    widths,
  );
