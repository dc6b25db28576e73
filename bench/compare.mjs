// Pure: the gates, and every measured figure of ours beside its peer's.
import { percent, rowOf as of, shareOf as share } from './figures.mjs';
import { DIAGRAM, framesGates, LOTTIE } from './frames-report.mjs';
import { stillnessGates } from './stillness-report.mjs';

export const OURS = 'vein-symptom-checker';
export const CALL = 'vein-call-to-book';
/** The names of the loads that open an iframe. */
export const EMBED = /^(Typeform|Cal)/;
const SURVEY = 'SurveyJS';
export const ms = (value) => (value === undefined ? 'none' : `${value.toFixed(1)} ms`);
export const count = (value) => value.toLocaleString('en-US');

/** What must hold: each has a limit, what was reached, and how to say the two. */
export function gatesOf({ forms, frames, demo, stillness, bytes, budgets, rates }) {
  return [
    {
      name: `First usable question at 4x, share of ${SURVEY}`,
      limit: 0.24,
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
    ...stillnessGates(stillness),
    {
      name: 'Tasks of 50 ms or more of our script at 1x, worst run',
      limit: 0,
      reached: demo.long,
      say: String,
    },
    ...framesGates(frames, rates),
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
      ...['frame', 'rendering', 'heap', 'writes'].map((key) => [
        {
          frame: `script a frame at ${rate}x`,
          rendering: `rendering a frame at ${rate}x`,
          heap: `heap at ${rate}x`,
          writes: `writes a frame at ${rate}x`,
        }[key],
        DIAGRAM,
        of(frames, DIAGRAM, rate)[key],
        LOTTIE,
        of(frames, LOTTIE, rate)[key],
        {
          frame: ms,
          rendering: ms,
          heap: (value) => `${value.toFixed(1)} MB`,
          writes: (value) => value.toFixed(1),
        }[key],
      ]),
    ]),
  ];
}
