import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { BOOKING, card, HOURS, LINK, OPEN, part, settle } from '../support/clinic-card.js';

/** Lets sizes be observed, and the layout that follows from them. */
const frame = async (): Promise<void> => {
  for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
};
const box = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
const seen = (element: Element): boolean =>
  element.shadowRoot!.querySelector('.root')?.checkVisibility({ visibilityProperty: true }) ?? false;
const edges = (element: Element): number[] => {
  const { top, bottom, left, right } = box(element).getBoundingClientRect();
  // Firefox lays out in sixtieths of a pixel.
  return [top, bottom, left, right].map((edge) => Math.floor(edge + 1 / 60));
};
/** What a bar takes, in whole pixels: pages scroll by whole pixels. */
const heightOf = (element: Element): number => Math.ceil(box(element).getBoundingClientRect().height);
const root = document.documentElement;
const reserved = (edge: 'Top' | 'Bottom'): string[] => {
  const style = getComputedStyle(root);
  return [
    style[`padding${edge}`],
    style[`scrollPadding${edge}`],
    style.getPropertyValue('--vein-bar-height'),
  ];
};
const bar = (attributes = '', around?: string): Promise<VeinCallToBook> =>
  card(`${BOOKING} ${HOURS} ${OPEN} ${attributes}`, LINK, around);

beforeEach(() => setViewport({ width: 800, height: 600 }));

describe('a bar', () => {
  it('stands at the bottom of the window, and reserves its height', async () => {
    const element = await bar('placement="bottom"');
    expect(box(element).hasAttribute('popover')).to.equal(false);
    const height = heightOf(element);
    expect(edges(element)).to.deep.equal([600 - height, 600, 80, 720]);
    expect(reserved('Bottom')).to.deep.equal([`${height}px`, `${height}px`, `${height}px`]);
    expect(element.offsetHeight).to.equal(0);
  });

  it('has as much room before its buttons as behind them, without a status and with one', async () => {
    for (const [attributes, width] of [
      ['', 360],
      [HOURS, 360],
      [`${HOURS} ${OPEN}`, 360],
      ['', 800],
    ] as const) {
      await setViewport({ width, height: 700 });
      const element = await card(`placement="bottom" ${attributes}`);
      const { left } = part(element, 'actions')!.getBoundingClientRect();
      const { right } = part(element, 'call')!.getBoundingClientRect();
      const [, , start = 0, end = 0] = edges(element);
      expect(Math.round(left - start), `${attributes} ${width}`).to.equal(Math.round(end - right));
    }
  });

  it('stands at the top', async () => {
    const element = await bar('placement="top"');
    const height = heightOf(element);
    expect(edges(element)[0]).to.equal(0);
    expect(reserved('Top')).to.deep.equal([`${height}px`, `${height}px`, `${height}px`]);
  });

  it('leaves nothing behind when it is removed, dismissed or put into the text', async () => {
    const element = await bar('placement="bottom"');
    const place = element.parentElement!;
    const gone = ['0px', 'auto', ''];
    element.remove();
    expect(reserved('Bottom')).to.deep.equal(gone);
    place.append(element);
    await element.updateComplete;
    expect(reserved('Bottom')[0]).not.to.equal('0px');
    element.dismiss();
    await frame();
    expect(reserved('Bottom')).to.deep.equal(gone);
    element.show();
    await frame();
    expect(reserved('Bottom')[0]).not.to.equal('0px');
    element.placement = 'inline';
    await element.updateComplete;
    expect(reserved('Bottom')).to.deep.equal(gone);
    expect(box(element).getBoundingClientRect().top).to.equal(element.getBoundingClientRect().top);
    expect(box(element).offsetHeight).to.equal(element.offsetHeight);
  });

  it('takes no room where it was dismissed on an earlier page', async () => {
    const attributes = 'id="once" placement="top" dismissible remember="session"';
    const element = await bar(attributes);
    element.dismiss();
    element.remove();
    const next = await bar(attributes);
    await frame();
    expect(seen(next)).to.equal(false);
    expect(reserved('Top')).to.deep.equal(['0px', 'auto', '']);
    next.show();
    await frame();
    expect(seen(next)).to.equal(true);
    expect(reserved('Top')[0]).not.to.equal('0px');
  });

  const CUTTING = [
    'transform: scale(1)',
    'translate: 0 1px',
    'filter: drop-shadow(0 0 1px #000)',
    'contain: paint',
    'will-change: transform',
    'clip-path: inset(0)',
    'opacity: 0',
    'perspective: 100px',
    'content-visibility: auto',
  ];
  for (const style of CUTTING) {
    it(`is in the top layer where an ancestor would cut it, and only then: ${style}`, async () => {
      const element = await bar(
        'placement="bottom"',
        `<div style="${style}; overflow: hidden; height: 40px"></div>`,
      );
      await frame();
      expect(box(element).matches(':popover-open')).to.equal(true);
      expect(edges(element)[1]).to.equal(600);
      expect(element.parentElement!.offsetHeight).to.equal(40);
      element.parentElement!.removeAttribute('style');
      window.dispatchEvent(new Event('resize'));
      await frame();
      expect(box(element).hasAttribute('popover')).to.equal(false);
      expect(edges(element)[1]).to.equal(600);
    });
  }

  it('is a card where an ancestor would cut it in a browser that has no popover, a bar elsewhere', async () => {
    const { prototype } = HTMLElement;
    const names = ['popover', 'showPopover'] as const;
    const known = names.map((name) => Object.getOwnPropertyDescriptor(prototype, name)!);
    for (const name of names) Reflect.deleteProperty(prototype, name);
    try {
      const cut = await bar(
        'placement="bottom"',
        '<div style="transform: scale(1); overflow: hidden"></div>',
      );
      expect(box(cut).offsetHeight).to.equal(cut.offsetHeight);
      expect(cut.offsetHeight).to.be.greaterThan(100);
      expect(reserved('Bottom')[0]).to.equal('0px');
      cut.remove();
      expect(edges(await bar('placement="bottom"'))[1]).to.equal(600);
    } finally {
      names.forEach((name, i) => Object.defineProperty(prototype, name, known[i]!));
    }
  });

  it('is no wider than 640 px, in the middle', async () => {
    const element = await bar('placement="bottom"');
    expect(edges(element).slice(2)).to.deep.equal([80, 720]);
  });

  it('is one a page: the first outside a footer; when that goes, the next one comes', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<footer></footer><main></main><aside></aside>';
    const add = async (tag: string, attributes: string): Promise<VeinCallToBook> => {
      const around = place.querySelector(tag)!;
      around.insertAdjacentHTML(
        'beforeend',
        `<vein-call-to-book ${BOOKING} ${attributes}>${LINK}</vein-call-to-book>`,
      );
      const element = around.lastElementChild as VeinCallToBook;
      await element.updateComplete;
      await frame();
      return element;
    };
    const footer = await add('footer', 'placement="bottom"');
    expect(seen(footer)).to.equal(true);
    const aside = await add('aside', 'placement="top"');
    expect([seen(footer), seen(aside)]).to.deep.equal([false, true]);
    const main = await add('main', 'placement="bottom"');
    expect([footer, aside, main].map(seen)).to.deep.equal([false, false, true]);
    expect(reserved('Top')[0]).to.equal('0px');
    main.dismiss();
    await frame();
    expect([footer, aside, main].map(seen), 'one dismissed is the one of the page').to.deep.equal([
      false,
      false,
      false,
    ]);
    main.remove();
    await frame();
    expect([footer, aside].map(seen)).to.deep.equal([false, true]);
    aside.style.display = 'none';
    window.dispatchEvent(new Event('resize'));
    await frame();
    expect(seen(footer), 'one that is not displayed takes no place').to.equal(true);
    place.remove();
  });

  it('finds its box by name: translators and dark modes put nodes of their own first', async () => {
    for (const first of ['<style>p { color: inherit }</style>', '<link rel="stylesheet">', '<font></font>']) {
      const element = await bar('placement="bottom"');
      element.shadowRoot!.prepend(document.createRange().createContextualFragment(first));
      element.requestUpdate();
      await element.updateComplete;
      window.dispatchEvent(new Event('resize'));
      await frame();
      expect(edges(element)[1], first).to.equal(600);
      expect(seen(element), first).to.equal(true);
      element.remove();
    }
  });

  it('keeps clear of what it is told to avoid, as that comes, grows, shrinks and goes', async () => {
    const element = await bar('placement="bottom" avoid="#cookies, .chat"');
    const height = heightOf(element);
    const cookies = document.createElement('div');
    cookies.id = 'cookies';
    cookies.setAttribute('style', 'position: fixed; bottom: 0; left: 0; right: 0; height: 90px');
    document.body.append(cookies);
    await frame();
    expect(edges(element)[1]).to.equal(510);
    expect(reserved('Bottom').slice(0, 2)).to.deep.equal([`${90 + height}px`, `${90 + height}px`]);
    cookies.style.height = '140px';
    await frame();
    expect(edges(element)[1]).to.equal(460);
    cookies.style.cssText = 'position: fixed; inset: 0';
    await frame();
    expect(edges(element)[1], 'a dialog over the whole window is none of its business').to.equal(600);
    cookies.remove();
  });

  const GONE: readonly (readonly [how: string, go: (cookies: HTMLElement) => void])[] = [
    ['display', ({ style }) => (style.display = 'none')],
    ['visibility', ({ style }) => (style.visibility = 'hidden')],
    ['opacity', ({ style }) => (style.opacity = '0')],
    ['left', ({ style }) => (style.left = '-9999px')],
    ['transform', ({ style }) => (style.transform = 'translateY(100%)')],
    ['bottom', ({ style }) => (style.bottom = '-200px')],
    ['height', ({ style }) => (style.height = '0')],
    ['the hidden attribute', (cookies) => (cookies.hidden = true)],
    ['its own class', ({ classList }) => classList.add('gone')],
    ['a class on body', () => document.body.classList.add('cookies-done')],
    ['a transition', ({ classList }) => classList.add('fade')],
    ['an ancestor', ({ parentElement }) => (parentElement!.style.opacity = '0')],
    ['removal', (cookies) => cookies.remove()],
  ];
  for (const [how, go] of GONE) {
    it(`is back at the edge when what it avoided goes by ${how}`, async () => {
      const element = await bar('placement="bottom" avoid="#cookies"');
      const place = document.createElement('div');
      place.innerHTML = `<style>
          #cookies { position: fixed; bottom: 0; left: 0; width: 100%; height: 90px }
          #cookies.fade { opacity: 0; transition: opacity 50ms }
          #cookies.gone, .cookies-done #cookies, #cookies[hidden] { display: none }
        </style><div id="cookies"></div>`;
      document.body.append(place);
      await frame();
      expect(edges(element)[1]).to.equal(510);
      go(place.querySelector('#cookies')!);
      await new Promise((resolve) => setTimeout(resolve, how === 'a transition' ? 150 : 0));
      await frame();
      expect(edges(element)[1]).to.equal(600);
      document.body.classList.remove('cookies-done');
      place.remove();
    });
  }

  it('looks at a page that writes styles all the time five times a second at most', async () => {
    const element = await bar('placement="bottom" avoid="#cookies"');
    const { elementsFromPoint } = document;
    const times = new Set<number>();
    document.elementsFromPoint = (x, y) => {
      times.add(document.timeline.currentTime as number); // the same all through a frame
      return elementsFromPoint.call(document, x, y);
    };
    const moving = element.parentElement!.appendChild(document.createElement('p'));
    await frame();
    times.clear();
    const end = performance.now() + 700;
    while (performance.now() < end) {
      moving.style.opacity = String(Math.random());
      await new Promise(requestAnimationFrame);
    }
    document.elementsFromPoint = elementsFromPoint;
    expect(times.size).to.be.within(1, 5);
    element.remove();
  });

  const OPENED = ['z-index: 2147483647', 'z-index: 9999', 'z-index: 90', 'z-index: 10', 'z-index: 1', ''];
  for (const style of OPENED) {
    it(`stands below what opens over the page: ${style || 'without a z-index'}`, async () => {
      const element = await bar('placement="bottom"');
      const menu = document.createElement('nav');
      menu.style.cssText = `position: fixed; inset: 0; background: #fff; ${style}`;
      element.parentElement!.prepend(menu);
      await frame();
      for (const x of [100, 400, 700]) expect(document.elementFromPoint(x, 580), `at ${x}`).to.equal(menu);
      menu.remove();
      await frame();
      expect(document.elementFromPoint(400, 580)).to.equal(element);
    });
  }

  it('stays above the page: text, sliders, and pictures behind it that do not move', async () => {
    const element = await bar('placement="bottom"');
    for (const style of [
      'position: relative; z-index: 10; height: 2000px',
      'position: sticky; top: 0; z-index: 5; height: 600px',
      'position: fixed; inset: 0; z-index: -1',
    ]) {
      const page = document.createElement('div');
      page.style.cssText = `${style}; background: #eee`;
      document.body.append(page);
      await frame();
      expect(document.elementFromPoint(400, 580), style).to.equal(element);
      page.remove();
    }
  });

  it('stands at the z-index that the page gives it', async () => {
    document.documentElement.style.setProperty('--vein-bar-z-index', '7');
    const element = await bar('placement="bottom"');
    expect(getComputedStyle(box(element)).zIndex).to.equal('7');
    document.documentElement.style.removeProperty('--vein-bar-z-index');
  });

  it('stays in the text inside the block editor', async () => {
    for (const name of ['editor-styles-wrapper', 'block-editor-iframe__body']) {
      const element = await bar('placement="bottom"', `<div class="${name}"></div>`);
      expect(box(element).hasAttribute('popover')).to.equal(false);
      expect(box(element).offsetHeight).to.equal(element.offsetHeight);
      expect(reserved('Bottom')[0]).to.equal('0px');
    }
  });

  it('makes room for the on-screen keyboard', async () => {
    const element = await bar('placement="bottom"');
    const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
    const show = async (height: number, scale = 1): Promise<void> => {
      Object.defineProperty(window, 'visualViewport', { configurable: true, value: { height, scale } });
      window.dispatchEvent(new Event('resize'));
      await frame();
    };
    await show(320);
    expect(seen(element)).to.equal(false);
    await show(300, 2);
    expect(seen(element), 'zoomed in, without a keyboard').to.equal(true);
    await show(540);
    expect(seen(element), "a browser's own bar").to.equal(true);
    Object.defineProperty(window, 'visualViewport', real);
  });

  it('never hides what has the focus', async () => {
    const place = document.createElement('div');
    place.innerHTML = Array.from({ length: 60 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`).join(
      '',
    );
    document.body.append(place);
    const element = await bar('placement="bottom"');
    for (const anchor of place.querySelectorAll('a')) {
      anchor.focus();
      await frame(); // WebKit scrolls with the next one
      const { bottom } = anchor.getBoundingClientRect();
      expect(bottom <= edges(element)[0]!, anchor.textContent).to.equal(true);
    }
    place.remove();
  }).timeout(60_000); // sixty steps of the focus
});

describe('while a checker is on the page', () => {
  class Checker extends HTMLElement {
    busy = false;
    assessment: { offerBooking: boolean } | undefined;
    /** A checker always has a page to show. */
    connectedCallback(): void {
      this.textContent = 'Questions';
      this.style.display = 'block';
    }
    become(busy: boolean, offerBooking?: boolean): Promise<unknown> {
      this.busy = busy;
      this.assessment = offerBooking === undefined ? undefined : { offerBooking };
      this.dispatchEvent(new Event('vein-checker-state'));
      return frame();
    }
  }
  customElements.define('vein-symptom-checker', Checker);

  it('a bar is away from the first question to the result, and after a result without a visit', async () => {
    const element = await bar('placement="bottom"');
    const checker = document.createElement('vein-symptom-checker') as unknown as Checker;
    document.body.append(checker); // later than the bar
    const steps: [busy: boolean, offer: boolean | undefined, there: boolean][] = [
      [false, undefined, true],
      [true, undefined, false],
      [false, false, false],
      [true, undefined, false],
      [false, true, true],
      [false, undefined, true],
    ];
    for (const [busy, offer, there] of steps) {
      await checker.become(busy, offer);
      expect(seen(element), JSON.stringify([busy, offer])).to.equal(there);
    }
    await checker.become(true);
    checker.remove();
    await frame();
    expect(seen(element), 'the checker is gone').to.equal(true);
  });

  it('a bar is back when the checker is put away with what holds it', async () => {
    const element = await bar('placement="bottom"');
    const holders = [
      ['<dialog></dialog>', (holder: HTMLElement) => (holder as HTMLDialogElement).close()],
      ['<div></div>', (holder: HTMLElement) => (holder.style.display = 'none')],
      [
        '<details open><summary>x</summary></details>',
        (holder: HTMLElement) => ((holder as HTMLDetailsElement).open = false),
      ],
    ] as const;
    for (const [markup, close] of holders) {
      const holder = document.createRange().createContextualFragment(markup).firstElementChild as HTMLElement;
      document.body.append(holder);
      if (holder instanceof HTMLDialogElement) holder.showModal();
      const checker = document.createElement('vein-symptom-checker') as unknown as Checker;
      holder.append(checker);
      await checker.become(true);
      expect(seen(element), markup).to.equal(false);
      close(holder);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await frame();
      expect(seen(element), `${markup} closed`).to.equal(true);
      holder.remove();
    }
  });

  it('a card in the text stays', async () => {
    const element = await bar();
    const checker = document.createElement('vein-symptom-checker') as unknown as Checker;
    document.body.append(checker);
    await checker.become(true);
    expect(seen(element)).to.equal(true);
    checker.remove();
  });
});

it('has targets of 44 px and more in every width', async () => {
  for (const width of [320, 360, 500, 900]) {
    await setViewport({ width, height: 600 });
    for (const placement of ['inline', 'bottom', 'top']) {
      const element = await bar(`placement="${placement}" dismissible`);
      for (const name of ['call', 'book', 'dismiss']) {
        const { width: wide, height, left, right } = part(element, name)!.getBoundingClientRect();
        expect(Math.min(wide, height), `${name} ${placement} ${width}`).to.be.at.least(44);
        expect(left >= 0 && right <= width, `${name} ${placement} ${width} stays in the window`).to.equal(
          true,
        );
      }
      await settle(element);
      element.remove();
    }
  }
});
