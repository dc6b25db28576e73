// Pure: what is done with measured figures before they are printed.

/** @param {number[]} values at least one */
export function median(values) {
  if (values.length === 0) throw new Error('median: no values came; at least one is needed');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A Markdown table. @param {string[]} head @param {(string | number)[][]} rows as wide as the head */
export function table(head, rows) {
  for (const row of rows)
    if (row.length !== head.length)
      throw new Error(`table: a row of ${row.length} cells came under a head of ${head.length}`);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Whether a gate holds: the figure may reach its limit, and must be a number. */
export const passes = ({ limit, reached }) => Number.isFinite(reached) && reached <= limit;

export const percent = (value) => `${(100 * value).toFixed(1)} %`;

/** The row of a subject at a slowdown. */
export const rowOf = (rows, name, rate) => rows.find((row) => row.name === name && row.rate === rate);

/** What a figure of ours is of the peer's. */
export const shareOf = (rows, ours, theirs, rate, key) =>
  rowOf(rows, ours, rate)[key] / rowOf(rows, theirs, rate)[key];
