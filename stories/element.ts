import { nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { clinic } from './clinic.js';

/**
 * What a story sets: attributes by their names, custom properties (`--vein-…`), slots (`slot-…`) and, from
 * Storybook's actions, a function for an event's name.
 */
export type Args = Readonly<Record<string, unknown>>;

/** Writes args on an element as a page author would, and takes away what is no longer among them. */
class WriteArgs extends Directive {
  private readonly undo = new Map<string, () => void>();

  /** Never shown: all the work is done in `update`. */
  render(args: Args): Args {
    return args;
  }

  override update({ element }: ElementPart, [args]: [Args]): typeof nothing {
    for (const back of this.undo.values()) back();
    this.undo.clear();
    for (const [name, value] of Object.entries(args)) {
      const back = write(element as HTMLElement, name, value);
      if (back) this.undo.set(name, back);
    }
    return nothing;
  }
}
const writeArgs = directive(WriteArgs);

function write(element: HTMLElement, name: string, value: unknown): (() => void) | undefined {
  if (name.startsWith('slot-') || value === undefined || value === '' || value === false) return undefined;
  if (typeof value === 'function') {
    const handle = value as (what: object) => void;
    // An event's own fields alone: Storybook cannot show an Event.
    const listener = (event: Event): void =>
      handle(Object.assign({ type: event.type, bubbles: event.bubbles }, event));
    element.addEventListener(name, listener);
    return () => element.removeEventListener(name, listener);
  }
  if (name.startsWith('--')) {
    element.style.setProperty(name, value as string);
    return () => element.style.removeProperty(name);
  }
  // A list becomes what an attribute takes: its words with commas.
  element.setAttribute(name, value === true ? '' : `${value as string | number}`);
  return () => element.removeAttribute(name);
}

const phoneLink = html`<a href=${clinic.tel}>${clinic.phone}</a>`;

/** The element of a story, with the clinic's phone link inside as every page should have it. */
export function element(tag: string, args: Args, content: unknown = phoneLink): TemplateResult {
  const name = unsafeStatic(tag);
  const slots = Object.entries(args)
    .filter(([key, value]) => key.startsWith('slot-') && value)
    .map(([key, value]) => html`<span slot=${key.slice(5)}>${value}</span>`);
  return html`<${name} ${writeArgs(args)}>${content}${slots}</${name}>`;
}
