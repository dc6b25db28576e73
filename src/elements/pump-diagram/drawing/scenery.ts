import { BONES, FIBERS, MUSCLES, NAIL, SKIN, SORE, STAINS, SWOLLEN, TENDONS, TIBIA } from './anatomy.js';
import { pen, put, type Pen } from './pen.js';
import { lift, shaped, stance, type Pose } from './pose.js';

/** What the skin shows of years of high pressure. */
export interface Signs {
  readonly swollen: boolean;
  readonly stained: boolean;
  readonly sore: boolean;
}

/** The layers that veins are drawn in, and what moves the rest. */
export interface Scenery {
  /** Behind the shin. */
  readonly deep: Element;
  /** Under the skin, before the shin. */
  readonly surface: Element;
  readonly pose: (pose: Pose) => void;
}

const SQUEEZE = [104, 138, 172].map((y) => `M206 ${y}h-17m6-5-6 5 6 5`).join('');
const PRESS = [50, 78, 106].map((x) => `M${x} 408v-13m-5 6 5-6 5 6`).join('');

type Stop = readonly [offset: number, kind: string];

/** Gradients, named by an id that is free. */
function gradients(defs: Element, id: string): void {
  const gradient = (
    name: string,
    stops: readonly Stop[],
    place: Record<string, string | number>,
    tag = 'linearGradient',
  ) => {
    const made = put(defs, tag, { id: `${name}-${id}`, gradientUnits: 'userSpaceOnUse', ...place });
    for (const [offset, kind] of stops) put(made, 'stop', { offset, class: kind });
  };
  const across = (x1: number, x2: number) => ({ x1, x2, y1: 0, y2: 0 });
  gradient(
    'skin',
    [
      [0, 'skin-rim'],
      [0.3, 'skin-lit'],
      [0.62, 'skin-mid'],
      [1, 'skin-far'],
    ],
    across(20, 190),
  );
  gradient(
    'bone',
    [
      [0, 'bone-rim'],
      [0.45, 'bone-lit'],
      [1, 'bone-far'],
    ],
    across(70, 150),
  );
  gradient(
    'muscle',
    [
      [0, 'muscle-rim'],
      [0.5, 'muscle-lit'],
      [1, 'muscle-rim'],
    ],
    across(124, 186),
  );
  gradient(
    'stain',
    [
      [0, 'stain'],
      [0.55, 'stain'],
      [1, 'stain-end'],
    ],
    { cx: 122, cy: 275, r: 40 },
    'radialGradient',
  );
  gradient(
    'shadow',
    [
      [0, 'shade'],
      [1, 'shade-end'],
    ],
    { cx: 0, cy: 0, r: 1 },
    'radialGradient',
  );
  gradient(
    'fade',
    [
      [0, 'hidden'],
      [1, 'shown'],
    ],
    { x1: 0, x2: 0, y1: -58, y2: 4 },
  );
}

/** Draws everything that is no vein, in layers. @param stocking whether one is worn */
export function drawScenery(svg: SVGSVGElement, id: string, signs: Signs, stocking: boolean): Scenery {
  const shapes: (readonly [d: string, write: Pen])[] = [];
  const url = (name: string): string => `url(#${name}-${id})`;
  /** A shape that the pose moves. */
  const shape = (parent: Element, part: string, d: string, attributes: Record<string, string> = {}): void => {
    const path = put(parent, 'path', { class: part, 'data-part': part, ...attributes });
    shapes.push([d, pen(path, 'd')]);
  };
  const outline = signs.swollen ? SWOLLEN : SKIN;
  const defs = put(svg, 'defs');
  gradients(defs, id);
  shapes.push([outline, pen(put(defs, 'path', { id: `outline-${id}` }), 'd')]);
  const use = (parent: Element, kind: string, attributes: Record<string, string> = {}): Element =>
    put(parent, 'use', { href: `#outline-${id}`, class: kind, ...attributes });
  const mask = put(defs, 'mask', {
    id: `mask-${id}`,
    maskUnits: 'userSpaceOnUse',
    x: -60,
    y: -80,
    width: 360,
    height: 490,
  });
  const hide = use(mask, 'cover', { fill: url('fade') });

  const shadow = put(svg, 'ellipse', { class: 'shadow', fill: url('shadow'), r: 1 });
  void shadow;
  const body = put(svg, 'g');
  const standing = pen(body, 'transform');
  const shin = put(body, 'g');
  const lifted = pen(shin, 'transform');
  const leg = put(shin, 'g', { mask: url('mask') });

  use(leg, 'skin', { fill: url('skin'), 'data-part': 'skin' });
  for (const rim of ['rim-4', 'rim-3', 'rim-2', 'rim-1']) use(leg, rim);
  shape(leg, 'nail', NAIL);
  const inner = put(leg, 'g', { class: signs.stained || signs.swollen ? 'inner faint' : 'inner' });
  for (const bone of BONES) shape(inner, 'bone', bone, { fill: url('bone') });
  for (const muscle of MUSCLES) shape(leg, 'muscle', muscle, { fill: url('muscle') });
  shape(leg, 'fibers', FIBERS);
  for (const tendon of signs.swollen ? TENDONS.slice(1) : TENDONS) shape(leg, 'tendon', tendon);
  const deep = put(leg, 'g');
  const front = put(leg, 'g', { class: signs.swollen || signs.stained ? 'inner faint' : 'inner' });
  shape(front, 'bone', TIBIA, { fill: url('bone') });
  if (signs.stained) for (const stain of STAINS) shape(leg, 'patch', stain, { fill: url('stain') });
  const surface = put(leg, 'g');
  if (signs.sore) shape(leg, 'sore', SORE);
  if (stocking) use(leg, 'sock', { fill: url('weave') });
  use(leg, 'edge');

  const squeeze = pen(put(body, 'path', { class: 'force', d: SQUEEZE, 'data-part': 'squeeze' }), 'opacity');
  const press = pen(put(body, 'path', { class: 'force', d: PRESS, 'data-part': 'press' }), 'opacity');
  void hide;

  return {
    deep,
    surface,
    pose(pose) {
      standing(stance(pose));
      lifted(lift(pose));
      squeeze(pose.calf / 20);
      press(pose.foot / 10);
      for (const [d, write] of shapes) write(shaped(d, pose));
    },
  };
}
