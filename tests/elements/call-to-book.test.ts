import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import 'vein-elements/call-to-book/define';

const part = (element: Element, name: string): HTMLAnchorElement | null =>
  element.shadowRoot!.querySelector(`[part~="${name}"]`);

describe('vein-call-to-book', () => {
  it('calls the number of the link inside it, before the phone attribute', async () => {
    const element = await fixture(
      html`<vein-call-to-book phone="(702) 555-0100"
        ><a href="tel:+17024307661">(702) 430-7661</a></vein-call-to-book
      >`,
    );
    expect(part(element, 'call')!.href).to.equal('tel:+17024307661');
    expect(part(element, 'call')!.textContent).to.equal('Call (702) 430-7661');
  });

  it('fires vein-call through shadow roots, and holds the call where a listener says so', async () => {
    const element = await fixture(html`<vein-call-to-book phone="702-430-7661"></vein-call-to-book>`);
    const call = part(element, 'call')!;
    element.addEventListener('vein-call', (event) => event.preventDefault());
    setTimeout(() => call.click());
    const click = await oneEvent(element, 'click');
    expect(click.defaultPrevented).to.equal(true);
  });
});
