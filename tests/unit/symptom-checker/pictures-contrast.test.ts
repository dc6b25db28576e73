import assert from 'node:assert/strict';
import test from 'node:test';
import type { Mark } from '../../../src/elements/symptom-checker/pictures/drawing.js';
import { SIGNS, type SignId } from '../../../src/elements/symptom-checker/pictures/signs.js';
import { pictures } from '../../../src/elements/symptom-checker/pictures/pictures.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';

type Color = readonly number[];
interface Page {
  readonly scheme: 'light' | 'dark';
  readonly skin?: string;
}

const css = [...tokens, pictures].map(String).join('\n');

/** The arguments of a CSS function, however deep its brackets go. */
const args = (call: string): string[] => {
  const found = [''];
  let depth = 0;
  for (const character of call.slice(call.indexOf('(') + 1, -1)) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((one) => one.trim());
};

/** What a browser that knows `light-dark()` takes: the last declaration. */
const last = (declaration: RegExp): string => {
  const [, value] = [...css.matchAll(declaration)].at(-1) ?? assert.fail(`no ${declaration}`);
  return value!;
};

/** The color that a value of the style sheet comes down to, its channels from 0 to 255. */
function resolve(value: string, page: Page): Color {
  if (/^#\w{3}$/.test(value)) return resolve(value.replace(/\w/g, '$&$&'), page);
  if (value.startsWith('#')) return [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16));
  const [first, second, third] = args(value) as [string, string, string];
  if (value.startsWith('light-dark(')) return resolve(page.scheme === 'light' ? first : second, page);
  if (first === '--vein-skin') return resolve(page.skin ?? second, page);
  // Invalid where a page sets no color of its own.
  if (/^--_(own|theme)-/.test(first)) return resolve(second, page);
  if (first.startsWith('--_')) return resolve(last(new RegExp(`${first}: ([^;]+);`, 'g')), page);
  if (value.startsWith('var(')) return resolve(second, page);
  assert.equal(first, 'in srgb', `${value} is of a kind that this test cannot read`);
  const [, base, share] = /^(.*) (\d+)%$/.exec(second)!;
  const [a, b] = [resolve(base!, page), resolve(third, page)];
  return a.map((channel, at) => (channel * Number(share) + b[at]! * (100 - Number(share))) / 100);
}

/** The color of a tone; what lets the skin through counts as it is seen on it. */
const tone = (name: string, page: Page): Color => {
  const rule = last(new RegExp(`\\.picture \\.${name} {([^}]*)}`, 'g'));
  const color = resolve(/color: ([^;]+);/.exec(rule)![1]!, page);
  const opacity = Number(/opacity: ([^;]+);/.exec(rule)?.[1] ?? 1);
  const skin = resolve('var(--_skin)', page);
  return color.map((channel, at) => channel * opacity + skin[at]! * (1 - opacity));
};

/** Contrast by WCAG 2.2. */
const contrast = (a: Color, b: Color): number => {
  const luminance = (color: Color): number => {
    const [r, g, blue] = color.map((channel) => {
      const c = channel / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

/** What is seen of each sign, and what it stands on. */
const SEEN: Record<SignId, readonly [sign: readonly string[], ground: readonly string[]]> = {
  'bulging-vein': [['vein'], ['tile']],
  'spider-veins': [['blood', 'vein'], ['tile']],
  'dark-stain': [['stain'], ['skin']],
  'scaly-rash': [['rash'], ['tile']],
  'hard-skin': [['stain'], ['skin']],
  'open-sore': [['blood'], ['skin', 'scale']],
  'healed-sore': [['stain'], ['skin', 'scar']],
  cord: [['rash'], ['tile']],
  dent: [['pit'], ['tile']],
  'one-leg-swollen': [['rim'], ['stage']],
  'both-ankles-swollen': [['rim'], ['stage']],
  'cold-pale-foot': [['vein'], ['cold']],
  'black-toe': [['dead'], ['skin']],
  'purple-spots': [['plum'], ['tile']],
  blisters: [['rash'], ['tile', 'fluid']],
  'thin-skinned-vein': [['vein'], ['tile']],
  'no-swelling': [['rim'], ['stage']],
  'whole-leg-swollen': [['rim'], ['stage']],
  'pelvic-veins': [['vein'], ['skin']],
  'hot-skin': [['rash'], ['skin']],
  bruise: [['plum'], ['tile']],
  'growing-bruise': [['plum', 'crease'], ['tile']],
  'sore-calf': [['rim'], ['stage']],
  'lasting-cramp': [['rim'], ['stage']],
  'thicker-calf': [['rim'], ['stage']],
  'bleeding-vein': [['blood', 'vein'], ['tile']],
  'bled-vein': [['vein'], ['tile', 'scale']],
  'night-pain': [['rim'], ['stage']],
  'foot-wound': [['blood'], ['skin', 'scale']],
};

/** The tones of a sign's marks, also of those that are moved together. */
const tonesOf = (id: SignId): string[] =>
  SIGNS[id][1].flatMap(([tones, marks]) =>
    typeof marks === 'string' ? [tones] : marks.map((mark: Mark) => mark[0]),
  );

/** Both ends of the skin's gradient; every other ground is a tone. */
const grounds = (name: string, page: Page): Color[] => {
  if (name === 'tile') return ['var(--_light)', 'var(--_skin)'].map((end) => resolve(end, page));
  return name === 'stage' ? [resolve('var(--_stage)', page)] : [tone(name, page)];
};

const SCHEMES = ['light', 'dark'] as const;

for (const [id, [signs, on]] of Object.entries(SEEN) as [SignId, (typeof SEEN)[SignId]][]) {
  test(`${id} stands out from its ground, 3 to 1, on the middle skin`, () => {
    for (const scheme of SCHEMES)
      for (const sign of signs) {
        assert.ok(tonesOf(id).includes(sign), `${id} has no ${sign}`);
        for (const name of on)
          for (const ground of grounds(name, { scheme })) {
            const ratio = contrast(tone(sign, { scheme }), ground);
            assert.ok(ratio >= 3, `${sign} on ${name}, ${scheme}: ${ratio.toFixed(2)}`);
          }
      }
  });

  // What is darker than brown skin cannot reach 3 to 1 on black skin: there a paler tone of the same sign does.
  test(`${id} has two tones 3 to 1 apart on every skin`, () => {
    const tones = new Set(tonesOf(id).filter((names) => !/ |soft|part/.test(names)));
    for (const scheme of SCHEMES)
      for (const skin of ['#f6dcc6', '#e0ac82', '#9a6642', '#6d4530', '#46291c']) {
        const page = { scheme, skin };
        const seen = [...signs, ...tones].map((name) => tone(name, page));
        const near = [...on.flatMap((name) => grounds(name, page)), ...seen];
        const best = Math.max(
          ...signs.flatMap((sign) => near.map((other) => contrast(tone(sign, page), other))),
        );
        assert.ok(best >= 3, `${skin}, ${scheme}: ${best.toFixed(2)}`);
      }
  });
}
