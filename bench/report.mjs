// Pure: RESULTS.md, from what was measured.
import { passes, table } from './figures.mjs';

export const OURS = 'vein-symptom-checker';
export const DIAGRAM = 'vein-pump-diagram';
const SURVEY = 'SurveyJS';
const LOTTIE = 'lottie-web (svg)';
const VIEWS = 1e6;
const ms = (value) => (value === undefined ? 'none' : `${value.toFixed(1)} ms`);
const percent = (value) => `${(100 * value).toFixed(1)} %`;
const count = (value) => value.toLocaleString('en-US');
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
function comparisons({ bytes, forms, frames, rates }) {
  const peers = Object.keys(bytes).filter((name) => !name.startsWith('vein-'));
  return [
    ...peers
      .filter((name) => !name.startsWith('lottie'))
      .map((name) => ['bytes', OURS, bytes[OURS], name, bytes[name], count]),
    ...['vein-call-to-book']
      .flatMap((ours) => peers.filter((name) => /^(Typeform|Cal)/.test(name)).map((name) => [ours, name]))
      .map(([ours, name]) => ['bytes', ours, bytes[ours], name, bytes[name], count]),
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

const sides = (rows) =>
  table(
    ['What', 'Ours', 'Figure', 'Peer', 'Figure', 'Ours is'],
    rows.map(([what, ours, mine, peer, theirs, say]) => [
      what,
      ours,
      say(mine),
      peer,
      say(theirs),
      `${(mine / theirs).toFixed(2)} times`,
    ]),
  );

/** @returns {string} Markdown */
export function report(measured) {
  const {
    version,
    processors,
    runs,
    gates,
    bytes,
    budgets,
    forms,
    frames,
    demo,
    control,
    many,
    counts,
    speed,
  } = measured;
  const all = comparisons(measured);
  const failed = gates.filter((gate) => !passes(gate));
  const typeform = bytes['Typeform embed loader, without its iframe'];
  const gigabytes = (one) => ((VIEWS * one) / 1e9).toFixed(1);
  return `# What the elements cost, beside their peers

Command: \`npm run bench\`. ${version}, ${processors} processors, ${runs} interleaved runs a figure, medians where nothing
else is said. Times hold for the machine they were taken on; only ratios, counts and bytes are gates.

The same for every subject: one server, one browser, no cache, no compression while timing, a fresh page for each run, the
peers' own minified builds, one clock and one way of timing. SurveyJS is taken without its web fonts, which it would load
from another host.

## Gates

${table(
  ['Gate', 'Limit', 'Reached', 'Result'],
  gates.map((gate) => [
    gate.name,
    gate.say(gate.limit),
    gate.say(gate.reached),
    passes(gate) ? 'pass' : '**fail**',
  ]),
)}

${failed.length === 0 ? 'Every gate holds.' : `**${failed.length} of ${gates.length} gates fail.**`} The longest task of our script on the demo page, of all runs:
${demo.longest > 0 ? ms(demo.longest) : 'none reached 50 ms'}. A control page that blocks for 80 ms and pushes its text down is seen by the same measure: a task of
${ms(control.long)}, a shift of ${control.shift.toFixed(3)}.

## Where ours loses

${sides(all.filter(([, , mine, , theirs]) => mine > theirs))}

The loaders of Typeform and Cal.com load the form itself in an iframe, whose bytes are not counted here. A bare Lit
element is a floor with one paragraph and no form. lottie-web replays what was recorded; ours computes the leg.

## Where ours wins

${sides(all.filter(([, , mine, , theirs]) => mine <= theirs))}

## Bytes over the wire

Brotli at its best level, each file by itself.

${table(
  ['What is loaded', 'Bytes', 'Budget'],
  Object.keys(bytes).map((name) => [name, count(bytes[name]), budgets[name] ? count(budgets[name]) : 'none']),
)}

## A million page views

Computed, not measured. Without any cache: gigabytes = views x bytes / 1e9, requests = views x files. An iframe embed:
gigabytes = views x (loader + D + A) / 1e9, requests = views x (loader files + 1 + n), where D is the iframe's document, and
A the bytes of the n files that it asks for. D, A and n come from the service and are taken as 0 below, so its rows are the
least it can be. Where a share c of the views has the files in its cache, multiply by (1 - c).

${table(
  ['What is loaded', 'Gigabytes', 'Requests'],
  Object.entries(bytes).map(([name, one]) => {
    const embed = /^(Typeform|Cal)/.test(name);
    const requests = VIEWS * (measured.files[name] + (embed ? 1 : 0));
    const least = embed ? 'at least ' : '';
    return [name, `${least}${gigabytes(one)}`, `${least}${count(requests)}`];
  }),
)}

The checker moves fewer bytes than Typeform's embed as soon as D + A passes ${count(bytes[OURS] - typeform)} bytes a view.

## Forms: from the script's start to the first usable screen, and from Continue to the next question

The script's text is already there, so no network is in it. The click is a real one, half a second after the answer; its
time runs from the event's own time stamp to the frame after the next question stands there. SurveyJS shows 12 questions,
one a page; the checker its own.

${table(
  ['Form', 'Slowdown', 'First screen', 'Continue'],
  forms.map(({ name, rate, start, click }) => [name, `${rate}x`, ms(start), ms(click)]),
)}

## The diagram's frames

lottie-web plays an animation made of the diagram's own frames, one step of walking. It replays what is recorded, the
diagram computes the leg's pressures in every frame. The model alone computes ${count(Math.round(speed))} seconds of walking in a second of
the processor.

${table(
  ['Player', 'Slowdown', 'Script a frame', 'Heap after collection', 'Attribute writes a frame'],
  frames.map(({ name, rate, frame, heap, writes }) => [
    name,
    `${rate}x`,
    `${frame.toFixed(3)} ms`,
    `${heap.toFixed(1)} MB`,
    writes.toFixed(1),
  ]),
)}

## ${counts.join(', ')} of an element on a page, until painted

${table(
  ['Element', ...counts],
  many.map(({ tag, times }) => [tag, ...times.map(ms)]),
)}
`;
}
