// Makes a Lottie animation of the diagram's own frames: a group a shape, a held keyframe wherever a frame changed it.
import svgpath from 'svgpath';

/**
 * Runs in the page: every shape of the leg that is shown, with its looks, and what it is after each of so many frames.
 * A gradient is taken as the color of its middle and the fade at the top is left out, both cheaper for the player.
 */
export async function recordPump(frames) {
  const picture = document.querySelector('vein-pump-diagram').shadowRoot.querySelector('[part=picture]');
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colorOf = (paint) => {
    if (paint === 'none') return undefined;
    const gradient = /^url\("#(.+)"\)/.exec(paint)?.[1];
    const stops = gradient ? [...picture.querySelectorAll(`[id="${gradient}"] stop`)] : [];
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = stops.length > 0 ? getComputedStyle(stops[stops.length >> 1]).stopColor : paint;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part / 255);
  };
  const outlineOf = (shape) => {
    if (shape.localName !== 'circle') return shape.getAttribute('d') ?? '';
    const [x, y, r] = ['cx', 'cy', 'r'].map((name) => shape[name].baseVal.value);
    return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
  };
  const drawn = [...picture.querySelectorAll('path,circle,use')]
    .filter((shape) => !shape.closest('defs,mask') && getComputedStyle(shape).display !== 'none')
    .map((shape) => ({
      shape,
      source: shape.localName === 'use' ? picture.querySelector(shape.getAttribute('href')) : shape,
    }));
  const home = picture.getCTM().inverse();
  const stateOf = ({ shape, source }) => {
    const { a, b, c, d, e, f } = home.multiply(shape.getCTM());
    const { opacity, strokeWidth } = getComputedStyle(shape);
    return {
      d: outlineOf(source),
      matrix: [a, b, c, d, e, f],
      opacity: Number(opacity),
      width: Number.parseFloat(strokeWidth),
    };
  };
  const shapes = drawn.map((each) => {
    const { fill, stroke } = getComputedStyle(each.shape);
    return { fill: colorOf(fill), stroke: colorOf(stroke), states: [stateOf(each)] };
  });
  await window.benchFrames(frames, () => {
    for (const [at, each] of drawn.entries()) shapes[at].states.push(stateOf(each));
  });
  return { box: picture.getAttribute('viewBox').split(' ').map(Number), shapes };
}

/** The subpaths of path data as Lottie has them: corners, and the handles into and out of each. */
function subpaths(d, matrix) {
  const paths = [];
  let path;
  let at = [0, 0];
  const corner = (point, into, out) => {
    path.v.push(point);
    path.i.push(into);
    path.o.push(out);
  };
  const curve = (one, two, to) => {
    path.o[path.o.length - 1] = [one[0] - at[0], one[1] - at[1]];
    corner(to, [two[0] - to[0], two[1] - to[1]], [0, 0]);
  };
  svgpath(d || 'M0 0')
    .matrix(matrix)
    .abs()
    .unshort()
    .unarc()
    .iterate(([command, ...numbers]) => {
      const to = numbers.slice(-2);
      if (command === 'Z') path.c = true;
      else if (command === 'M') {
        paths.push((path = { v: [], i: [], o: [], c: false }));
        corner(to, [0, 0], [0, 0]);
      } else if (command === 'C') curve(numbers.slice(0, 2), numbers.slice(2, 4), to);
      else if (command === 'Q') {
        const toward = (end, middle) => end + ((middle - end) * 2) / 3;
        const [x, y] = numbers;
        curve([toward(at[0], x), toward(at[1], y)], [toward(to[0], x), toward(to[1], y)], to);
      } else {
        if (command === 'H') to.splice(0, 2, numbers[0], at[1]);
        if (command === 'V') to.splice(0, 2, at[0], numbers[0]);
        corner(to, [0, 0], [0, 0]);
      }
      at = to;
    });
  return paths;
}

/** A value of Lottie: still, or with a held keyframe wherever it changed. @param {unknown[][]} values one a frame */
function valueOf(values) {
  const keys = values
    .map((s, t) => ({ t, s, h: 1 }))
    .filter(({ s }, at) => at === 0 || JSON.stringify(s) !== JSON.stringify(values[at - 1]));
  if (keys.length > 1) return { a: 1, k: keys };
  return { a: 0, k: keys[0].s.length === 1 ? keys[0].s[0] : keys[0].s };
}

/** What a matrix moves, turns and stretches by, as Lottie has it. */
function placeOf([a, b, c, d, e, f]) {
  const [x, y] = [Math.hypot(a, b), Math.hypot(c, d)];
  return {
    p: [e, f],
    r: [(Math.atan2(b, a) * 180) / Math.PI],
    s: [100 * x, 100 * y * Math.sign(a * d - b * c)],
  };
}

const STILL = [1, 0, 0, 1, 0, 0];

function groupOf({ fill, stroke, states }) {
  const [first] = states;
  // An outline that changes brings its place with it; one that does not is only moved, as a Lottie artist would do it.
  const redrawn = states.some(({ d }) => d !== first.d);
  const outlines = states.map(({ d, matrix }) => subpaths(d, redrawn ? matrix : STILL));
  const places = states.map(({ matrix }) => placeOf(redrawn ? STILL : matrix));
  const most = Math.max(...outlines.map((paths) => paths.length));
  const nothing = { v: [[0, 0]], i: [[0, 0]], o: [[0, 0]], c: false };
  const items = Array.from({ length: most }, (_, at) => ({
    ty: 'sh',
    ks: valueOf(outlines.map((paths) => [paths[at] ?? nothing])),
  }));
  const whole = { a: 0, k: 100 };
  if (fill) items.push({ ty: 'fl', c: { a: 0, k: fill }, o: whole, r: 1 });
  if (stroke)
    items.push({
      ty: 'st',
      c: { a: 0, k: stroke },
      o: whole,
      w: valueOf(states.map(({ width }) => [width])),
      lc: 2,
      lj: 1,
      ml: 4,
    });
  const moves = (key) => valueOf(places.map((place) => place[key]));
  items.push({
    ty: 'tr',
    p: moves('p'),
    a: { a: 0, k: [0, 0] },
    s: moves('s'),
    r: moves('r'),
    o: valueOf(states.map(({ opacity }) => [100 * opacity])),
  });
  return { ty: 'gr', it: items };
}

/** The animation, of one layer; a picture unit is a pixel. */
export function lottieOf({ box: [left, top, w, h], shapes }, frames) {
  const transform = {
    o: { a: 0, k: 100 },
    r: { a: 0, k: 0 },
    p: { a: 0, k: [-left, -top] },
    a: { a: 0, k: [0, 0] },
    s: { a: 0, k: [100, 100] },
  };
  // Lottie draws the first one on top.
  const layer = {
    ty: 4,
    ind: 1,
    ip: 0,
    op: frames,
    st: 0,
    ks: transform,
    shapes: shapes.map(groupOf).reverse(),
  };
  return { v: '5.13.0', fr: 60, ip: 0, op: frames, w, h, layers: [layer], assets: [] };
}
