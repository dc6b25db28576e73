import type { Run } from '../player.js';
import { type Track } from './courses.js';
import type { Pose } from './pose.js';
/** All rims lie below all walls, and these below all veins, so that veins run into one another. */
export interface Layers {
    readonly rims: Element;
    readonly walls: Element;
    readonly veins: Element;
}
/** A track that was drawn. */
export interface DrawnTrack {
    /** Takes another pose. */
    readonly bend: (pose: Pose) => void;
    readonly paint: (pose: Pose) => void;
}
/** Draws one track: tubes, drops, leaflets. */
export declare function drawTrack(track: Track, { leg, flow }: Run, layers: Layers): DrawnTrack;
