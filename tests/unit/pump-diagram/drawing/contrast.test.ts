import assert from 'node:assert/strict';
import test from 'node:test';
import { PALETTE, SHADES } from '../../../../src/elements/pump-diagram/drawing/palette.js';

type Rgb = readonly [number, number, number];

/** Five skins from very light to very dark. */
const SKINS = ['#f8e3d3', '#e9bd97', PALETTE.skin, '#8a5636', '#4a2c1d'];
/** What the leg stands on: the middle and the edge of the panel, in the light and the dark scheme. */
const STAGES = { light: ['#f6f7f5', '#e5eceb'], dark: ['#2d3e3d', '#182122'] };

const hex = (color: string): Rgb => {
  const full = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  return [1, 3, 5].map((i) => Number.parseInt(full.slice(i, i + 2), 16) / 255) as unknown as Rgb;
};
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (color: string): number => {
  const [r, g, b] = hex(color).map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

// CSS Color 4: OKLab, by Björn Ottosson.
const toLab = (color: string): Rgb => {
  const [r, g, b] = hex(color).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};
const fromLab = ([L, a, b]: Rgb): string => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => {
    const value = Math.min(1, Math.max(0, part));
    const shown = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
};
const mix = (one: string, share: number, other: string): string => {
  const [a, b] = [toLab(one), toLab(other)];
  return fromLab(a.map((part, i) => (part * share + b[i]! * (100 - share)) / 100) as unknown as Rgb);
};
const shade = (skin: string, name: keyof typeof SHADES): string => {
  const [share, other] = SHADES[name];
  return mix(skin, share, other);
};

test('colors are mixed as Chromium mixes them', () => {
  assert.equal(mix('#c8926a', 42, '#fff'), '#e9d1c0');
  assert.equal(mix('#4a2c1d', 62, '#401a0c'), '#462517');
});

for (const skin of SKINS) {
  test(`veins are told from the skin, 3 to 1: ${skin}`, () => {
    for (const ground of [skin, ...(['lit', 'near', 'far'] as const).map((name) => shade(skin, name))])
      for (const wall of [PALETTE.wall, PALETTE.fallWall]) {
        const best = Math.max(ratio(wall, ground), ratio(shade(skin, 'rim'), ground));
        assert.ok(best >= 3, `${wall} on ${ground}: ${best}`);
      }
  });

  test(`wall and rim are told from each other, so that one of them always shows: ${skin}`, () => {
    for (const wall of [PALETTE.wall, PALETTE.fallWall])
      assert.ok(ratio(wall, shade(skin, 'rim')) >= 3, `${ratio(wall, shade(skin, 'rim'))}`);
  });

  test(`the leg is told from what it stands on: ${skin}`, () => {
    for (const [scheme, grounds] of Object.entries(STAGES)) {
      const edge = shade(skin, scheme === 'dark' ? 'edgeInDark' : 'edge');
      for (const ground of grounds)
        assert.ok(ratio(edge, ground) >= 3, `${scheme}: ${edge} on ${ground} ${ratio(edge, ground)}`);
    }
  });
}

test('veins are told from muscle, bone and tendon', () => {
  for (const wall of [PALETTE.wall, PALETTE.fallWall])
    for (const ground of [PALETTE.muscle, PALETTE.muscleRim, PALETTE.boneLit, PALETTE.boneFar])
      assert.ok(ratio(wall, ground) >= 3, `${wall} on ${ground}: ${ratio(wall, ground)}`);
});

test('blood is told from the wall, drops and leaflets from the blood, a closed vein from its wall', () => {
  const { wall, deep, surface, fall, fallWall, drop, fallDrop, leaflet, cord, scar } = PALETTE;
  for (const [one, other] of [
    [deep, wall],
    [surface, wall],
    [drop, deep],
    [drop, surface],
    [leaflet, deep],
    [leaflet, surface],
    [fallDrop, fall],
    [leaflet, fall],
    [cord, wall],
    [scar, wall],
    [scar, deep],
  ] as const)
    assert.ok(ratio(one, other) >= 3, `${one} on ${other}: ${ratio(one, other)}`);
  // Blood that falls back is told by the shape and the way of its drops: the vein's wall needs no more than to be seen.
  assert.ok(ratio(fall, fallWall) >= 2);
});
