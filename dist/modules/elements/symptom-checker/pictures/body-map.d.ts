import { type TemplateResult } from 'lit';
import type { Site } from '../../../triage/findings.js';
export interface BodyMap {
    /** Whether a site is ticked. */
    readonly ticked: (site: Site) => boolean;
    /** A region was pressed: its checkbox changes. */
    readonly onPress: (site: Site) => void;
    /** What stands under the two views. */
    readonly front: string;
    readonly back: string;
}
/**
 * Both legs from the front and from behind, to point at. The checkboxes say the same, so that the picture is hidden
 * from screen readers.
 */
export declare function bodyMap({ ticked, onPress, front, back }: BodyMap): TemplateResult;
