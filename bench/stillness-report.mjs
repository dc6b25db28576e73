// Pure: layout shift as gates and as a table.
import { table } from './figures.mjs';

export const SNIPPET = 'our snippet alone';
export const SHEET = 'style sheet';
export const SHEET_LATE_FONT = 'style sheet, the page’s font comes late';

const three = (value) => value.toFixed(3);

/** What the worst element, window and language may reach. */
export const stillnessGates = (rows) =>
  [
    [SNIPPET, 0.1],
    [SHEET, 0.02],
    [SHEET_LATE_FONT, 0.02],
  ].map(([kind, limit]) => ({
    name: `Layout shift of an element that comes first, worst: ${kind}`,
    limit,
    reached: Math.max(...rows.map(({ shifts }) => shifts[kind])),
    say: three,
  }));

export function stillnessTable(rows) {
  const kinds = Object.keys(rows[0].shifts);
  return table(
    ['Element', 'Window', 'Language', ...kinds],
    rows.map(({ tag, width, language, shifts }) => [
      tag,
      `${width} px`,
      language,
      ...kinds.map((kind) => three(shifts[kind])),
    ]),
  );
}
