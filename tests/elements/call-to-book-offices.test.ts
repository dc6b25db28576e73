import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { VeinBookEvent, VeinCallEvent, VeinDirectionsEvent, VeinTextEvent } from 'vein-elements';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, LINK, part, settle, warnings } from '../support/clinic-card.js';

const said = warnings();
const OFFICES = `
  <p>Call the office near you:</p>
  <a href="tel:+17025550145" data-office="Summerlin" data-hours="tu-fr 08:00-12:00">(702) 555-0145</a>
  <a href="tel:+17024307661" data-office="Las Vegas">(702) 430-7661</a>
  <a href="tel:+17025550123" data-office="Henderson" data-hours="mo-fr 08:00-16:00"
    data-map-url="https://maps.example/h" data-booking-url="https://booking.example/henderson">(702) 555-0123</a>`;
const HOURS = 'hours="mo-fr 08:00-17:00" time-zone="UTC"';
const offices = (attributes = '', content = OFFICES): Promise<VeinCallToBook> =>
  card(`${HOURS} now="2026-07-06T09:00Z" ${attributes}`, content);
const rows = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part="office"]')].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  );
/** What a screen reader says of a link. */
const name = (anchor: Element): string => {
  const ids = anchor.getAttribute('aria-labelledby')?.split(' ');
  const root = anchor.getRootNode() as ShadowRoot;
  return (ids?.map((id) => root.getElementById(id)!.textContent) ?? [anchor.textContent])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};
const calls = (element: Element): HTMLAnchorElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[part="call"]'),
];

describe('several offices', () => {
  it("are rows, those that are open first in the author's order", async () => {
    const element = await offices();
    expect(rows(element)).to.deep.equal([
      'Las Vegas Open now, until 5:00 PM (702) 430-7661',
      'Henderson Open now, until 4:00 PM Book online Directions (702) 555-0123',
      'Summerlin Closed now, opens tomorrow at 8:00 AM (702) 555-0145',
    ]);
    expect(part(element, 'status')!.textContent.trim()).to.equal('Two offices open now');
    expect(part(element, 'heading')!.textContent.trim()).to.equal('Call the office near you');
    expect(calls(element).map(({ classList }) => classList.contains('primary'))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(said).to.deep.equal([]);
  });

  it('are heard as one phrase each: name, status, number', async () => {
    const element = await offices();
    expect(calls(element).map(name)).to.deep.equal([
      'Las Vegas Open now, until 5:00 PM (702) 430-7661',
      'Henderson Open now, until 4:00 PM (702) 555-0123',
      'Summerlin Closed now, opens tomorrow at 8:00 AM (702) 555-0145',
    ]);
    const [book] = element.shadowRoot!.querySelectorAll('a[part="book"]');
    expect(name(book!)).to.equal('Henderson Book online');
  });

  it('say all closed, and nothing where that is not known of each', async () => {
    const closed = await offices(
      'now="x"',
      OFFICES.replaceAll('data-hours', 'data-hours="sa 9:00-12:00" data-x'),
    );
    closed.now = '2026-07-05T09:00Z';
    await settle(closed);
    expect(part(closed, 'status')!.textContent.trim()).to.equal('All offices are closed now');
    const unknown = await card(`time-zone="UTC" now="2026-07-05T09:00Z"`, OFFICES);
    expect(part(unknown, 'status')).to.equal(null);
  });

  it('are followed as links come, go and change, and as a tracking script swaps each number', async () => {
    const element = await offices();
    for (const [index, anchor] of [...element.querySelectorAll('a')].entries()) {
      anchor.href = `tel:+1702555090${index}`;
      anchor.textContent = `(702) 555-090${index}`;
    }
    await settle(element);
    expect(calls(element).map((anchor) => [anchor.href, anchor.textContent!.trim()])).to.deep.equal([
      ['tel:+17025550901', '(702) 555-0901'],
      ['tel:+17025550902', '(702) 555-0902'],
      ['tel:+17025550900', '(702) 555-0900'],
    ]);
    element.querySelectorAll('a')[1]!.dataset.hours = 'sa 9:00-12:00';
    await settle(element);
    expect(rows(element).map((row) => row.slice(0, 9))).to.deep.equal([
      'Henderson',
      'Summerlin',
      'Las Vegas',
    ]);
    element.querySelectorAll('a')[2]!.remove();
    await settle(element);
    expect(rows(element)).to.have.length(2);
  });

  it('take a number for one of them: the named one, or the one of the phone attribute', async () => {
    const element = await offices('phone="(702) 430-7661"');
    const dialed = (): string[] => calls(element).map(({ href }) => href.slice(4));
    element.setPhone('(702) 555-0199', '+17025550199');
    element.setPhone('(702) 555-0198', undefined, 'Summerlin');
    await settle(element);
    expect(dialed()).to.deep.equal(['+17025550199', '+17025550123', '+17025550198']);
    expect(name(calls(element)[2]!)).to.contain('(702) 555-0198');
    expect(said).to.deep.equal([]);
    const unnamed = await offices();
    unnamed.setPhone('(702) 555-0199');
    unnamed.setPhone('(702) 555-0199', undefined, 'Reno');
    await settle(unnamed);
    expect(calls(unnamed).map(({ href }) => href.slice(4))).to.deep.equal([
      '+17024307661',
      '+17025550123',
      '+17025550145',
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('setPhone("(702) 555-0199") names none of the offices');
  });

  it('and the number are followed by one observer', async () => {
    const Real = globalThis.MutationObserver;
    const observed: Node[] = [];
    globalThis.MutationObserver = class extends Real {
      override observe(target: Node, options?: MutationObserverInit): void {
        observed.push(target);
        super.observe(target, options);
      }
    };
    try {
      const element = await offices();
      expect(observed.filter((target) => target === element)).to.have.length(1);
    } finally {
      globalThis.MutationObserver = Real;
    }
  });

  it('one is as simple as without a name, with what its link says', async () => {
    const [, , henderson] = OFFICES.split('<a ');
    expect(henderson).to.contain('Las Vegas');
    const element = await offices(
      BOOKING,
      '<a href="tel:+17025550123" data-office="Henderson" data-hours="mo-fr 08:00-16:00">(702) 555-0123</a>',
    );
    expect(part(element, 'offices')).to.equal(null);
    expect(part(element, 'status')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Open now, until 4:00 PM',
    );
    expect(calls(element).map(({ href }) => href)).to.deep.equal(['tel:+17025550123']);
  });

  it('keep a link that cannot be read, and warn of an attribute that cannot', async () => {
    const element = await offices(
      '',
      `${OFFICES}<a href="tel:702430766" data-office="Reno" data-hours="9 to 5ish">Reno desk</a>`,
    );
    expect(calls(element)).to.have.length(4);
    expect(said.some((text) => text.includes('data-hours="9 to 5ish"'))).to.equal(true);
  });

  it('do not count in a named slot, and work in a div whose tag was stripped', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = `<div data-vein="call-to-book" data-hours="mo-fr 08:00-17:00" data-time-zone="UTC" data-now="2026-07-06T09:00Z">${OFFICES}<p slot="message"><a href="tel:911" data-office="No">911</a></p></div>`;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const element = place.querySelector('vein-call-to-book')!;
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
    place.remove();
  });
});

describe('the list of offices in a bar', () => {
  const open = async (): Promise<{
    element: VeinCallToBook;
    dialog: HTMLDialogElement;
    button: HTMLElement;
  }> => {
    await setViewport({ width: 360, height: 640 });
    const element = await offices(`placement="bottom" ${BOOKING}`);
    const button = element.shadowRoot!.querySelector<HTMLElement>('button[part="call"]')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    return { element, button, dialog: element.shadowRoot!.querySelector('dialog')! };
  };

  it('opens with the focus in it, holds it, and gives it back by Escape', async () => {
    const { element, dialog, button } = await open();
    expect(dialog.matches(':modal')).to.equal(true);
    for (let press = 0; press < 8; press++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = element.shadowRoot!;
      // A browser's own buttons may come between.
      if (activeElement) expect(dialog.contains(activeElement)).to.equal(true);
    }
    // On through those buttons, so that the next keys reach the page again.
    for (let press = 0; press < 30 && !document.hasFocus(); press++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('closes by its button and by a press outside, not by one inside', async () => {
    const { dialog } = await open();
    dialog.querySelector<HTMLElement>('.sheet')!.click();
    expect(dialog.open).to.equal(true);
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(dialog.open).to.equal(false);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.cross')!.click();
    expect(dialog.open).to.equal(false);
  });

  it('stays open, and its focus where it is, when an office closes', async () => {
    const { element, dialog } = await open();
    const [first] = calls(element);
    first!.focus();
    const before = name(first!).slice(0, 9);
    element.now = '2026-07-06T16:45Z';
    await settle(element);
    expect(dialog.open).to.equal(true);
    expect(name(element.shadowRoot!.activeElement!).slice(0, 9)).to.equal(before);
  });
});

describe('text messages and the way there', () => {
  it('are an sms: link in E.164 without words, and an https: link', async () => {
    const element = await card('sms="(702) 430-7661 ext. 5" map-url="https://maps.example/?q=1"');
    expect(part(element, 'text')!.getAttribute('href')).to.equal('sms:+17024307661');
    expect(part(element, 'directions')!.getAttribute('href')).to.equal('https://maps.example/?q=1');
    expect([part(element, 'text')!, part(element, 'directions')!].map(name)).to.deep.equal([
      'Text us',
      'Directions',
    ]);
  });

  for (const [attribute, value] of [
    ['sms', '123'],
    ['sms', '0301 2345678'],
    ['map-url', 'geo:36,-115'],
    ['map-url', 'http://maps.example'],
    ['geo', '91,0'],
    ['geo', 'Las Vegas'],
    ['hide-on', 'mobile'],
  ]) {
    it(`are not made of ${attribute}="${value}": one warning`, async () => {
      const element = await card(`${attribute}="${value}"`);
      expect(part(element, 'more')).to.equal(null);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`${attribute}="${value}"`);
    });
  }
});

it('fires one event for each kind of link, with its address and the name of the office, and nothing else', async () => {
  const element = await offices('sms="702-430-7661"');
  const single = await card(`${BOOKING} sms="702-430-7661" map-url="https://maps.example/x"`, LINK);
  const caught: unknown[] = [];
  const hold = (event: VeinCallEvent | VeinBookEvent | VeinTextEvent | VeinDirectionsEvent): void => {
    event.preventDefault();
    caught.push([event.type, event.href, event.office, event.bubbles && event.composed]);
    expect(
      Object.keys(event)
        .filter((key) => key !== 'isTrusted')
        .sort(),
    ).to.deep.equal(['href', 'office']);
  };
  const types = ['vein-call', 'vein-book', 'vein-text', 'vein-directions'] as const;
  for (const type of types) document.addEventListener(type, hold);
  for (const one of [element, single])
    for (const anchor of one.shadowRoot!.querySelectorAll('a')) anchor.click();
  for (const type of types) document.removeEventListener(type, hold);
  expect(caught).to.deep.equal([
    ['vein-text', 'sms:+17024307661', '', true],
    ['vein-call', 'tel:+17024307661', 'Las Vegas', true],
    ['vein-book', 'https://booking.example/henderson', 'Henderson', true],
    ['vein-directions', 'https://maps.example/h', 'Henderson', true],
    ['vein-call', 'tel:+17025550123', 'Henderson', true],
    ['vein-call', 'tel:+17025550145', 'Summerlin', true],
    ['vein-text', 'sms:+17024307661', '', true],
    ['vein-directions', 'https://maps.example/x', '', true],
    ['vein-call', 'tel:+17024307661', '', true],
    ['vein-book', 'https://booking.example/visit', '', true],
  ]);
});

describe('hide-on', () => {
  for (const [value, phone, desktop] of [
    ['none', true, true],
    ['phone', false, true],
    ['desktop', true, false],
  ] as const) {
    for (const placement of ['inline', 'bottom']) {
      it(`${value}, ${placement}`, async () => {
        const element = await card(`hide-on="${value}" placement="${placement}"`);
        for (const [width, shown] of [
          [390, phone],
          [1280, desktop],
        ] as const) {
          await setViewport({ width, height: 700 });
          for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
          expect(part(element, 'call')!.checkVisibility({ visibilityProperty: true })).to.equal(shown);
          const reserved = getComputedStyle(document.documentElement).paddingBottom !== '0px';
          expect(reserved).to.equal(shown && placement === 'bottom');
        }
      });
    }
  }
});

describe('a bar is a thumb high', () => {
  for (const width of [320, 360, 390, 430, 768, 1400]) {
    for (const lang of ['en', 'es']) {
      it(`at ${width} px, ${lang}`, async () => {
        await setViewport({ width, height: 700 });
        for (const content of [LINK, OFFICES]) {
          for (const now of ['2026-07-06T09:00Z', '2026-07-06T16:45Z', '2026-07-03T19:00Z']) {
            const element = await card(
              `${HOURS} ${BOOKING} placement="bottom" dismissible now="${now}"`,
              content,
              `<div lang="${lang}"></div>`,
            );
            const root = element.shadowRoot!.querySelector('.root')!;
            expect(root.getBoundingClientRect().height, `${now} ${content.length}`).to.be.at.most(72);
            expect(root.scrollWidth).to.be.at.most(root.clientWidth);
            element.remove();
          }
        }
      });
    }
  }

  it('and at most a quarter of the window with text twice as large, and can be closed', async () => {
    for (const [width, height] of [
      [320, 640],
      [390, 700],
      // In a frame, where WebKit's tests stand, nothing lower is a bar.
      [844, window === window.top ? 390 : 400],
    ] as const) {
      await setViewport({ width, height });
      document.documentElement.style.setProperty('--vein-font-size', '34px');
      const element = await offices(`placement="bottom" ${BOOKING}`);
      for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
      const root = element.shadowRoot!.querySelector('.root')!;
      const share = root.getBoundingClientRect().height / height;
      expect(share, `${width}`).to.be.at.most(0.25);
      if (share > 0.15) expect(part(element, 'dismiss')!.checkVisibility()).to.equal(true);
      expect(root.scrollWidth, `${width}`).to.be.at.most(root.clientWidth);
      element.remove();
    }
    document.documentElement.style.removeProperty('--vein-font-size');
  });
});
