// Reads the checker as a visitor would: walks its questions, grades its screens, and compares its languages.
// SEED repeats a run; FULL walks forty times as often and says every two things together.
import { readFileSync } from 'node:fs';
import { assess } from '../../src/triage/index.js';
import { checkFlow, PLAIN } from './check-flow.js';
import { checkReading, gradeScreens, gradeTexts, hardestFirst } from './check-reading.js';
import { checkFindings, checkRules, type Vignette } from './check-rules.js';
import { checkDiagnosis, checkTranslation } from './check-texts.js';
import { checkColors, checkRowTexts, checkWords } from './check-words.js';
import { CHECKER, CODES, SAID } from './languages.js';
import { MEASURES } from './readability.js';
import { fixedScreens, pageStates, resultScreen, resultStates, reviewScreens } from './screens.js';
import { dice, everySaying, openings, rolled, SAYINGS, telling, type Said } from './walks.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const full = Boolean(process.env.FULL);
const RANDOM_WALKS = full ? 20_000 : 500;
const SHOWN = 5;

const vignettes = ['vignettes', 'vignettes-2', 'vignettes-3', 'vignettes-rules'].flatMap(
  (file) =>
    JSON.parse(
      readFileSync(new URL(`../../tests/fixtures/${file}.json`, import.meta.url), 'utf8'),
    ) as Vignette[],
);

const pairs: Said[] = SAYINGS.flatMap((one, at) =>
  SAYINGS.slice(at + 1).map((other) => ({ ...one, ...other })),
);
const sayings = everySaying();
const told = [...sayings, ...openings(), ...PLAIN.map(telling), ...(full ? pairs.map(telling) : [])];
const roll = dice(seed);
const random = Array.from({ length: RANDOM_WALKS }, (_, at) => rolled(`${at} of SEED=${seed}`, roll));
const walks = [...told, ...random];
const outcomes = [...walks, ...vignettes.map(({ findings }) => ({ findings, assessment: assess(findings) }))];

// A rule without a source or a reason cannot be drawn.
const unsound = checkRules(vignettes);
const screens = (unsound.length > 0 ? [] : CODES).flatMap((code) => [
  ...fixedScreens(code),
  ...pageStates(code),
  ...sayings.flatMap(({ end, assessment }) => reviewScreens(code, end, assessment)),
  ...outcomes.map((outcome) => resultScreen(code, outcome)),
  ...sayings.flatMap((walk) => resultStates(code, walk)),
]);
const grades = gradeScreens(screens);
const texts = CODES.flatMap((code) => gradeTexts(code, CHECKER[code]));
const unsaid = Object.keys(CHECKER.en).filter((key) => !key.startsWith('$') && !SAID.has(key));
const problems = [
  ...unsound,
  ...unsaid.map((key) => `${key}: no screen says it`),
  ...checkFindings(),
  ...checkFlow(walks),
  ...checkTranslation(CHECKER.en, CHECKER.es),
  ...CODES.flatMap((code) =>
    [checkDiagnosis, checkWords, checkRowTexts, checkColors].flatMap((check) => check(code, CHECKER[code])),
  ),
  ...checkReading([...grades, ...texts]),
];

const longest = Math.max(...walks.map(({ pages }) => pages.length));
console.log(`${walks.length} walks (${random.length} random, SEED=${seed}), the longest ${longest} pages.`);
for (const measure of MEASURES) {
  const { code, name, limits } = measure;
  console.log(
    `\n${code}: ${name}, the limits are ${limits.screen} a screen and ${limits.text ?? 'none'} a sentence.`,
  );
  for (const list of [grades, texts])
    for (const { score, name: what } of hardestFirst(list, measure).slice(0, SHOWN))
      console.log(`${score.toFixed(1).padStart(7)}  ${what}`);
}
console.log(`\n${problems.map((problem) => `${problem}\n`).join('')}${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
