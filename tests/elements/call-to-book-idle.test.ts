import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, CLOSED, HOURS, LINK, link, order, part, words } from '../support/clinic-card.js';

// The first status of a page waits for an idle browser: these tests need a page in which none was asked for before.
it('draws the card at once, and the status when the browser is idle: nothing on the page moves', async () => {
  const { requestIdleCallback: real } = window;
  const asked: { work: IdleRequestCallback; timeout: number | undefined }[] = [];
  window.requestIdleCallback = (work, options) => asked.push({ work, timeout: options?.timeout });
  const drawn: VeinCallToBook[] = [];
  try {
    for (const width of [360, 430, 900]) {
      await setViewport({ width, height: 700 });
      const place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = `<vein-call-to-book ${BOOKING} ${HOURS} ${CLOSED}>${LINK}</vein-call-to-book>`;
      const element = place.querySelector('vein-call-to-book')!;
      await new Promise(requestAnimationFrame);
      expect(link(element, 'call').href).to.equal('tel:+17024307661');
      expect(words(element, 'status')).to.equal('');
      expect(order(element)).to.deep.equal(['call', 'book']);
      const before = element.getBoundingClientRect().height;
      expect(asked).to.have.length(1);
      expect(asked[0]!.timeout, 'a browser that is never idle').to.be.within(1, 1000);
      drawn.push(element);
      if (width === 900) {
        asked[0]!.work({ didTimeout: false, timeRemaining: () => 1 });
        await element.updateComplete;
        expect(words(element, 'status')).to.match(/^Closed now, opens Monday/);
        expect(order(element)).to.deep.equal(['book', 'call']);
        expect(element.getBoundingClientRect().height).to.equal(before);
      } else element.remove(); // takes its wish back: the next one asks anew
      if (width !== 900) expect(asked.pop()).not.to.equal(undefined);
    }
  } finally {
    window.requestIdleCallback = real;
    for (const element of drawn) element.parentElement?.remove();
  }
});

it('draws a later card of the page with its status', async () => {
  const element = await card(`${BOOKING} ${HOURS} ${CLOSED}`);
  expect(part(element, 'status')!.textContent).to.contain('Closed now');
});
