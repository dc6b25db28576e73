/** The letters that `src/clinic/writing.ts` reads without their accents, Latin with `À` to `ɏ`. */
const LETTERS = [...range(0x41, 0x5a), ...range(0xc0, 0x24f)].map((code) => String.fromCodePoint(code));

/**
 * What PHP needs its intl extension for: letters and accents as one character, and letters plain and small.
 * @returns {{ composed: Record<string, string>, plain: Record<string, string> }}
 */
export const letters = () => ({
  composed: Object.fromEntries(
    LETTERS.map((letter) => [letter.normalize('NFD'), letter]).filter(([apart, letter]) => apart !== letter),
  ),
  plain: Object.fromEntries(
    LETTERS.map((letter) => [letter, letter.normalize('NFD').charAt(0).toLowerCase()]).filter(
      ([letter, plain]) => letter !== plain,
    ),
  ),
});

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
