import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openField, OURS, plain, TEL } from '../support/field-page.js';
import { BODY, SCRIPT } from '../support/three-elements.js';

const field = openField();

/** What hides a part of a page while its boxes stay. */
const HIDDEN: Readonly<Record<string, { hide: string; show: string }>> = {
  'a tab panel with visibility: hidden': {
    hide: 'visibility: hidden; height: 0',
    show: 'visibility: visible',
  },
  'a drawer that is off the canvas': {
    hide: 'position: fixed; inset: 0; visibility: hidden; transform: translateX(-100%)',
    show: 'position: fixed; inset: 0; overflow: auto',
  },
  'a menu laid over the page': { hide: 'position: absolute; inset: 0; visibility: hidden', show: '' },
  'a slide that is not the current one': { hide: 'visibility: collapse; position: absolute', show: '' },
};
for (const [name, { hide, show }] of Object.entries(HIDDEN)) {
  test(`${name}: nothing of ours shows through or can be pressed; shown, it is there`, async () => {
    const { page } = await field.open(`<div id="place" style="${hide}">${BODY}</div>`);
    const seen = (): Promise<boolean[]> =>
      page.evaluate(
        (ours) =>
          [...document.querySelectorAll(ours)].map((element) =>
            [...element.shadowRoot!.querySelectorAll('.root, a, button, input, p, h2')].some(
              (one) => getComputedStyle(one).visibility === 'visible',
            ),
          ),
        OURS,
      );
    assert.deepEqual(await seen(), [false, false, false]);
    await page.evaluate((css) => document.querySelector('#place')!.setAttribute('style', css), show);
    assert.deepEqual(await seen(), [true, true, true]);
    await page.close();
  });
}

test('an ancestor that takes no presses, or is inert, keeps ours from being pressed', async () => {
  for (const attribute of ['style="pointer-events: none"', 'inert', 'style="visibility: hidden"']) {
    const { page } = await field.open(
      `<div ${attribute}>${BODY}</div><div style="position: absolute; inset: 0; z-index: -1" id="under"></div>`,
    );
    const hit = await page.evaluate(
      (ours) =>
        [...document.querySelectorAll(ours)].map((element) => {
          element.scrollIntoView({ block: 'center' });
          const link = element.shadowRoot!.querySelector('[part~=call], [part~=continue], [part~=play]')!;
          link.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = link.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === element;
        }),
      OURS,
    );
    assert.deepEqual(hit, [false, false, false], attribute);
    await page.close();
  }
});

/** Headers that stay at the top while a page scrolls, and how much of the window they take, px. */
const HEADERS: Readonly<Record<string, { html: string; css?: string; height: number }>> = {
  'a sticky header of 110 px': {
    html: '<header style="position: sticky; top: 0; height: 110px; background: #fff; z-index: 100">Menu</header>',
    height: 110,
  },
  'a fixed header of 80 px': {
    html: '<header style="position: fixed; inset: 0 0 auto; height: 80px; background: #fff; z-index: 100">Menu</header><div style="height: 80px"></div>',
    height: 80,
  },
  'a header and the scroll padding of the page': {
    html: '<header style="position: sticky; top: 0; height: 140px; background: #fff; z-index: 100">Menu</header>',
    css: 'html { scroll-padding-top: 150px }',
    height: 140,
  },
  'a header under an admin bar': {
    html: '<div id="wpadminbar" style="position: fixed; inset: 0 0 auto; height: 46px; z-index: 999; background: #222"></div><header style="position: sticky; top: 46px; height: 64px; background: #fff; z-index: 100">Menu</header>',
    height: 110,
  },
};
for (const [name, { html, css = '', height }] of Object.entries(HEADERS)) {
  test(`${name}: the heading of the next page is in view below it after Start and Continue`, async () => {
    const { page } = await field.open(
      `${html}<main><div style="height: 500px">Words</div><vein-symptom-checker>${TEL}</vein-symptom-checker><div style="height: 1500px">Words</div></main>`,
      { head: `<style>body { margin: 0 } ${css}</style>${SCRIPT}`, viewport: { width: 390, height: 700 } },
    );
    for (let step = 0; step < 4; step++) {
      const top = await page.evaluate(async () => {
        const checker = document.querySelector('vein-symptom-checker')!;
        const root = checker.shadowRoot!;
        for (const fieldset of root.querySelectorAll('fieldset')) {
          const inputs = [...fieldset.querySelectorAll('input')];
          (
            inputs.find(({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no') ??
            inputs[1]
          )?.click();
        }
        await checker.updateComplete;
        // The page of the checker begins under the header, as after a swipe.
        scrollBy({ top: root.querySelector('.root')!.getBoundingClientRect().top - 10, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        root.querySelector<HTMLElement>('[part~=continue]')!.click();
        await checker.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 700));
        return root.querySelector('.heading')!.getBoundingClientRect().top;
      });
      assert.ok(top >= height && top < 600, `step ${step}: ${Math.round(top)} px`);
    }
    await page.close();
  });
}

test('a browser that does not know :has shows a focus ring at every answer and button', async () => {
  const { page } = await field.open('', { head: '' });
  // What such a browser does with our style sheets: it drops each rule whose selector it cannot read.
  await page.evaluate(() => {
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      replaceSync.call(this, text);
      const drop = (rules: CSSRuleList, from: CSSStyleSheet | CSSGroupingRule): void => {
        for (let at = rules.length - 1; at >= 0; at--) {
          const rule = rules[at]!;
          if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has(')) from.deleteRule(at);
          else if (rule instanceof CSSGroupingRule) drop(rule.cssRules, rule);
        }
      };
      drop(this.cssRules, this);
    };
  });
  await page.addScriptTag({ url: '/dist/vein-elements.min.js' });
  await page.evaluate(async (html) => {
    document.body.innerHTML = html;
    await new Promise((resolve) => setTimeout(resolve, 600));
    await document.querySelector('vein-symptom-checker')!.start();
  }, BODY);
  await page.keyboard.press('Tab');
  const bare: string[] = [];
  for (let i = 0; i < 40; i++) {
    const ring = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return undefined;
      const drawn = (one: Element | null): boolean => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      };
      const name = `${active.localName} ${active.getAttribute('part') ?? ''} ${active.parentElement?.textContent.trim().slice(0, 20)}`;
      return { name, drawn: drawn(active) || drawn(active.closest('label')) };
    });
    if (ring && !ring.drawn) bare.push(ring.name);
    await page.keyboard.press('Tab');
  }
  assert.deepEqual(bare, []);
  await page.close();
});

/** Relative luminance and contrast after WCAG 2.2, of computed colors. */
const contrasts = (): readonly (readonly [string, number])[] => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const parse = (color: string): number[] => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r = 0, g = 0, b = 0]: number[]): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (from: Element): number[] => {
    for (
      let one: Element | null = from;
      one;
      one = one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null
    ) {
      const color = parse(getComputedStyle(one).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('vein-symptom-checker, vein-pump-diagram, vein-call-to-book')].flatMap(
    (host) =>
      [...host.shadowRoot!.querySelectorAll('p, .heading, .button, button, label, summary, dt, dd, select')]
        .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
        .map((one) => {
          const [a, b] = [light(parse(getComputedStyle(one).color)), light(ground(one))].sort(
            (x, y) => y - x,
          );
          return [`${host.localName} ${one.localName}.${one.className}`, (a! + 0.05) / (b! + 0.05)] as const;
        }),
  );
};

/** Colors that themes set: one of a pair, both, or none that goes with our own. */
const THEMES: Readonly<Record<string, string>> = {
  'a dark base and no contrast': ':root { --wp--preset--color--base: #111 }',
  'a light contrast and no base': ':root { --wp--preset--color--contrast: #fff }',
  'a dark base with a light contrast':
    ':root { --wp--preset--color--base: #101418; --wp--preset--color--contrast: #f4f4f4 }',
  'a base of middle gray': ':root { --wp--preset--color--base: #777 }',
  'a light base that the page sets on its body': 'body { --wp--preset--color--base: #fdfdfd }',
};
for (const [name, css] of Object.entries(THEMES)) {
  test(`theme colors, ${name}: text and ground are chosen together, or neither`, async () => {
    for (const scheme of ['light', 'dark']) {
      const { page } = await field.open(BODY, {
        head: `<style>:root { color-scheme: ${scheme} } ${css}</style>${SCRIPT}`,
      });
      const low = (await page.evaluate(contrasts)).filter(([, ratio]) => ratio < 4.5);
      assert.deepEqual(low.map(([what, ratio]) => `${what}: ${ratio.toFixed(1)}`).slice(0, 5), [], scheme);
      await page.close();
    }
  });
}

/** Links as designers write them, and what people see of them. */
const LINKS: readonly (readonly [html: string, seen: string])[] = [
  [
    '<a href="tel:+17024307661"><svg width="1" height="1"><style>.cls-1{fill:#fff}</style><title>phone-icon</title><path class="cls-1"/></svg> (702) 430-7661</a>',
    '(702) 430-7661',
  ],
  ['<a href="tel:+17024307661"><span hidden>Phone</span>(702) 430-7661</a>', '(702) 430-7661'],
  [
    '<a href="tel:+17024307661"><span style="display: none">mobile</span>(702) 430-7661</a>',
    '(702) 430-7661',
  ],
  ['<a href="tel:+17024307661"><script type="text/x">track()</script>(702) 430-7661</a>', '(702) 430-7661'],
  [
    '<a href="tel:+17024307661"><i class="fa fa-phone" aria-hidden="true"></i>\n  (702)\n 430-7661 </a>',
    '(702) 430-7661',
  ],
  [
    '<a href="tel:+17024307661"><span>(702)</span> <span>430-7661</span><noscript>no script</noscript></a>',
    '(702) 430-7661',
  ],
  ['<a href="tel:+17024307661"><template>x</template><!-- x -->(702)&nbsp;430-7661</a>', '(702) 430-7661'],
];
test('the text of the phone link is what people see of it, in all three', async () => {
  for (const tag of ['vein-call-to-book', 'vein-pump-diagram', 'vein-symptom-checker']) {
    const { page } = await field.open(LINKS.map(([html]) => `<${tag}>${html}</${tag}>`).join(''));
    const shown = await page.evaluate(
      (name) =>
        [...document.querySelectorAll(name)].map(
          ({ shadowRoot }) =>
            [...shadowRoot!.querySelectorAll('a[href^="tel:+1702"]')].at(-1)?.textContent ?? '',
        ),
      tag,
    );
    for (const [at, [html, seen]] of LINKS.entries()) {
      const text = plain(shown[at]!.replace(/\u00a0/g, ' '));
      assert.ok(text.includes(seen), `${tag} ${html}: ${text}`);
      assert.doesNotMatch(text, /cls-1|phone-icon|mobile|track|no script|Phone\(/, `${tag} ${html}`);
    }
    await page.close();
  }
});

test('reduced motion that is switched on while the diagram moves by itself stops it, and off lets it be', async () => {
  const MODES: readonly string[] = [
    'autoplay',
    'autoplay compare="reflux"',
    'autoplay no-controls',
    'autoplay view="story"',
  ];
  for (const mode of MODES) {
    const { page } = await field.open(`<vein-pump-diagram ${mode}>${TEL}</vein-pump-diagram>`, {
      first: (tab) => tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]),
    });
    const moves = (): Promise<boolean> =>
      page.evaluate(async () => {
        const root = document.querySelector('vein-pump-diagram')!.shadowRoot!;
        const look = (): string =>
          [...root.querySelectorAll('[part=picture]')].map((one) => one.outerHTML).join('');
        const before = look();
        await new Promise((resolve) => setTimeout(resolve, 400));
        return look() !== before || root.getAnimations().some(({ playState }) => playState === 'running');
      });
    assert.equal(await moves(), true, `${mode}: it moves`);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    assert.equal(await moves(), false, `${mode}: it stops`);
    await page.close();
  }
});
