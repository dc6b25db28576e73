/** One opening, in minutes after its day's midnight: open from `from`, closed again at `to`; above 1440 is past midnight. */
export type Opening = readonly [from: number, to: number];
/** The openings of seven days, Sunday first. */
export type Week = readonly (readonly Opening[])[];
/**
 * Reads opening hours: `mo-fr 08:00-12:00, 13:00-17:00; sa 09:00-12:00` or schema.org's `openingHours`
 * (`Mo-Fr 08:00-17:00`, `Mo,Tu,We 09:00-12:00`). Days are English, two letters or more; a day that is not named is
 * closed; a day without times is open all day, as schema.org has it. What ends before it starts runs past midnight.
 * @returns undefined where any part of the text is not understood
 */
export declare function parseHours(text: string): Week | undefined;
