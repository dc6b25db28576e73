// The hours day by day.
import { readHours } from 'clinic/opening-hours.js';
import { notUnderstood } from './read-back.js';

const { __ } = wp.i18n;

const table = document.getElementById('vein-week');
const PARTS = ['opens', 'closes', 'lunch_from', 'lunch_to'];
/** The table's days, as the readers of hours name them. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const rows = () => [...(table?.tBodies[0].rows ?? [])];
const inputsOf = (row) => PARTS.map((part) => row.querySelector(`[data-part="${part}"]`));

/** Whether the hours are filled in by day. */
export const isByDays = () =>
  document.querySelector('[name="vein_elements[hours_by]"]:checked')?.value !== 'words';

/** A day's row as a text; empty for a closed day, undefined where it is not understood. */
function dayText(day, [opens, closes, from, to]) {
  if (!opens && !closes && !from && !to) return '';
  if (!opens || !closes || !from !== !to) return undefined;
  const text = `${day} ${opens} - ${closes}${from ? `, closed ${from} - ${to}` : ''}`;
  const { week } = readHours(text);
  const open = week?.filter((openings) => openings.length > 0) ?? [];
  return open.length === 1 && open[0].length === (from ? 2 : 1) ? text : undefined;
}

/** The week as a text that the elements read, or what is not understood. */
export function weekText() {
  const days = rows().map((row, index) => {
    const inputs = inputsOf(row);
    const typed = inputs.map(({ value }) => value.trim());
    const text = dayText(DAYS[index], typed);
    for (const input of inputs) input.ariaInvalid = text === undefined ? 'true' : null;
    return { text, typed: `${row.cells[0].textContent} ${typed.filter(Boolean).join(' – ')}` };
  });
  const wrong = days.find(({ text }) => text === undefined);
  if (wrong) return { problem: notUnderstood(wrong.typed) };
  return {
    text: days
      .map(({ text }) => text)
      .filter(Boolean)
      .join('; '),
  };
}

/** `8` becomes `8:00 AM` where a clinic opens, `5` becomes `5:00 PM` where it closes: it is seen, and can be changed. */
function complete(input) {
  const [, hour, minutes = '00'] = /^(1[0-2]|[1-9])(?::?([0-5]\d))?$/.exec(input.value.trim()) ?? [];
  if (!hour) return;
  const isMorning = input.dataset.part === 'opens' && Number(hour) >= 5 && Number(hour) < 12;
  const isLateMorning = input.dataset.part === 'lunch_from' && Number(hour) === 11;
  input.value = `${hour}:${minutes} ${isMorning || isLateMorning ? 'AM' : 'PM'}`;
}

/** Fills Tuesday to Friday from Monday. */
export function addCopyButton(update) {
  if (!table) return;
  table.addEventListener('change', ({ target }) => complete(target));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = __('Monday’s hours for Tuesday to Friday too', 'vein-elements');
  button.addEventListener('click', () => {
    const [monday, ...others] = rows();
    const typed = inputsOf(monday).map(({ value }) => value);
    for (const row of others.slice(0, 4))
      inputsOf(row).forEach((input, index) => {
        input.value = typed[index];
      });
    update();
  });
  table.after(button);
}
