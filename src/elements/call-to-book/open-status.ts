import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clinicClock } from '../../clinic/clock.js';
import { readClosedDays } from '../../clinic/closed-days.js';
import { readHours } from '../../clinic/opening-hours.js';
import { readZone } from '../../clinic/time-zone.js';
import type { Language } from '../../controllers/language.js';
import { hoursInWords, PENDING, type Status } from './hours-words.js';
import { whenIdle } from './idle.js';

/** The longest wait a browser's timer can take, ms. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Whether the browser's calendar was used before: its first use costs more than the rest of the card. */
let isWarm = false;
/** Settles for all cards of the page at once. */
let warming: Promise<void> | undefined;

const warm = (): Promise<void> =>
  (warming ??= new Promise((resolve) => {
    whenIdle(() => {
      isWarm = true;
      resolve();
    });
  }));

/** When a clinic is open; each text is empty where it is not known. */
export interface Schedule {
  readonly hours: string;
  readonly timeZone: string;
  readonly closedOn: readonly string[];
}

/**
 * Says whether a clinic is open, true to the minute. The first status of a page is found out when the browser is idle;
 * until then it is empty, so that a card can keep its place. One timer waits for the next change of what is said, and
 * none while nobody looks at the page.
 */
export class OpenStatus implements ReactiveController {
  /** Settles when nothing is left to be found out. */
  found: Promise<void> | undefined;

  private isWanted = false;
  /** When what is said has to be said anew, epoch ms. */
  private next = Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private leave: (() => void) | undefined;
  private readonly look: () => void;

  /**
   * @param warn tells the page's author of a zone that no browser knows
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly language: Language,
    private readonly warn: (message: string) => void,
  ) {
    this.look = () => host.requestUpdate();
    host.addController(this);
  }

  /**
   * The status of this moment; undefined where it cannot be known. For `render()`.
   * @param now an instant that stands for the present, epoch ms
   */
  read({ hours, timeZone, closedOn }: Schedule, now = Date.now()): Status | undefined {
    const { week } = readHours(hours);
    if (!week || !hours || !timeZone) return undefined;
    if (!isWarm) {
      this.isWanted = true;
      return PENDING;
    }
    const { zone, problem } = readZone(timeZone);
    if (!zone) {
      this.warn(`time-zone=${problem}; nothing is said of the hours.`);
      return undefined;
    }
    const clock = clinicClock(week, zone, readClosedDays(closedOn.join(';')));
    const { status, until } = hoursInWords(clock, zone, now, this.language);
    this.next = Math.min(this.next, Date.now() + until - now);
    return status;
  }

  hostConnected(): void {
    const stop = new AbortController();
    const { signal } = stop;
    const { ownerDocument } = this.host;
    ownerDocument.addEventListener('visibilitychange', this.look, { signal });
    // A timer stands still while a computer sleeps, or a page waits for the visitor to come back.
    for (const type of ['focus', 'pageshow'])
      ownerDocument.defaultView?.addEventListener(type, this.look, { signal });
    this.leave = () => stop.abort();
  }

  hostUpdate(): void {
    this.next = Infinity;
    this.isWanted = false;
  }

  hostUpdated(): void {
    const { isConnected, ownerDocument } = this.host;
    clearTimeout(this.timer);
    if (!isConnected || ownerDocument.visibilityState === 'hidden') return;
    if (this.isWanted) this.found ??= warm().then(this.look);
    if (this.next < Infinity)
      this.timer = setTimeout(this.look, Math.min(LONGEST_WAIT, this.next - Date.now()));
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.leave?.();
  }
}
