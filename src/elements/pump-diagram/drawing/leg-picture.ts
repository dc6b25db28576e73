import type { LegName } from '../../../hemodynamics/index.js';
import type { Run } from '../player.js';
import { heldBy } from './bend.js';
import { tracks } from './courses.js';
import { freeId } from './ids.js';
import type { Move } from './paths.js';
import { put } from './pen.js';
import { poseOf, type Pose } from './pose.js';
import { drawScenery, type Signs } from './scenery.js';
import { drawTrack, type Layers } from './track.js';

/** A drawing that follows a leg. */
export interface Picture {
  /** Writes what moved since the last call: widths, leaflets, drops, muscle, foot. Touches no node of Lit. */
  readonly paint: () => void;
}

/** A drawing of a whole leg. */
export interface LegPicture extends Picture {
  /** Where a point of the standing leg is, also while it stands on tiptoe, leg units. */
  readonly held: Move;
}

/** What a picture of a leg can show beside the leg. */
export interface LegOptions {
  /** What years of high pressure can do: swollen ankle, patchy dark skin, a shallow sore. */
  readonly signs?: boolean;
}

/** The legs whose skin shows what high pressure does. */
const LASTING: readonly LegName[] = ['severe', 'post-thrombotic'];

const layers = (parent: Element): Layers => ({
  rims: put(parent, 'g'),
  walls: put(parent, 'g'),
  veins: put(parent, 'g'),
});

/**
 * Draws a leg, with the stocking it wears, in the posture its veins are in (`leg.state.veins.foot.depth`).
 * The `viewBox` is the camera's and is set by the view.
 */
export function drawLeg(svg: SVGSVGElement, run: Run, { signs }: LegOptions = {}): LegPicture {
  svg.replaceChildren();
  const { leg, name } = run;
  const lasting = signs === true || LASTING.includes(name);
  const shows: Signs = { swollen: lasting, stained: lasting, sore: signs === true };
  const scenery = drawScenery(svg, freeId(svg), shows, leg.stocking > 0);
  const [deep, surface] = [layers(scenery.deep), layers(scenery.surface)];
  const drawn = tracks().map((track) => drawTrack(track, run, track.surface ? surface : deep));
  let posed: Pose | undefined;
  let held: Move = (x, y) => [x, y];
  return {
    held: (x, y) => held(x, y),
    paint() {
      const pose = poseOf(leg, posed);
      if (pose !== posed) {
        posed = pose;
        held = heldBy(pose);
        scenery.pose(pose);
        for (const track of drawn) track.bend(pose);
      }
      for (const track of drawn) track.paint(pose);
    },
  };
}
