import { LEGS, type Leg } from '../../hemodynamics/index.js';
import { BONES, MUSCLE, SINUSES, SKIN, TRACKS, type Track } from './anatomy.js';
import { HEIGHT, outline, smooth, WIDTH, type Place, type Points } from './geometry.js';
import { at, dropsOf, laneOf } from './particles.js';
import type { Run } from './player.js';
import { falls, flaps, openingOf, widthOf } from './valves.js';

/** Shows the leg of a run as it is now. */
export type Paint = (run: Run) => void;

const skinAt = outline(SKIN);
const muscleAt = outline(MUSCLE);
const SQUEEZE = 'M164 100h-11m3-3-3 3 3 3M167 122h-11m3-3-3 3 3 3M162 145h-11m3-3-3 3 3 3';
const PRESS = 'M56 290v-8m-3 3 3-3 3 3M120 290v-8m-3 3 3-3 3 3';

/** The lines of a track in a leg: a surface vein that has grown winds from side to side. */
function linesOf({ edge, lines }: Track, { params }: Leg): readonly Points[] {
  const grown = Math.max(0, params.v0.saphenous / LEGS.healthy.v0.saphenous - 1.25);
  return edge === 'saphenousOut'
    ? lines.map((line) =>
        line.map((value, i) => value + (i % 2 ? 0 : (i % 4 ? 2 : -2) * Math.round(grown * 5))),
      )
    : lines;
}

/** Leaves a change that is none undone. */
function onChange<T extends readonly (number | boolean)[]>(show: (...now: T) => void): (...now: T) => void {
  let shown: readonly (number | boolean)[] = [];
  return (...now) => {
    if (now.every((value, i) => value === shown[i])) return;
    shown = now;
    show(...now);
  };
}

/** How dark the ankle is from blood that stands under pressure in the surface veins, 0 to 0.7. */
export function poolOf({ state: { veins } }: Leg): number {
  const { width, pressure } = veins.saphenous;
  return Math.min(0.7, Math.max(0, (width * width * pressure) / 92 - 1));
}

/** Draws a leg and keeps a reference to everything that moves in it, so that a frame writes attributes only. */
export function drawLeg(svg: Element, leg: Leg): Paint {
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
  const drawn = TRACKS.map((track) => {
    const lines = linesOf(track, leg);
    const d = [...lines, ...(track.vein === 'calf' ? SINUSES : [])].map(smooth).join('');
    return { track, lanes: lines.map(laneOf), d, wall: draw('wall', 'stroke-width', { d }) };
  });
  // All walls lie below all veins, so that the veins run into one another.
  const tracks = drawn.map(({ track, lanes, d, wall }) => {
    const group = make('g', svg);
    const places = lanes.flatMap(({ places }) =>
      track.valves.map((share) => ({ transform: at(places[Math.round(places.length * share)] as Place) })),
    );
    const mark = pen(group, 'class');
    const pouches = places.map((place) => draw('pouch', 'r', place, group, 'circle'));
    const lumen = draw('lumen', 'stroke-width', { d }, group);
    const drops = draw('drop', 'd', {}, group);
    const leaflets = places.map((place) => draw('flap', 'd', place, group));
    return {
      track,
      widen: onChange((wide: number, opening: number) => {
        wall(wide + 2);
        lumen(wide);
        for (const write of pouches) write(wide / 2 + 2);
        const flap = flaps(opening, wide / 2);
        for (const write of leaflets) write(flap);
      }),
      move: onChange((moved: number, back: boolean) => {
        mark(track.vein + (back ? ' back' : ''));
        drops(lanes.map((lane) => dropsOf(lane, moved, back)).join(''));
      }),
    };
  });
  const sock = draw('sock');
  const squeeze = draw('force', 'opacity', { d: SQUEEZE });
  const press = draw('force', 'opacity', { d: PRESS });

  const bend = onChange((calf: number, foot: number, stocking: number) => {
    const rim = skinAt(calf, foot);
    skin(smooth(rim));
    muscle(smooth(muscleAt(calf, 0)));
    sock(stocking ? smooth(rim.filter((_, i) => (rim[i | 1] as number) > 62)) : '');
    squeeze(calf);
    press(foot);
  });

  return ({ leg, travel }) => {
    const { state, params, stocking } = leg;
    bend((state.calf * params.calfPeak) / LEGS.healthy.calfPeak, state.foot, stocking);
    pool(poolOf(leg));
    tracks.forEach(({ track, widen, move }, i) => {
      // No finer than eyes can see.
      widen(Math.round(widthOf(track, leg) * 10) / 10, Math.round(openingOf(leg, track.edge) * 50) / 50);
      move(Math.floor(travel[i] as number), falls(leg, track.edge));
    });
  };
}
