import { type Pose } from './pose.js';
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
/** Draws everything that is no vein, in layers. @param stocking whether one is worn */
export declare function drawScenery(svg: SVGSVGElement, id: string, signs: Signs, stocking: boolean): Scenery;
