import { expect } from '@open-wc/testing';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, CLOSED, HOURS, LINK, link, order, part, words } from '../support/clinic-card.js';

// The first status of a page waits for an idle browser: these tests need a page in which none was asked for before.
it('draws the card at once, and the status when the browser is idle: nothing on the page moves', async () => {
  const { requestIdleCallback: real } = window;
  const asked: { work: IdleRequestCallback; timeout: number | undefined }[] = [];
  window.requestIdleCallback = (work, options) => asked.push({ work, timeout: options?.timeout });
  const place = document.createElement('div');
  document.body.append(place);
  try {
    for (const width of [360, 430, 900]) {
      place.insertAdjacentHTML(
        'beforeend',
        `<div style="width: ${width - 20}px"><vein-call-to-book ${BOOKING} ${HOURS} ${CLOSED}>${LINK}</vein-call-to-book></div>`,
      );
    }
    const cards = [...place.querySelectorAll('vein-call-to-book')];
    // Cards take turns to be drawn first.
    while (cards.some((element) => !element.hasUpdated)) await new Promise(requestAnimationFrame);
    for (const element of cards) {
      expect(link(element, 'call').href).to.equal('tel:+17024307661');
      expect(words(element, 'status')).to.equal('');
      expect(order(element)).to.deep.equal(['call', 'book']);
    }
    expect(asked, 'one look for all cards').to.have.length(1);
    expect(asked[0]!.timeout, 'a browser that is never idle').to.be.within(1, 1000);
    const heights = cards.map(({ offsetHeight }) => offsetHeight);
    asked[0]!.work({ didTimeout: false, timeRemaining: () => 1 });
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    for (const element of cards) {
      expect(words(element, 'status')).to.match(/^Closed now, opens Monday/);
      expect(order(element)).to.deep.equal(['book', 'call']);
    }
    expect(cards.map(({ offsetHeight }) => offsetHeight)).to.deep.equal(heights);
  } finally {
    window.requestIdleCallback = real;
    place.remove();
  }
});

it('draws a later card of the page with its status', async () => {
  const element = await card(`${BOOKING} ${HOURS} ${CLOSED}`);
  expect(part(element, 'status')!.textContent).to.contain('Closed now');
});
