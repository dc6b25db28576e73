import { LEGS, type Leg } from '../../hemodynamics/index.js';
import { BONES, MUSCLE, SINUSES, SKIN } from './anatomy.js';
import { HEIGHT, outline, smooth, WIDTH, type Place } from './geometry.js';
import { at, dropsOf } from './particles.js';
import type { VesselFlow } from './drawing/index.js';
import type { Run } from './player.js';
import { falls, flaps, openingOf } from './valves.js';
import { widthOf } from './vessels.js';

/** Shows a leg as it is now. */
export type Paint = () => void;

const skinAt = outline(SKIN);
const muscleAt = outline(MUSCLE);
const SQUEEZE = 'M164 100h-11m3-3-3 3 3 3M167 122h-11m3-3-3 3 3 3M162 145h-11m3-3-3 3 3 3';
const PRESS = 'M56 290v-8m-3 3 3-3 3 3M120 290v-8m-3 3 3-3 3 3';

/** The paths of skin, muscle and stocking by the strength of calf and foot, once they were drawn. */
const bends: (readonly string[])[] = [];

/** A leg bent by a squeeze of the calf and a press on the foot, in twentieths. */
function bendOf(calf: number, foot: number): readonly string[] {
  const rim = skinAt(calf / 20, foot / 20);
  return [rim, muscleAt(calf / 20, 0), rim.filter((_, i) => (rim[i | 1] as number) > 62)].map(smooth);
}

/** How dark the ankle is from blood that stands under pressure in the surface veins, 0 to 0.7. */
export function poolOf({ state: { veins } }: Leg): number {
  const { width, pressure } = veins.saphenous;
  return Math.min(0.7, Math.max(0, (width * width * pressure) / 92 - 1));
}

/** Draws a leg and keeps a reference to everything that moves in it, so that a frame writes attributes only. */
export function drawLeg(svg: Element, { leg, flow }: Run): Paint {
  const { vessels } = flow as VesselFlow;
  const { state, params, stocking } = leg;
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.replaceChildren();
  const make = (tag: string, parent: Element): Element =>
    parent.appendChild(svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag));
  /** Writes an attribute when its value changes. */
  const pen = (element: Element, attribute: string): ((value: string | number) => void) => {
    let last = '';
    return (value) => {
      const text = typeof value === 'number' ? value.toFixed(1) : value;
      if (text !== last) element.setAttribute(attribute, (last = text));
    };
  };
  /** Draws something of one kind; returns the pen for what moves in it. */
  const draw = (
    kind: string,
    moves = 'd',
    still: Record<string, string> = {},
    parent = svg,
    tag = 'path',
  ) => {
    const element = make(tag, parent);
    for (const [name, value] of Object.entries({ class: kind, ...still })) element.setAttribute(name, value);
    return pen(element, moves);
  };

  draw('floor')('M4 281.5H186');
  const skin = draw('skin');
  for (const bone of BONES) draw('bone')(smooth(bone));
  const muscle = draw('muscle');
  const pool = draw('pool', 'opacity', { d: 'M106 205v23' });
  const drawn = vessels.map((vessel) => {
    const { lines, track } = vessel;
    const d = [...lines, ...(track.vein === 'calf' ? SINUSES : [])].map(smooth).join('');
    return { vessel, d, wall: draw('wall', 'stroke-width', { d }) };
  });
  // All walls lie below all veins, so that the veins run into one another.
  const paints = drawn.map(({ vessel, d, wall }): Paint => {
    const { lane } = vessel;
    const { valves, vein, edge } = vessel.track;
    const group = make('g', svg);
    const places = lane.lines.flatMap((line) =>
      valves.map((share) => ({ transform: at(line[Math.round(line.length * share)] as Place) })),
    );
    const mark = pen(group, 'class');
    const pouches = places.map((place) => draw('pouch', 'r', place, group, 'circle'));
    const lumen = draw('lumen', 'stroke-width', { d }, group);
    const drops = draw('drop', 'd', {}, group);
    const leaflets = places.map((place) => draw('flap', 'd', place, group));
    let wide: number;
    let opening: number;
    return () => {
      // No finer than eyes can see, and nothing is worked out anew that is the same.
      const width = Math.round(widthOf(vessel) * 10) / 10;
      const open = Math.round(openingOf(leg, edge) * 50) / 50;
      if (width !== wide || open !== opening) {
        wide = width;
        opening = open;
        wall(width + 2);
        lumen(width);
        for (const write of pouches) write(width / 2 + 2);
        const flap = flaps(open, width / 2);
        for (const write of leaflets) write(flap);
      }
      const back = falls(leg, edge);
      mark(vein + (back ? ' back' : ''));
      drops(dropsOf(lane, Math.floor(vessel.travel), back));
    };
  });
  const sock = draw('sock');
  const shapes = stocking ? [skin, muscle, sock] : [skin, muscle];
  const squeeze = draw('force', 'opacity', { d: SQUEEZE });
  const press = draw('force', 'opacity', { d: PRESS });

  return () => {
    const calf = (state.calf * params.calfPeak) / LEGS.healthy.calfPeak;
    const [squeezed, pressed] = [Math.round(calf * 20), Math.round(state.foot * 20)];
    const bend = (bends[squeezed * 99 + pressed] ??= bendOf(squeezed, pressed));
    shapes.forEach((write, i) => write(bend[i] as string));
    squeeze(calf);
    press(state.foot);
    pool(poolOf(leg));
    for (const paint of paints) paint();
  };
}
