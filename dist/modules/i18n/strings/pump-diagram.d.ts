import type { Activity, LegName, Phase } from '../../hemodynamics/index.js';
/** The named parts of the picture. */
export type PartName = 'foot' | 'calf' | 'valve' | 'deep' | 'surface';
/** How a valve stands: shut, open, or shut but leaking. */
export type ValveWord = 'shut' | 'open' | 'leaking';
type Each<Prefix extends string, Name extends string> = Record<`pump.${Prefix}.${Name}`, string>;
/** What `<vein-pump-diagram>` says. */
export interface PumpDiagramStrings extends 
/** Names of the legs, as a choice and, in lower case, within a sentence. */
Each<'leg', LegName>, Each<'do', Activity>, 
/** What the pump does: names a phase, and is the first sentence about it. */
Each<'phase', Phase>, Each<'valve', ValveWord>, Each<'part', PartName>, Each<'about', PartName> {
    'pump.heading': string;
    'pump.heart': string;
    'pump.play': string;
    'pump.pause': string;
    'pump.step': string;
    'pump.speed': string;
    'pump.do': string;
    'pump.leg': string;
    'pump.compare': string;
    'pump.stocking': string;
    /** No second leg; no stocking. */
    'pump.none': string;
    /** How the valves above and below the calf stand. */
    'pump.valves': (above: string, below: string) => string;
    'pump.up': string;
    'pump.slow': string;
    'pump.in': string;
    'pump.out': string;
    'pump.back': string;
    'pump.deep-back': string;
    'pump.pressure': string;
    'pump.volume': string;
    /** Ankle vein pressure less the stocking's. */
    'pump.stretch': string;
    'pump.after': string;
    'pump.refill': string;
    /** Explains the trace and its band. */
    'pump.trace': string;
    /** Two legs after ten tiptoes, mmHg; the names in lower case. */
    'pump.difference': (one: string, pressure: number, other: string, otherPressure: number) => string;
    /** Heads the five pictures and the numbers of a step. */
    'pump.cycle': string;
    'pump.model': string;
    /** What the model is and is not, what people measured; sources follow. */
    'pump.about': string;
    /** Stands before the clinic's number. */
    'pump.call': string;
}
export {};
