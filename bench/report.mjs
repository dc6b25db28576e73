// Pure: RESULTS.md, from what was measured.
import { comparisons, count, EMBED, ms, OURS } from './compare.mjs';
import { passes, table } from './figures.mjs';
import { framesTable, gatesTable } from './frames-report.mjs';
import { stillnessTable } from './stillness-report.mjs';

const VIEWS = 1e6;

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
    stillness,
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

${gatesTable(gates)}

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
    const embed = EMBED.test(name);
    const requests = VIEWS * (measured.files[name] + (embed ? 1 : 0));
    const least = embed ? 'at least ' : '';
    return [name, `${least}${gigabytes(one)}`, `${least}${count(requests)}`];
  }),
)}

The checker moves fewer bytes than Typeform's embed as soon as D + A passes ${count(bytes[OURS] - typeform)} bytes a view.

## Forms: from the script's start to the first usable screen, and from Continue to the next question

The script's text is already there, so no network is in it. The click is a real one, half a second after the answer; its
time runs from the event's own time stamp to the frame after the next question stands there. SurveyJS shows 12 questions,
one a page; the checker its own. The gate takes the short survey, with 4 choices a page; the other one has as many rows as
our first pages, 8 and 11. "Nothing but a press" is what the browser and this measure take by themselves.

${table(
  ['Form', 'Slowdown', 'First screen', 'Continue'],
  forms.map(({ name, rate, start, click }) => [name, `${rate}x`, ms(start), ms(click)]),
)}

## The diagram's frames

lottie-web plays an animation made of the diagram's own frames, one step of walking. It replays what is recorded, the
diagram computes the leg's pressures in every frame. The model alone computes ${count(Math.round(speed))} seconds of walking in a second of
the processor.

Rendering is what the browser's main thread does after the script: style, layout and paint, from its own trace.

${framesTable(frames)}

## Layout shift of an element that comes first

CLS as web-vitals counts it, the element under one line of text, its script long after the first paint. "Neither" is an
element without our style sheet and without the height that our snippets carry. A font that the page hands on to the
element (\`--vein-font\`) and that comes late wraps its words anew, as it does the page's own; no gate holds that.

${stillnessTable(stillness)}

## ${counts.join(', ')} of an element on a page, until painted

${table(
  ['Element', ...counts],
  many.map(({ tag, times }) => [tag, ...times.map(ms)]),
)}
`;
}
