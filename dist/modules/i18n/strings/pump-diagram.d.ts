/** What `<vein-pump-diagram>` says. A text that is a list has one line an item. */
export interface PumpDiagramStrings {
    'pump.heading': string;
    'pump.heart': string;
    'pump.play': string;
    'pump.pause': string;
    'pump.step': string;
    'pump.speed': string;
    'pump.do': string;
    /** List: what the leg does, in the order of `ACTIVITIES`. */
    'pump.activities': string;
    'pump.leg': string;
    /** List: the legs, in the order of `LEGS`; in lower case, part of a sentence. */
    'pump.legs': string;
    'pump.compare': string;
    'pump.stocking': string;
    /** No second leg; no stocking. */
    'pump.none': string;
    /** List: rest, press, squeeze, release, refill. Names a phase, and is the first sentence about it. */
    'pump.phases': string;
    /** List: how a valve stands: shut, open, or shut but leaking. */
    'pump.valve': string;
    /** How the valves above and below the calf stand. */
    'pump.valves': (above: string, below: string) => string;
    /** List: how the blood moves: up, up slowly, into the deep vein, out of it, back in the surface vein, in the deep. */
    'pump.flows': string;
    /** List: pressure, volume, stretch (pressure less the stocking's), pressure after ten tiptoes, time to refill. */
    'pump.numbers': string;
    /** Explains the trace and its band. */
    'pump.trace': string;
    /** Two legs after ten tiptoes, mmHg; the names in lower case. */
    'pump.difference': (one: string, pressure: number, other: string, otherPressure: number) => string;
    /** Heads the five pictures and the numbers of a step. */
    'pump.cycle': string;
    /** List: the named parts: surface vein, valve, foot pump, deep vein, calf pump. */
    'pump.parts': string;
    /** List: what each part is. */
    'pump.abouts': string;
    'pump.model': string;
    /** What the model is and is not, what people measured; sources follow. */
    'pump.about': string;
    /** Stands before the clinic's number. */
    'pump.call': string;
}
