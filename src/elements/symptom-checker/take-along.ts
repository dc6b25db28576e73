import type { CSSResult, LitElement } from 'lit';

/** Ways to take a result along. Each is the visitor's own act, and none sends a request or keeps anything. */

/** Puts a text on the clipboard; false where there is none, or none for us. */
export async function copyText({ ownerDocument }: Element, text: string): Promise<boolean> {
  try {
    await ownerDocument.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the device can hand a text to another app. */
export function canShare({ ownerDocument }: Element): boolean {
  const page = ownerDocument as Document | undefined; // a server has none
  return typeof page?.defaultView?.navigator.share === 'function';
}

/** Hands a text to an app of the visitor's choice; undefined where the visitor chose none. */
export async function shareText({ ownerDocument }: Element, text: string): Promise<true | false | undefined> {
  try {
    await ownerDocument.defaultView?.navigator.share({ text });
    return undefined; // the device itself has shown what happened
  } catch (error) {
    return (error as Error).name === 'AbortError' ? undefined : false;
  }
}

/**
 * Prints what an element shows by itself: the page around it would be many sheets. The empty frame it is printed from
 * has no address, so that nothing is asked of the network.
 */
export function printAlone(host: LitElement): void {
  const { ownerDocument, renderRoot } = host;
  clearPrint(host);
  const frame = ownerDocument.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  const shown = renderRoot.querySelector('.root');
  renderRoot.append(frame);
  const { contentDocument: sheet, contentWindow } = frame;
  const view = contentWindow as (Window & { CSSStyleSheet: typeof CSSStyleSheet }) | null;
  if (!sheet || !view || !shown) return ownerDocument.defaultView?.print();
  sheet.adoptedStyleSheets = (host.constructor as typeof LitElement).elementStyles.map((styles) => {
    const copy = new view.CSSStyleSheet();
    copy.replaceSync((styles as CSSResult).cssText);
    return copy;
  });
  sheet.documentElement.lang = (shown as HTMLElement).lang;
  sheet.documentElement.style.colorScheme = 'light';
  sheet.body.style.margin = '0';
  const copy = sheet.importNode(shown, true);
  // What the page put into a slot is not part of what is shown, and a copy of the slot shows nothing.
  const slots = [...shown.querySelectorAll('slot')];
  for (const [i, slot] of copy.querySelectorAll('slot').entries()) {
    const given = (slots[i] as HTMLSlotElement).assignedNodes();
    if (given.length > 0) slot.replaceWith(...given.map((node) => sheet.importNode(node, true)));
  }
  sheet.body.append(copy);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}

/** Removes what was left of a print. */
export const clearPrint = ({ shadowRoot }: Element): void => shadowRoot?.querySelector('iframe')?.remove();
