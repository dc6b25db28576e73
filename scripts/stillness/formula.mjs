// Pure: pieces of a curve as one CSS length of the container's width, and what that length is at a width.

/** A jump is a steep piece, em wide. */
const JUMP = 0.1;

const to = (digits, number) => Math.round(number * 10 ** digits) / 10 ** digits;

/**
 * The terms of a formula: `base` and, for each, `by` times how far the width is on its way from one width to another.
 * @param {ReturnType<typeof import('./fit.mjs').fit>} pieces in em
 * @returns {{ base: number, terms: { by: number, from: number, to: number }[] }} in em
 */
export function formula(pieces) {
  const terms = [];
  let reached = pieces[0].start;
  for (const piece of pieces) {
    const from = to(2, piece.from);
    // Rounding is made good for with the next jump.
    const jump = (piece.start - reached) / JUMP;
    if (piece !== pieces[0] && to(0, jump) !== 0) {
      const by = to(0, jump);
      terms.push({ by, from: to(2, from - JUMP / 2), to: to(2, from + JUMP / 2) });
      reached += by * JUMP;
    }
    const by = to(2, piece.slope);
    if (by === 0) continue;
    const end = to(2, piece.to);
    terms.push({ by, from, to: end });
    reached += by * (end - from);
  }
  const base = terms.reduce((sum, { by, from }) => sum - by * from, pieces[0].start);
  return { base: to(1, base), terms };
}

/** The formula as CSS: a `calc()` of em and cqi. */
export function cssOf({ base, terms }) {
  const written = terms.map(
    ({ by, from, to: end }) => ` ${by < 0 ? '-' : '+'} ${Math.abs(by)} * clamp(${from}em, 100cqi, ${end}em)`,
  );
  return terms.length > 0 ? `calc(${base}em${written.join('')})` : `${base}em`;
}

/** What the formula is at a width, em. */
export const heightAt = ({ base, terms }, width) =>
  terms.reduce((sum, { by, from, to: end }) => sum + by * Math.min(Math.max(width, from), end), base);
