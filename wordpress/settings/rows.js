// Rows that count with what is marked now; the others are out of the way.
import { choiceOf } from './form.js';
import { isByDays } from './week.js';

const show = (field, isShown) => {
  const row = document.querySelector(`.vein-row-${field}`);
  if (row) row.hidden = !isShown;
};

export function showWhatCounts() {
  show('week', isByDays());
  show('hours', !isByDays());
  const bar = choiceOf('bar');
  show('bar_pages', bar === 'chosen');
  for (const field of ['bar_devices', 'bar_edge', 'bar_close']) show(field, bar !== '');
}
