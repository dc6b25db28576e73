import type { EdgeName, Leg } from '../../../hemodynamics/index.js';
/** How blood travels in the drawn vessels of one leg. */
export interface Flow {
    /** How far the blood of each edge went, half units; less where it fell back. */
    readonly travel: Readonly<Record<EdgeName, number>>;
    /** Lets the blood go on with the leg's flows as they are now. Called once a step of the model. */
    advance: (seconds: number) => void;
    /** Puts every drop back to where it was at first. */
    reset: () => void;
}
/** The flow of a leg; made with the leg, before anything is drawn. */
export declare function flowOf(leg: Leg): Flow;
