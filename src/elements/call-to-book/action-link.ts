import { html, nothing, type TemplateResult } from 'lit';
import { VeinBookEvent, VeinCallEvent, VeinDirectionsEvent, VeinTextEvent } from './call-to-book.events.js';
import { icon } from './icons.js';

const EVENTS = {
  call: VeinCallEvent,
  book: VeinBookEvent,
  text: VeinTextEvent,
  directions: VeinDirectionsEvent,
};

/** What a link does, and how it looks. */
export interface Action {
  readonly part: keyof typeof EVENTS;
  readonly href: string;
  readonly label: unknown;
  /** `primary` is the first thing to do, `quiet` is no button. */
  readonly look?: 'primary' | 'quiet' | '';
  /** What stands beside it on paper. */
  readonly printed?: string;
  /** The name of the office it belongs to. */
  readonly office?: string;
  /** The ids of all that names it, where its own words are not enough. */
  readonly named?: string;
}

/**
 * A link that tells the page before it is followed; a listener may hold it.
 * @param host what the event is dispatched on
 */
export function actionLink(host: HTMLElement, action: Action): TemplateResult {
  const { part, href, look = '' } = action;
  const follow = (event: Event): void => {
    if (!host.dispatchEvent(new EVENTS[part](href, action.office))) event.preventDefault();
  };
  // What refuses to be framed opens in a tab of its own.
  const leaves = href.startsWith('https:') && typeof window !== 'undefined' && window !== window.top;
  return html`<a
    class=${look === 'quiet' ? look : `button ${look}`}
    part=${part}
    href=${href}
    target=${leaves ? '_blank' : nothing}
    rel="noopener"
    referrerpolicy="no-referrer"
    aria-labelledby=${action.named ?? nothing}
    data-printed=${action.printed ?? ''}
    @click=${follow}
    >${icon(part)}<span>${action.label}</span></a
  >`;
}
