let reduced = false;
const lists = new Set();

/** What a page is told that asks for less motion: a media query list that the toolbar turns. */
class MotionQuery extends EventTarget {
  media = '(prefers-reduced-motion: reduce)';
  get matches() {
    return reduced;
  }
}

/**
 * Lets the toolbar stand in for the visitor's system setting, which no page can change: from now on the one media query
 * `prefers-reduced-motion` is answered by `setReduced`. The elements ask it in script alone, never in a style sheet.
 */
export function emulateMotion() {
  const ask = window.matchMedia.bind(window);
  reduced = ask('(prefers-reduced-motion: reduce)').matches;
  window.matchMedia = (query) => {
    if (!query.includes('prefers-reduced-motion')) return ask(query);
    const list = new MotionQuery();
    lists.add(list);
    return list;
  };
}

export function setReduced(value) {
  if (value === reduced) return;
  reduced = value;
  for (const list of lists) list.dispatchEvent(new Event('change'));
}
