/** One opening, in minutes after its day's midnight: open from `from`, closed again at `to`; above 1440 is past midnight. */
export type Opening = readonly [from: number, to: number];
/** The openings of seven days, Sunday first, each day's in their order. */
export type Week = readonly (readonly Opening[])[];
/** A week, or the part of the text that was not understood. */
export type HoursReading = {
    readonly week: Week;
    readonly problem?: undefined;
} | {
    readonly week?: undefined;
    readonly problem: string;
};
/**
 * Reads opening hours as people write them, in English or Spanish: `Mon-Fri 8am-5pm, Sat 9am to noon`,
 * `lunes a viernes de 8 a.m. a 5 p.m.; domingo cerrado`, `mo-fr 08:00-12:00, 13:00-17:00`, schema.org's `openingHours`.
 * A day that is not named is closed; a later rule for a day replaces an earlier one. What ends before it starts runs
 * past midnight where the writing leaves no doubt. Two-letter days without times are open all day, as schema.org has it.
 * Times that may be meant otherwise (`8-5`, `8:00-5:00`) are refused, and with a part the whole is.
 */
export declare function readHours(text: string): HoursReading;
