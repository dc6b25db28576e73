import type { FaceHost } from './face.js';
/** Whether the author of a diagram asked for the laboratory. */
export declare function asksToExplore(element: FaceHost['element']): boolean;
