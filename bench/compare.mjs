// Pure: the gates, and every measured figure of ours beside its peer's.
export const OURS = 'vein-symptom-checker';
export const DIAGRAM = 'vein-pump-diagram';
export const CALL = 'vein-call-to-book';
/** The names of the loads that open an iframe. */
export const EMBED = /^(Typeform|Cal)/;
const SURVEY = 'SurveyJS';
const LOTTIE = 'lottie-web (svg)';
export const ms = (value) => (value === undefined ? 'none' : `${value.toFixed(1)} ms`);
const percent = (value) => `${(100 * value).toFixed(1)} %`;
export const count = (value) => value.toLocaleString('en-US');
const of = (rows, name, rate) => rows.find((row) => row.name === name && row.rate === rate);
const share = (rows, ours, theirs, rate, key) => of(rows, ours, rate)[key] / of(rows, theirs, rate)[key];

/** What must hold: each has a limit, what was reached, and how to say the two. */
export function gatesOf({ forms, frames, demo, bytes, budgets, rates }) {
  return [
    {
      name: `First usable question at 4x, share of ${SURVEY}`,
      limit: 0.2,
      reached: share(forms, OURS, SURVEY, 4, 'start'),
      say: percent,
    },
    ...rates.map((rate) => ({
      name: `Continue to next question painted at ${rate}x, share of ${SURVEY}`,
      limit: 0.5,
      reached: share(forms, OURS, SURVEY, rate, 'click'),
      say: percent,
    })),
    { name: 'Layout shift of the demo page, worst run', limit: 0, reached: demo.shift, say: String },
    {
      name: 'Tasks of 50 ms or more of our script at 1x, worst run',
      limit: 0,
      reached: demo.long,
      say: String,
    },
    ...rates.map((rate) => ({
      name: `Diagram's script a frame at ${rate}x, share of lottie-web`,
      limit: 0.5,
      reached: share(frames, DIAGRAM, LOTTIE, rate, 'frame'),
      say: percent,
    })),
    ...Object.entries(budgets).map(([name, limit]) => ({
      name: `Bytes of ${name}`,
      limit,
      reached: bytes[name],
      say: count,
    })),
  ];
}

/** Every measured comparison, as [what, ours, its figure, the peer, its figure, how to say it]. */
export function comparisons({ bytes, forms, frames, rates }) {
  const peers = Object.keys(bytes).filter((name) => !name.startsWith('vein-'));
  return [
    ...peers
      .filter((name) => !name.startsWith('lottie'))
      .map((name) => ['bytes', OURS, bytes[OURS], name, bytes[name], count]),
    ...peers
      .filter((name) => EMBED.test(name))
      .map((name) => ['bytes', CALL, bytes[CALL], name, bytes[name], count]),
    ...peers
      .filter((name) => name.startsWith('lottie'))
      .map((name) => ['bytes', DIAGRAM, bytes[DIAGRAM], name, bytes[name], count]),
    ...rates.flatMap((rate) => [
      ...['a bare Lit element', SURVEY].map((peer) => [
        `first screen at ${rate}x`,
        OURS,
        of(forms, OURS, rate).start,
        peer,
        of(forms, peer, rate).start,
        ms,
      ]),
      [`Continue at ${rate}x`, OURS, of(forms, OURS, rate).click, SURVEY, of(forms, SURVEY, rate).click, ms],
      ...['frame', 'heap', 'writes'].map((key) => [
        {
          frame: `script a frame at ${rate}x`,
          heap: `heap at ${rate}x`,
          writes: `writes a frame at ${rate}x`,
        }[key],
        DIAGRAM,
        of(frames, DIAGRAM, rate)[key],
        LOTTIE,
        of(frames, LOTTIE, rate)[key],
        { frame: ms, heap: (value) => `${value.toFixed(1)} MB`, writes: (value) => value.toFixed(1) }[key],
      ]),
    ]),
  ];
}
