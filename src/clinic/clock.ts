import { isIn, type ClosedDays } from './closed-days.js';
import type { Week } from './opening-hours.js';

const MINUTE = 60_000;
const DAY = 1440;
/** How far ahead a change is looked for: closed over the holidays, and a little more. In minutes. */
const SEARCH = 15 * DAY;
/** A break of at most two hours that starts about noon is lunch. In minutes. */
const LUNCH = { longest: 120, earliest: 630, latest: 900 };

/** What can be said of the clinic at an instant. */
export interface ClinicState {
  readonly open: boolean;
  /** The minute at which that changes; undefined where it is more than 15 days away, or behind a day in doubt. */
  readonly next: number | undefined;
  /** Closed over lunch: the next change is on the same day. */
  readonly lunch: boolean;
  /** Today is one of the closed days; its name, which may be empty. */
  readonly closedDay: string | undefined;
}

/** The clinic's own clock: reads openness off the clock on its wall, wherever the visitor is. Times are epoch ms. */
export interface ClinicClock {
  /** The date and time on the clinic's wall, written as the epoch ms at which a clock in UTC shows the same. */
  readonly wall: (at: number) => number;
  readonly isOpen: (at: number) => boolean;
  /** The next minute at which `isOpen` changes; undefined where it is more than 15 days away, or behind a day in doubt. */
  readonly nextChange: (at: number) => number | undefined;
  /** All there is to say of an instant; undefined on a day in doubt, of which nothing may be said. */
  readonly state: (at: number) => ClinicState | undefined;
}

/**
 * A clock that knows the clinic's hours. Where clocks change, the hours are what the clock on the wall shows: a time
 * that comes twice counts twice, and one that is skipped never comes.
 * @param timeZone an IANA name; throws RangeError where it is not one
 * @param days nothing that starts on a closed day is open; what ran past midnight from the day before is
 */
export function clinicClock(
  week: Week,
  timeZone: string,
  { closed, doubtful }: Pick<ClosedDays, 'closed' | 'doubtful'> = { closed: [], doubtful: [] },
): ClinicClock {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });

  const wall = (at: number): number => {
    const parts = format.formatToParts(at);
    const shown = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value);
    return Date.UTC(shown('year'), shown('month') - 1, shown('day'), shown('hour'), shown('minute'));
  };

  // Minutes are counted on the wall, from 1 January 1970, a Thursday. A day's hours may run into the next.
  const daysAt = (minute: number) =>
    [0, 1].map((back) => {
      const day = Math.floor(minute / DAY) - back;
      const date = new Date(day * DAY * MINUTE).toISOString().slice(0, 10);
      return { date, time: minute - day * DAY, hours: week[(day + 4) % 7] ?? [] };
    });
  const closedOn = (date: string): string | undefined => closed.find((row) => isIn(row, date))?.name;

  const openAt = (minute: number): boolean =>
    daysAt(minute).some(
      ({ date, time, hours }) =>
        hours.some(([from, to]) => from <= time && time < to) && closedOn(date) === undefined,
    );

  // In doubt is a day that an entry may mean, and the night after it as far as its hours run.
  const inDoubt = (minute: number): boolean =>
    daysAt(minute).some(
      ({ date, time, hours }, back) =>
        doubtful.some((row) => isIn(row, date)) && (!back || hours.some(([, to]) => time < to)),
    );

  // Times of day at which anything may change.
  const edges = [0, ...week.flat(2)];

  const isOpen = (at: number): boolean => openAt(wall(at) / MINUTE);

  const nextChange = (at: number): number | undefined => {
    const open = isOpen(at);
    const start = Math.floor(at / MINUTE);
    for (let time = start; time < start + SEARCH;) {
      const minute = wall(time * MINUTE) / MINUTE;
      if (inDoubt(minute)) return undefined;
      if (openAt(minute) !== open) return time * MINUTE;
      let step = Math.min(...edges.map((edge) => DAY - ((minute - edge) % DAY)));
      // Clocks change on the way, at a full quarter of an hour: no further than that in one step.
      if (wall((time + step) * MINUTE) / MINUTE !== minute + step) step = Math.min(step, 15 - (time % 15));
      time += step;
    }
    return undefined;
  };

  return {
    wall,
    isOpen,
    nextChange,
    state(at) {
      const minute = wall(at) / MINUTE;
      if (inDoubt(minute)) return undefined;
      const [{ date, time, hours }] = daysAt(minute) as [ReturnType<typeof daysAt>[number]];
      const closedDay = closedOn(date);
      const lunch = hours.some(([, to], index) => {
        const [resumes = NaN] = hours[index + 1] ?? [];
        return (
          to <= time &&
          time < resumes &&
          to >= LUNCH.earliest &&
          to <= LUNCH.latest &&
          resumes - to <= LUNCH.longest
        );
      });
      return {
        open: isOpen(at),
        next: nextChange(at),
        closedDay,
        lunch: lunch && !isOpen(at) && closedDay === undefined,
      };
    },
  };
}
