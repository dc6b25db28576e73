import { expect, oneEvent } from '@open-wc/testing';
import type { VeinBookEvent, VeinCallEvent } from 'vein-elements';
import 'vein-elements/call-to-book/define';
import {
  BOOKING,
  card,
  CLOSED,
  HOURS,
  LINK,
  link,
  OPEN,
  order,
  part,
  settle,
  warnings,
  words,
} from '../support/clinic-card.js';

const said = warnings();

describe('the number of <vein-call-to-book>', () => {
  it('is the link inside it, before the phone attribute', async () => {
    const element = await card('phone="(702) 555-0100"');
    expect(link(element, 'call').href).to.equal('tel:+17024307661');
    expect(words(element, 'call')).to.equal('Call (702) 430-7661');
  });

  it('is the phone attribute where no link stands inside it', async () => {
    const element = await card('phone="702.430.7661 x5"', '');
    expect(link(element, 'call').getAttribute('href')).to.equal('tel:+17024307661;ext=5');
    expect(words(element, 'call')).to.equal('Call 702.430.7661 x5');
  });

  it('ignores paragraphs and breaks that a CMS wrote around the link', async () => {
    const element = await card('', `<br><p><br>\n${LINK}</p><p></p>`);
    expect(words(element, 'call')).to.equal('Call (702) 430-7661');
  });

  it("keeps the author's own words", async () => {
    const element = await card('', '<a href="tel:702-430-7661">Call our nurses</a>');
    expect(words(element, 'call')).to.equal('Call our nurses');
    expect(link(element, 'call').href).to.equal('tel:+17024307661');
  });

  it('shows what the author wrote where there is no number at all', async () => {
    const element = await card('phone="none"', '<em>Ask at the desk</em>');
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Ask at the desk');
  });

  it('is heard as it is seen: nothing overrides the words of a link', async () => {
    const element = await card(BOOKING);
    for (const anchor of element.shadowRoot!.querySelectorAll('a')) {
      expect([...anchor.attributes].filter(({ name }) => /^aria-|^title$/.test(name))).to.have.length(0);
    }
  });
});

/** Rewrites numbers as CallRail's swap.js does: text nodes in the light DOM, then links. */
function swapAsCallRail(from: string, to: string, toHref: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes(from)) text.data = text.data.replace(from, to);
  }
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')) anchor.href = toHref;
}

describe('call tracking', () => {
  const SWAPPED = '(702) 555-0142';

  it('is followed when it came before the element', async () => {
    const place = document.createElement('div');
    place.innerHTML = LINK;
    document.body.append(place);
    swapAsCallRail('(702) 430-7661', SWAPPED, 'tel:+17025550142');
    const element = await card('', place.innerHTML);
    place.remove();
    expect(words(element, 'call')).to.equal(`Call ${SWAPPED}`);
    expect(link(element, 'call').href).to.equal('tel:+17025550142');
  });

  it('is followed when it comes later, and again', async () => {
    const element = await card('placement="bottom"');
    swapAsCallRail('(702) 430-7661', SWAPPED, 'tel:+17025550142');
    await settle(element);
    expect(words(element, 'call')).to.equal(`Call ${SWAPPED}`);
    swapAsCallRail(SWAPPED, '702-555-0199', 'tel:702-555-0199');
    await settle(element);
    expect(words(element, 'call')).to.equal('Call 702-555-0199');
    expect(link(element, 'call').href).to.equal('tel:+17025550199');
  });

  it('is followed when the whole link is replaced, as Google does', async () => {
    const element = await card();
    element.querySelector('a')!.outerHTML = `<a href="tel:+17025550142">${SWAPPED}</a>`;
    await settle(element);
    expect(words(element, 'call')).to.equal(`Call ${SWAPPED}`);
  });

  it("takes Google's phone_conversion_callback", async () => {
    const element = await card();
    const { setPhone } = element;
    setPhone.call(element, SWAPPED, '+17025550142');
    await settle(element);
    expect(words(element, 'call')).to.equal(`Call ${SWAPPED}`);
    expect(link(element, 'call').href).to.equal('tel:+17025550142');
    element.setPhone('no number');
    (element.setPhone as (...all: unknown[]) => void)();
    await settle(element);
    expect(words(element, 'call')).to.equal(`Call ${SWAPPED}`);
    expect(said).to.have.length(2);
  });

  it('takes whatever a script hands in: what can be called is, and the button is never empty', async () => {
    const element = await card();
    const setPhone = element.setPhone.bind(element) as (...all: unknown[]) => void;
    setPhone('', '+17025550142');
    await settle(element);
    expect(words(element, 'call')).to.equal('Call +17025550142');
    setPhone(undefined, '+17025550143');
    await settle(element);
    expect(link(element, 'call').href).to.equal('tel:+17025550143');
    setPhone(7025550144);
    await settle(element);
    expect(words(element, 'call')).to.equal('Call 7025550144');
    expect(link(element, 'call').href).to.equal('tel:+17025550144');
    setPhone('Desk', 7025550145);
    await settle(element);
    expect(link(element, 'call').href).to.equal('tel:+17025550145');
    expect(said).to.have.length(0);
  });

  it('is asked to look once the element stands there, and may fail', async () => {
    let looked = 0;
    const page = window as { CallTrk?: { swap: () => void } };
    page.CallTrk = {
      swap: () => {
        looked++;
        throw new Error('theirs');
      },
    };
    const element = await card();
    delete page.CallTrk;
    expect(looked).to.equal(1);
    expect(words(element, 'call')).to.equal('Call (702) 430-7661');
  });
});

describe('the actions', () => {
  it('are call, then book, while the clinic is open', async () => {
    const element = await card(`${BOOKING} ${HOURS} ${OPEN}`);
    expect(order(element)).to.deep.equal(['call', 'book']);
    expect(link(element, 'call').classList.contains('primary')).to.equal(true);
    expect(link(element, 'book').classList.contains('primary')).to.equal(false);
  });

  it('are book, then call, while it is closed', async () => {
    const element = await card(`${BOOKING} ${HOURS} ${CLOSED}`);
    expect(order(element)).to.deep.equal(['book', 'call']);
    expect(link(element, 'book').classList.contains('primary')).to.equal(true);
    expect(link(element, 'call').classList.contains('primary')).to.equal(false);
  });

  it('are call alone without a booking address, whatever the hour', async () => {
    const element = await card(`${HOURS} ${CLOSED}`);
    expect(order(element)).to.deep.equal(['call']);
    expect(link(element, 'call').classList.contains('primary')).to.equal(true);
  });

  it('book with a plain link that tells nobody where the visitor came from', async () => {
    const element = await card('booking-url="https://calendly.com/clinic/visit?month=2026-07"');
    const book = link(element, 'book');
    expect(book.href).to.equal('https://calendly.com/clinic/visit?month=2026-07');
    expect(book.referrerPolicy).to.equal('no-referrer');
    expect(book.rel).to.equal('noopener');
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  const QUERIES: readonly (readonly [address: string, search: string, expected: string])[] = [
    [
      'https://b.example/visit',
      '?utm_source=mail+%26+more&secret=1',
      'https://b.example/visit?utm_source=mail+%26+more',
    ],
    ['https://b.example/visit?flag', '?utm_source=a', 'https://b.example/visit?flag&utm_source=a'],
    [
      'https://b.example/?flag=&q=%7Ea+b#times',
      '?utm_source=a',
      'https://b.example/?flag=&q=%7Ea+b&utm_source=a#times',
    ],
    [
      'https://b.example/?a=1&a=2',
      '?utm_source=a&utm_source=b',
      'https://b.example/?a=1&a=2&utm_source=a&utm_source=b',
    ],
    ['https://b.example/#/visit?x=1', '?gclid', 'https://b.example/?gclid#/visit?x=1'],
    ['https://b.example/?', '?utm%5Fsource=a&utm_sourc=b', 'https://b.example/?utm%5Fsource=a'],
    ['https://b.example/?x=1&', '?other=1', 'https://b.example/?x=1&'],
  ];
  for (const [address, search, expected] of QUERIES) {
    it(`hand on named parameters of ${search} only, and leave ${address} as it is`, async () => {
      const { href } = location;
      history.replaceState(null, '', search);
      const asked = await card(`booking-url="${address}" pass-params="utm_source, gclid"`);
      const silent = await card(`booking-url="${address}"`);
      history.replaceState(null, '', href);
      expect(link(asked, 'book').getAttribute('href')).to.equal(expected);
      expect(link(silent, 'book').getAttribute('href')).to.equal(address);
    });
  }

  it('fire their events through shadow roots, with the address, and can be held', async () => {
    const element = await card(BOOKING);
    const caught: (string | boolean)[] = [];
    const hold = (event: VeinCallEvent | VeinBookEvent): void => {
      event.preventDefault();
      caught.push(event.type, event.href, event.bubbles && event.composed);
    };
    document.addEventListener('vein-call', hold);
    document.addEventListener('vein-book', hold);
    for (const name of ['call', 'book'] as const) {
      setTimeout(() => link(element, name).click());
      const click = await oneEvent(element, 'click');
      expect(click.defaultPrevented).to.equal(true);
    }
    document.removeEventListener('vein-call', hold);
    document.removeEventListener('vein-book', hold);
    expect(caught).to.deep.equal([
      'vein-call',
      'tel:+17024307661',
      true,
      'vein-book',
      'https://booking.example/visit',
      true,
    ]);
  });

  it("give way to the author's own booking link", async () => {
    const element = await card(BOOKING, `${LINK}<a slot="booking" href="/visit">Ask for a visit</a>`);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="booking"]')!;
    expect(slot.assignedElements()).to.have.length(1);
    expect(link(element, 'book').offsetHeight).to.equal(0);
  });
});

describe('the words', () => {
  it('name the clinic', async () => {
    const element = await card('clinic-name="Alpha Vein Clinic"');
    expect(words(element, 'heading')).to.equal('Talk to Alpha Vein Clinic');
    expect(words(element, 'message')).to.equal('Ask a question or make an appointment.');
  });

  it('are Spanish on a Spanish page', async () => {
    const element = await card(`${BOOKING} dismissible`, LINK, '<div lang="es"></div>');
    expect([words(element, 'heading'), words(element, 'call'), words(element, 'book')]).to.deep.equal([
      'Hable con la clínica',
      'Llame al (702) 430-7661',
      'Haga su cita en línea',
    ]);
    expect(part(element, 'dismiss')!.getAttribute('aria-label')).to.equal('Cerrar');
  });

  it("are the author's where he wrote some", async () => {
    const element = await card('heading="Tired legs?" message="We can help."');
    expect([words(element, 'heading'), words(element, 'message')]).to.deep.equal([
      'Tired legs?',
      'We can help.',
    ]);
    const slotted = await card('', `${LINK}<span slot="message">Ask <b>us</b></span>`);
    const slot = slotted.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="message"]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Ask us');
  });

  it('name the region with the heading', async () => {
    const element = await card('clinic-name="Alpha"');
    const region = element.shadowRoot!.querySelector('section')!;
    const label = element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!;
    expect(label.textContent.trim()).to.equal('Talk to Alpha');
  });
});

/** Does to a shadow root what a browser's translation does: the text nodes give way to nodes of its own. */
function translate(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node instanceof Element && node.getAttribute('translate') === 'no') continue;
    if (node instanceof Text && node.data.trim()) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what browsers put there
      const font = document.createElement('font');
      font.innerHTML = '<font></font>';
      font.firstElementChild!.textContent = `«${node.data}»`;
      node.replaceWith(font);
    } else translate(node);
  }
}

describe('in a page that the browser translates', () => {
  it('what is shown follows the hours, the number and the language, and no number is translated', async () => {
    const element = await card(`${BOOKING} ${HOURS} ${OPEN}`);
    translate(element.shadowRoot!);
    expect(words(element, 'call')).to.equal('«Call »(702) 430-7661');
    expect(words(element, 'status')).to.match(/^«Open now»«, »«until »5:00 PM/);
    element.now = '2026-07-03T18:00-07:00';
    element.querySelector('a')!.outerHTML = '<a href="tel:+17025550142">(702) 555-0142</a>';
    element.heading = 'Legs that ache?';
    await settle(element);
    expect(words(element, 'status')).to.match(/^Closed now, opens /);
    expect(words(element, 'call')).to.equal('Call (702) 555-0142');
    expect(link(element, 'call').href).to.equal('tel:+17025550142');
    expect(words(element, 'heading')).to.equal('Legs that ache?');
    translate(element.shadowRoot!);
    element.lang = 'es';
    await settle(element);
    expect(words(element, 'book')).to.equal('Haga su cita en línea');
    expect(words(element, 'status')).to.match(/^Cerrado ahora, abre /);
    expect(words(element, 'message')).not.to.contain('«');
  });

  it('a number that the page swaps is never shown with another one dialed', async () => {
    for (const text of ['(702) 555-0142', 'Call our nurses', '702.555.0142 x3']) {
      const element = await card('');
      translate(element.shadowRoot!);
      element.querySelector('a')!.textContent = text;
      await settle(element);
      expect(words(element, 'call')).to.match(new RegExp(`${text.replace(/[().]/g, '.')}$`));
    }
  });
});

describe('moved into another document', () => {
  it('leaves no listener in the first one, and follows the second', async () => {
    const frame = document.createElement('iframe');
    frame.style.height = '600px';
    document.body.append(frame);
    const other = frame.contentDocument!;
    const element = await card(`${BOOKING} ${HOURS} placement="bottom"`);
    other.body.append(element);
    await settle(element);
    let drawn = 0;
    element.addController({ hostUpdated: () => drawn++ });
    await settle(element);
    drawn = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('focus'));
    await settle(element);
    expect(drawn).to.equal(0);
    other.dispatchEvent(new Event('visibilitychange'));
    await settle(element);
    expect(drawn).to.be.greaterThan(0);
    expect(getComputedStyle(document.documentElement).paddingBottom).to.equal('0px');
    expect(other.defaultView!.getComputedStyle(other.documentElement).paddingBottom).not.to.equal('0px');
    frame.remove();
  });
});

describe('surface and ink', () => {
  const DARK = 'rgb(20, 20, 20)';
  const PALE = 'rgb(250, 250, 250)';
  const CASES: readonly (readonly [name: string, properties: Record<string, string>])[] = [
    ["a theme's dark base without a contrast color", { '--wp--preset--color--base': DARK }],
    ["a theme's pale contrast color without a base", { '--wp--preset--color--contrast': PALE }],
    ['a dark pair', { '--wp--preset--color--base': DARK, '--wp--preset--color--contrast': PALE }],
    ['a dark surface alone', { '--vein-surface': DARK }],
    ['a pale ink alone', { '--vein-ink': PALE }],
    [
      'a pale surface on a dark theme',
      { '--vein-surface': PALE, '--wp--preset--color--base': DARK, '--wp--preset--color--contrast': PALE },
    ],
    [
      'a dark surface on a light theme',
      { '--vein-surface': DARK, '--wp--preset--color--base': PALE, '--wp--preset--color--contrast': DARK },
    ],
  ];
  const luminance = (color: string): number => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  for (const scheme of ['light', 'dark']) {
    for (const [name, properties] of CASES) {
      it(`can be read with ${name}, ${scheme}`, async () => {
        const element = await card(BOOKING, LINK, '<div></div>');
        const place = element.parentElement!;
        place.style.colorScheme = scheme;
        for (const [property, value] of Object.entries(properties)) place.style.setProperty(property, value);
        const { backgroundColor } = getComputedStyle(part(element, 'card')!);
        const { color } = getComputedStyle(part(element, 'heading')!);
        const [lighter = 0, darker = 0] = [luminance(backgroundColor), luminance(color)].sort(
          (a, b) => b - a,
        );
        expect((lighter + 0.05) / (darker + 0.05), `${color} on ${backgroundColor}`).to.be.at.least(7);
        if (name === 'a dark pair')
          expect([color, backgroundColor].map(luminance)).to.deep.equal([PALE, DARK].map(luminance));
      });
    }
  }
});
