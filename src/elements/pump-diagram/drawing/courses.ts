import { LEGS, type EdgeName, type Leg, type VeinName } from '../../../hemodynamics/index.js';
import {
  GREAT,
  LINK,
  MUSCLE_VEINS,
  PERFORATORS,
  PLANTAR,
  RUNGS,
  TRIBUTARY,
  TRUNK,
  VALVES,
} from './anatomy.js';
import { nearest, walk, type Line, type Place } from './paths.js';

/** A stretch of vein of one width. */
export interface Piece {
  /** Width in quiet standing, units. */
  readonly width: number;
  readonly lines: readonly Line[];
  /** The vein that it runs into, and how much of that vein's filling it shows. */
  readonly next?: readonly [vein: VeinName, share: number];
}

/** What one edge of the model is in the picture. */
export interface Track {
  readonly edge: EdgeName;
  /** The vein whose filling makes it wide. */
  readonly vein: VeinName;
  /** Whether it lies under the skin, before the bone. */
  readonly surface: boolean;
  readonly pieces: readonly Piece[];
  /** The lines that drops of blood move along, upstream end first. */
  readonly lanes: readonly Line[];
  readonly valves: readonly Valve[];
}

/** A valve in its vein. */
export interface Valve {
  readonly place: Place;
  /** Width of the vein there, units. */
  readonly width: number;
}

const valve = (line: Line, [x, y]: readonly [number, number], width: number): Valve => ({
  place: line[nearest(line, x, y)] as Place,
  width,
});

/** A line cut at a point. */
function cut(line: Line, [x, y]: readonly [number, number]): [Line, Line] {
  const i = nearest(line, x, y);
  return [line.slice(0, i + 1), line.slice(i)];
}

/** A line as pieces that grow wider little by little. */
function widening(line: Line, from: number, to: number, pieces: number, next: VeinName): Piece[] {
  const length = Math.ceil(line.length / pieces);
  return new Array<Line>(pieces).fill(line).map((_, i) => ({
    width: from + ((to - from) * (i + 0.5)) / pieces,
    lines: [line.slice(i * length, (i + 1) * length + 1)],
    next: [next, (i / pieces) ** 2],
  }));
}

function survey(): readonly Track[] {
  const [trunk, great] = [walk(TRUNK), walk(GREAT)];
  const [tibial, above] = cut(trunk, VALVES.upperTibial);
  const [calf, thigh] = cut(above, VALVES.popliteal);
  const [foot, leg] = cut(great, VALVES.ankle);
  const plantar = PLANTAR.map(walk) as [Line, Line];
  const perforators = PERFORATORS.map(walk);
  return [
    {
      edge: 'thighOut',
      vein: 'thigh',
      surface: false,
      pieces: widening(thigh, 13, 13.6, 1, 'thigh'),
      lanes: [thigh],
      valves: [],
    },
    {
      edge: 'calfThigh',
      vein: 'calf',
      surface: false,
      pieces: [{ width: 6, lines: MUSCLE_VEINS.map(walk) }, ...widening(calf, 9.8, 12.8, 4, 'thigh')],
      lanes: [calf],
      valves: [valve(calf, VALVES.popliteal, 12.4)],
    },
    {
      edge: 'footCalf',
      vein: 'foot',
      surface: false,
      pieces: [
        { width: 4.8, lines: plantar },
        { width: 3, lines: RUNGS.map(walk) },
        ...widening(tibial, 8, 9.8, 2, 'calf'),
      ],
      lanes: [[...plantar[0], ...tibial], plantar[1]],
      valves: [valve(tibial, VALVES.tibial, 8.6), valve(tibial, VALVES.upperTibial, 9.6)],
    },
    {
      edge: 'saphenousCalf',
      vein: 'saphenous',
      surface: true,
      pieces: [{ width: 4, lines: perforators }],
      lanes: perforators,
      valves: perforators.map((line) => ({ place: line[Math.round(line.length * 0.56)] as Place, width: 4 })),
    },
    {
      edge: 'saphenousOut',
      vein: 'saphenous',
      surface: true,
      pieces: [{ width: 9, lines: [leg] }],
      lanes: [leg],
      valves: [valve(leg, VALVES.calf, 9), valve(leg, VALVES.saphenous, 9), valve(leg, VALVES.thigh, 9)],
    },
    {
      edge: 'footSaphenous',
      vein: 'saphenous',
      surface: true,
      pieces: [
        { width: 3.6, lines: [walk(LINK)] },
        { width: 8.4, lines: [foot] },
      ],
      lanes: [foot],
      valves: [valve(foot, VALVES.ankle, 8.4)],
    },
  ];
}

let known: readonly Track[] | undefined;

/** All tracks, in the order they are drawn. */
export const tracks = (): readonly Track[] => (known ??= survey());

let branch: Piece | undefined;

/** The winding side branch of a surface vein that leaks and has grown; none in other legs. */
export function tributaryOf({ params }: Leg): Piece | undefined {
  const grown = params.v0.saphenous > 1.4 * LEGS.healthy.v0.saphenous && params.leak.saphenousOut > 0;
  return grown ? (branch ??= { width: 4.4, lines: [walk(TRIBUTARY)] }) : undefined;
}

/** How much less wide a track is than a healthy one: by the fourth root of its resistance (Poiseuille). */
export const narrowing = ({ params }: Leg, edge: EdgeName): number =>
  Math.max(1, params.r[edge] / LEGS.healthy.r[edge]) ** 0.25;

/** Whether a doctor has closed the great saphenous vein: it hardly carries blood. */
export const isClosed = (leg: Leg): boolean => narrowing(leg, 'saphenousOut') > 1.3;
