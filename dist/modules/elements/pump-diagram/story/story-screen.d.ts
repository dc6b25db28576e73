import { Camera } from './camera.js';
import { type Moment, type Shot } from './scenes.js';
/** Shows the moment a story stands at. Looks everything up once, so that a frame only writes. */
export declare class StoryScreen {
    readonly camera: Camera;
    private legs;
    private pictures;
    private drawn;
    private gauges;
    /** The lines of each leg. */
    private leaders;
    private shot;
    private resized;
    /** Whether the camera was on its way when it was last looked through. */
    private travels;
    /** Takes the nodes of a shot, and turns the camera to it. */
    aim(root: ParentNode, shot: Shot, cut: boolean): void;
    /** Draws what the legs of a shot look like, where it is not drawn yet, and shows this moment of it. */
    draw(shot: Shot, moment: Moment): void;
    /** Shows this moment. */
    paint(moment: Moment): void;
    /** What words, lenses and gauges say of a moment. */
    signature(shot: Shot, moment: Moment): string;
    /** Takes down what listens to the page. */
    left(): void;
    /** Makes a line for each name and lens. */
    private lead;
    /** Points camera and lines. */
    private look;
    /** Points the lines at what they show, however the legs are held. */
    private point;
}
