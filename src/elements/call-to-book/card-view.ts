import { html, nothing, type TemplateResult } from 'lit';
import { parsePhone, type Phone } from '../../clinic/phone.js';
import type { Language } from '../../controllers/language.js';
import { actionLink, type Action } from './action-link.js';
import { actions, bookLink, callLink } from './actions.js';
import type { Edge } from './bar-placement.js';
import type { Status } from './hours-words.js';
import { icon } from './icons.js';
import { officeList, type OfficeRow } from './office-list.js';
import { statusText } from './status-text.js';
import { wholeText } from '../../lib/whole-text.js';

/** What a card shows, and what its button does. Texts are empty for none. */
export interface CardScene {
  readonly host: HTMLElement;
  readonly language: Language;
  /** Where it stands as a bar; undefined for a card. */
  readonly edge: Edge | undefined;
  readonly hideOn: 'none' | 'phone' | 'desktop';
  readonly heading: string;
  readonly message: string;
  /** The message that stood there before the hour was known, whose place is kept. */
  readonly messagePlace: string;
  readonly phone: Phone | undefined;
  readonly office: string;
  readonly bookingUrl: string;
  readonly sms: string;
  readonly mapUrl: string;
  readonly status: Status | undefined;
  /** Empty where there is one office only, which the rest is about. */
  readonly offices: readonly OfficeRow[];
  /** Whether it can always be taken away; a bar that takes much of the window always can. */
  readonly isDismissible: boolean;
  readonly onDismiss: () => void;
}

/** The card, or the bar at an edge of the window. */
export function cardView(scene: CardScene, bar: TemplateResult | undefined): TemplateResult {
  const { language, edge, hideOn } = scene;
  return html`
    <section
      class="root hide-on-${hideOn} ${edge ? `bar ${edge}` : ''}"
      lang=${language.lang()}
      dir=${language.direction()}
      aria-labelledby="heading"
    >
      <div part="card">
        <div class="words">
          ${scene.status ? statusText(scene.status, scene.offices.length > 0) : nothing}
          <p class="heading" id="heading" part="heading">${wholeText(scene.heading)}</p>
          <p part="message" data-place=${scene.messagePlace || nothing}>
            <slot name="message"><span>${wholeText(scene.message)}</span></slot>
          </p>
          ${bar ? nothing : more(scene)}
        </div>
        ${bar ?? (scene.offices.length > 0 ? html`${officeList(scene)}${bookAny(scene)}` : cardActions(scene))}
        ${scene.isDismissible || edge ? dismissButton(scene) : nothing}
      </div>
    </section>
  `;
}

const dismissButton = ({ isDismissible, language, onDismiss }: CardScene): TemplateResult =>
  html`<button
    class="cross ${isDismissible ? '' : 'large-only'}"
    part="dismiss"
    aria-label=${language.term('book.close')}
    @click=${onDismiss}
  >
    ${icon('dismiss')}
  </button>`;

/** Ways to reach the clinic that are seldom taken. */
function more({ host, language, office, sms, mapUrl }: CardScene): TemplateResult | typeof nothing {
  if (!sms && !mapUrl) return nothing;
  const link = (part: 'text' | 'directions', href: string): TemplateResult =>
    actionLink(host, {
      part,
      href,
      look: 'quiet',
      office,
      label: wholeText(language.term(`book.${part}`)),
      printed: href.replace(/^sms:/, ''),
    });
  return html`<p part="more">
    ${sms ? link('text', sms) : nothing}${mapUrl ? link('directions', mapUrl) : nothing}
  </p>`;
}

const cardActions = (scene: CardScene): TemplateResult =>
  actions(
    scene,
    (look) => callLink(scene, look, (phone) => callLabel(phone, scene.language)),
    scene.language.term('book.online'),
  );

/** Where several offices share a booking page. */
const bookAny = (scene: CardScene): TemplateResult =>
  html`<slot name="booking"
    >${scene.bookingUrl ? html`<div part="actions">${bookLink(scene, '', scene.language.term('book.online'))}</div>` : nothing}</slot
  >`;

/** A bare number is introduced; words the author wrote stand as they are, and the number on paper. */
function callLabel({ text, href }: Phone, language: Language): Pick<Action, 'label' | 'printed'> {
  const isNumber = parsePhone(text)?.text === text;
  return isNumber
    ? { label: wholeText(language.term('book.call', text), text), printed: '' }
    : { label: html`<bdi>${wholeText(text)}</bdi>`, printed: href.slice(4) };
}

/** Draws a card anew and keeps the focus on the link that has it, also where that changes places. */
export function keepFocus(root: ShadowRoot | null, draw: () => void): void {
  const focused = root?.activeElement;
  draw();
  if (!root || !focused || focused === root.activeElement) return;
  const isSame = (other: Element): boolean =>
    ['part', 'aria-labelledby'].every((name) => other.getAttribute(name) === focused.getAttribute(name));
  [...root.querySelectorAll<HTMLElement>('a, button')].find(isSame)?.focus({ preventScroll: true });
}
