// Makes a Lottie animation of the diagram's own frames: a group a path that moves, a held keyframe a write.
import svgpath from 'svgpath';

/** Runs in the page: what is drawn, and every attribute that a frame writes into it, for so many frames. */
export async function recordPump(frames) {
  const picture = document.querySelector('vein-pump-diagram').shadowRoot.querySelector('[part=picture]');
  const LOOKS = ['fill', 'stroke', 'strokeWidth', 'opacity', 'fillOpacity'];
  const looksOf = (shape) => {
    const style = getComputedStyle(shape);
    return Object.fromEntries(LOOKS.map((name) => [name, style[name]]));
  };
  const shapes = [...picture.querySelectorAll('path,circle')].map((shape) => ({
    shape,
    tag: shape.localName,
    first: Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
    looks: looksOf(shape),
    writes: [],
  }));
  const known = new Map(shapes.map((each) => [each.shape, each]));
  let frame = 0;
  let writes = 0;
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, value);
    if (!picture.contains(this)) return;
    writes++;
    known.get(this)?.writes.push([frame, name, String(value)]);
  };
  await window.benchFrames(frames, (done) => (frame = done + 1));
  Element.prototype.setAttribute = setAttribute;
  return { writes, shapes: shapes.map(({ tag, first, looks, writes }) => ({ tag, first, looks, writes })) };
}

/** The subpaths of path data as Lottie has them: corners, and the handles into and out of each. */
function subpaths(d) {
  const paths = [];
  let path;
  let at = [0, 0];
  const corner = (point, into, out) => {
    path.v.push(point);
    path.i.push(into);
    path.o.push(out);
  };
  svgpath(d || 'M0 0')
    .abs()
    .unshort()
    .iterate(([command, ...numbers]) => {
      const to = numbers.slice(-2);
      if (command === 'Z') path.c = true;
      else if (command === 'M') {
        paths.push((path = { v: [], i: [], o: [], c: false }));
        corner(to, [0, 0], [0, 0]);
      } else if (command === 'Q') {
        const [x, y] = numbers;
        path.o[path.o.length - 1] = [((x - at[0]) * 2) / 3, ((y - at[1]) * 2) / 3];
        corner(to, [((x - to[0]) * 2) / 3, ((y - to[1]) * 2) / 3], [0, 0]);
      } else {
        if (command === 'H') to.splice(0, 2, numbers[0], at[1]);
        if (command === 'V') to.splice(0, 2, at[0], numbers[0]);
        corner(to, [0, 0], [0, 0]);
      }
      at = to;
    });
  return paths;
}

const color = (text) => {
  const numbers = text.match(/[\d.]+/g).map(Number);
  return text.startsWith('rgb') ? numbers.slice(0, 3).map((part) => part / 255) : numbers.slice(0, 3);
};

/** A value of Lottie: still, or with a held keyframe for every write. */
function valueOf(first, writes) {
  if (writes.length === 0) return { a: 0, k: first.length === 1 ? first[0] : first };
  const keys = writes[0][0] === 0 ? writes : [[0, first], ...writes];
  return { a: 1, k: keys.map(([t, s]) => ({ t, s, h: 1 })) };
}

function groupOf({ tag, first, looks, writes }) {
  const read = (name, parse) =>
    writes.filter((write) => write[1] === name).map(([t, , text]) => [t, parse(text)]);
  const place = (text) => text.match(/-?[\d.]+/g).map(Number);
  const turn = (text) => [place(text)[2] + (text.includes('scale') ? 180 : 0)];
  const moved = first.transform ?? 'translate(0 0)rotate(0)';
  const size = (r) => [2 * r, 2 * r];
  const items =
    tag === 'circle'
      ? [{ ty: 'el', p: { a: 0, k: [0, 0] }, s: valueOf(size(first.r), read('r', size)) }]
      : subpaths(first.d).map((path, i) => ({
          ty: 'sh',
          ks: valueOf(
            [path],
            read('d', (d) => [subpaths(d)[i] ?? path]),
          ),
        }));
  const whole = (text) => [Number(text) * 100];
  if (looks.fill !== 'none')
    items.push({
      ty: 'fl',
      c: { a: 0, k: color(looks.fill) },
      o: { a: 0, k: 100 * looks.fillOpacity },
      r: 1,
    });
  if (looks.stroke !== 'none')
    items.push({
      ty: 'st',
      c: { a: 0, k: color(looks.stroke) },
      o: { a: 0, k: 100 },
      w: valueOf(
        [Number.parseFloat(looks.strokeWidth)],
        read('stroke-width', (text) => [Number(text)]),
      ),
      lc: 2,
      lj: 1,
      ml: 4,
    });
  items.push({
    ty: 'tr',
    p: valueOf(
      place(moved).slice(0, 2),
      read('transform', (text) => place(text).slice(0, 2)),
    ),
    a: { a: 0, k: [0, 0] },
    s: { a: 0, k: [100, 100] },
    r: valueOf(turn(moved), read('transform', turn)),
    o: valueOf(whole(looks.opacity), read('opacity', whole)),
  });
  return { ty: 'gr', it: items };
}

/** The animation, of one layer; a picture unit is a pixel. */
export function lottieOf({ shapes }, frames) {
  const transform = {
    o: { a: 0, k: 100 },
    r: { a: 0, k: 0 },
    p: { a: 0, k: [0, 0] },
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
  return { v: '5.13.0', fr: 60, ip: 0, op: frames, w: 190, h: 290, layers: [layer], assets: [] };
}
