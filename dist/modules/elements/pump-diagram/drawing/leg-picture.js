import { heldBy } from './bend.js';
import { tracks } from './courses.js';
import { freeId } from './ids.js';
import { put } from './pen.js';
import { poseOf } from './pose.js';
import { drawScenery } from './scenery.js';
import { drawTrack } from './track.js';

/** The legs whose skin shows what high pressure does. */
const LASTING = ['severe', 'post-thrombotic'];
const layers = (parent) => ({
    rims: put(parent, 'g'),
    walls: put(parent, 'g'),
    veins: put(parent, 'g'),
});
/**
 * Draws a leg, with the stocking it wears, in the posture its veins are in (`leg.state.veins.foot.depth`).
 * The `viewBox` is the camera's and is set by the view.
 */
function drawLeg(svg, run, { signs } = {}) {
    svg.replaceChildren();
    const { leg, name } = run;
    const lasting = signs === true || LASTING.includes(name);
    const shows = { swollen: lasting, stained: lasting, sore: signs === true };
    const scenery = drawScenery(svg, freeId(svg), shows, leg.stocking > 0);
    const [deep, surface] = [layers(scenery.deep), layers(scenery.surface)];
    const drawn = tracks().map((track) => drawTrack(track, run, track.surface ? surface : deep));
    let posed;
    let held = (x, y) => [x, y];
    return {
        held: (x, y) => held(x, y),
        paint() {
            const pose = poseOf(leg, posed);
            if (pose !== posed) {
                posed = pose;
                held = heldBy(pose);
                scenery.pose(pose);
                for (const track of drawn)
                    track.bend(pose);
            }
            for (const track of drawn)
                track.paint(pose);
        },
    };
}

export { drawLeg };
