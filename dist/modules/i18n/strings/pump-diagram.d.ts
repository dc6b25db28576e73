/**
 * What `<vein-pump-diagram>` says. A text that is a list has one line an item.
 * In the story's sentences a name in braces stands for a number of the model, `{ankle}` for example.
 */
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
    /** List: how a valve stands: closed, open, or closed but leaking. */
    'pump.valve': string;
    /** How the valves above and below the calf stand. */
    'pump.valves': (above: string, below: string) => string;
    /** List: how the blood moves: up, up slowly, into the deep vein, out of it, back in the surface vein, in the deep. */
    'pump.flows': string;
    /** List: pressure, volume, push on the wall (pressure less the stocking's), pressure after ten tiptoes, time to refill. */
    'pump.numbers': string;
    /** List: what people have: pressure standing, after ten raises, time to refill (mmHg, mmHg, s). */
    'pump.usual': string;
    /** Explains the trace and its band. */
    'pump.trace': string;
    /** The trace of a leg in words: from a pressure to another, mmHg; the name in lower case. */
    'pump.trend': (leg: string, from: number, to: number) => string;
    /** The two ends of the trace's time axis: 60 s ago, and now. */
    'pump.ago': string;
    /** Two legs after ten tiptoes, mmHg; the names in lower case. */
    'pump.difference': (one: string, pressure: number, other: string, otherPressure: number) => string;
    /** Said when a visitor chose another setting. */
    'pump.shown': (what: string, legs: string) => string;
    /** Heads the five pictures and the numbers of a step. */
    'pump.cycle': string;
    /** List: the named parts: surface vein, valve, foot pump, deep vein, calf pump. */
    'pump.parts': string;
    /** List: what each part is. */
    'pump.abouts': string;
    'pump.model': string;
    /** What the model is and is not, what people measured; sources follow. */
    'pump.about': string;
    /** Said of a stocking on a leg that the model is not good at with one. */
    'pump.stocking-doubt': string;
    /** Stands before the clinic's number. */
    'pump.call': string;
    /** List: the titles of the eight scenes. */
    'pump.titles': string;
    /** List: what the eight scenes say. */
    'pump.scenes': string;
    /** Where one is in the story. */
    'pump.scene-of': (scene: number, all: number) => string;
    /** Names the dots. */
    'pump.dots': string;
    'pump.back': string;
    'pump.next': string;
    /** The story from its start again. */
    'pump.again': string;
    /** The way on to the symptom checker. */
    'pump.check': string;
    /** Opens the laboratory. */
    'pump.try': string;
    /** List: a valve under a lens: closed, open, leaking. */
    'pump.lens': string;
    /** List: of two lenses on one leg, the one above and the one below, before how its valve stands. */
    'pump.lens-at': string;
    /** List: what a gauge shows: pressure at the ankle, push on the vein wall. */
    'pump.gauges': string;
    /** The band of the gauge, mmHg. */
    'pump.band': (from: number, to: number) => string;
    /** The mark on the gauge, mmHg. */
    'pump.before': (mmHg: number) => string;
    /** List: what years of high pressure may do: bulging vein, sore, skin, swelling. */
    'pump.signs': string;
    /** List: what helps: legs up, ankle pumps, a stocking, a closed vein. */
    'pump.choices': string;
    /** List: what each of them does. */
    'pump.helps': string;
}
