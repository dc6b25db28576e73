import type { EdgeName, EdgeState, Leg, VeinState } from '../../../hemodynamics/index.js';
import { narrowing, tracks } from './courses.js';

/** How blood travels in the drawn vessels of one leg. */
export interface Flow {
  /** How far the blood of each edge went, half units; less where it fell back. */
  readonly travel: Readonly<Record<EdgeName, number>>;
  /** Lets the blood go on with the leg's flows as they are now. Called once a step of the model. */
  advance: (seconds: number) => void;
  /** Puts every drop back to where it was at first. */
  reset: () => void;
}

/** Speed of the blood in a vein one unit wide that carries 1 mL/s, and the fastest that eyes can follow, half units/s. */
const PACE = 1100;
const FASTEST = 560;

interface Stream {
  readonly name: EdgeName;
  readonly edge: EdgeState;
  readonly vein: VeinState;
  /** Half units a second at 1 mL/s, in a vein as wide as a healthy one in quiet standing. */
  readonly pace: number;
}

/** The flow of a leg; made with the leg, before anything is drawn. */
export function flowOf(leg: Leg): Flow {
  const { veins, edges } = leg.state;
  const travel = {} as Record<EdgeName, number>;
  const streams = tracks().map(({ edge, vein, pieces, lanes }): Stream => {
    const bore = (pieces.at(-1) as { width: number }).width / narrowing(leg, edge);
    travel[edge] = 0;
    return { name: edge, edge: edges[edge], vein: veins[vein], pace: PACE / bore ** 2 / lanes.length };
  });
  return {
    travel,
    advance(seconds) {
      for (const { name, edge, vein, pace } of streams) {
        const speed = (pace * edge.flow) / vein.width ** 2;
        travel[name] += Math.min(FASTEST, Math.max(-FASTEST, speed)) * seconds;
      }
    },
    reset() {
      for (const { name } of streams) travel[name] = 0;
    },
  };
}
