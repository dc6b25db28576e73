import type { Translation } from '../strings.js';
import type { PumpDiagramStrings } from '../strings/pump-diagram.js';
export declare const pumpDiagram: PumpDiagramStrings & Translation;
