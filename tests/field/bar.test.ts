import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { openField, TEL } from '../support/field-page.js';

const field = openField();
const BAR = `<vein-call-to-book placement="bottom" id="bar">${TEL}</vein-call-to-book>`;
const CHECKER = `<vein-symptom-checker>${TEL}</vein-symptom-checker>`;
const LONG = '<div style="height: 3000px">A long page.</div>';

interface Place {
  readonly shown: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** How far it stands above the bottom of the window, px. */
  readonly above: number;
  readonly position: string;
}

/** Where a bar stands in the window, and whether a visitor sees it. */
const barOf = (page: Page | Frame, selector = 'vein-call-to-book'): Promise<Place> =>
  page.evaluate(async (wanted) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const host = document.querySelector(wanted)!;
    const box = host.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const { left, top, right, bottom, height } = box.getBoundingClientRect();
    const call = box.querySelector('[part~=call]');
    const inWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && height > 0;
    return {
      shown: inWindow && !!call?.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      top,
      bottom,
      height,
      above: Math.round(innerHeight - bottom),
      position: getComputedStyle(box).position,
    };
  }, selector);

/** Whether a press at the middle of a thing of the page reaches it. */
const reachable = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const thing = document.querySelector(wanted)!;
    const { left, top, width, height } = thing.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit === thing || thing.contains(hit);
  }, selector);

const DOCTYPES: Readonly<Record<string, string>> = {
  'no doctype': '',
  'a notice of PHP before the doctype':
    '<br />\n<b>Notice</b>: Undefined variable in <b>/x.php</b><br />\n<!doctype html>',
  'a doctype of HTML 3.2': '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
  'a comment and an XML line before it': '<?xml version="1.0"?><!-- x -->',
};
for (const [name, doctype] of Object.entries(DOCTYPES)) {
  test(`quirks mode, ${name}: the bar stands at its edge of a long page, before and after scrolling`, async () => {
    for (const edge of ['bottom', 'top'] as const) {
      const { page, errors } = await field.open(LONG + BAR.replace('bottom', edge), {
        doctype,
        viewport: { width: 360, height: 740 },
      });
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      for (const y of [0, 900]) {
        await page.evaluate((to) => scrollTo(0, to), y);
        const { shown, above, top } = await barOf(page);
        assert.ok(shown, `${edge} at ${y}`);
        assert.equal(edge === 'bottom' ? above : Math.round(top), 0, `${edge} at ${y}`);
      }
      assert.deepEqual(errors, []);
      await page.close();
    }
  });
}

/** What extensions and scripts write into open shadow roots. */
const FOREIGN: Readonly<Record<string, string>> = {
  'a style first':
    'root.prepend(Object.assign(document.createElement("style"), { className: "darkreader" }))',
  'a style and a link first':
    'root.prepend(document.createElement("style"), Object.assign(document.createElement("link"), { rel: "stylesheet" }))',
  'a box first': 'root.prepend(Object.assign(document.createElement("div"), { id: "translator" }))',
  'a text first': 'root.prepend("\\n")',
  'a style last': 'root.append(document.createElement("style"))',
};
for (const [name, code] of Object.entries(FOREIGN)) {
  test(`a foreign node in the shadow roots, ${name}: the bar stands, all three work, nothing is thrown`, async () => {
    const { page, errors } = await field.open(
      `${LONG}${BAR}<vein-pump-diagram>${TEL}</vein-pump-diagram>${CHECKER}`,
    );
    await page.evaluate((script) => {
      for (const { shadowRoot } of document.querySelectorAll('*'))
        if (shadowRoot) runCode(script, { root: shadowRoot });
      dispatchEvent(new Event('resize'));
      document.querySelector('vein-call-to-book')!.setAttribute('clinic-name', 'Alpha');
    }, code);
    const { shown, height } = await barOf(page);
    assert.ok(shown);
    assert.ok(height > 40);
    const works = await page.evaluate(async () => {
      const diagram = document.querySelector('vein-pump-diagram')!;
      await diagram.seek(7);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      const checker = document.querySelector('vein-symptom-checker')!;
      await checker.start();
      document.querySelector('vein-call-to-book')!.dismiss();
      return [diagram.toSVG().includes('<svg'), !!checker.shadowRoot!.querySelector('fieldset')];
    });
    assert.deepEqual(works, [true, true]);
    assert.deepEqual(errors, []);
    await page.close();
  });
}

/** Ways a checker that was started goes out of sight. */
const GONE: Readonly<Record<string, { html: string; hide: string; show: string }>> = {
  'a dialog that closes': {
    html: `<dialog id="place">${CHECKER}</dialog>`,
    hide: 'place.close()',
    show: 'place.show()',
  },
  'a tab that is left': {
    html: `<div id="place">${CHECKER}</div>`,
    hide: 'place.hidden = true',
    show: 'place.hidden = false',
  },
  'a panel with a class': {
    html: `<style>.off { display: none }</style><div id="place">${CHECKER}</div>`,
    hide: 'place.className = "off"',
    show: 'place.className = ""',
  },
  'a disclosure that closes': {
    html: `<details id="place" open><summary>Check</summary>${CHECKER}</details>`,
    hide: 'place.open = false',
    show: 'place.open = true',
  },
  'a drawer that slides out': {
    html: `<div id="place">${CHECKER}</div>`,
    hide: 'place.style.visibility = "hidden"',
    show: 'place.style.visibility = ""',
  },
  'a sheet that slides down': {
    html: `<style>#place { position: fixed; inset: 20% 0 0; overflow: auto; background: #fff; transition: transform 0.1s } #place.off { transform: translateY(100%) }</style><div id="place">${CHECKER}</div>`,
    hide: 'place.className = "off"',
    show: 'place.className = ""',
  },
  'a panel that folds': {
    html: `<div id="place" style="overflow: hidden">${CHECKER}</div>`,
    hide: 'place.style.maxHeight = "0"',
    show: 'place.style.maxHeight = ""',
  },
  'a slide that fades out': {
    html: `<div id="place">${CHECKER}</div>`,
    hide: 'place.style.opacity = "0"',
    show: 'place.style.opacity = ""',
  },
  'a popover that closes': {
    html: `<div popover id="place">${CHECKER}</div>`,
    hide: 'place.hidePopover()',
    show: 'place.showPopover()',
  },
};
for (const [name, { html, hide, show }] of Object.entries(GONE)) {
  test(`a checker that was started in ${name}: the bar comes back, and goes while it is shown again`, async () => {
    const { page } = await field.open(`${BAR}${html}`, { viewport: { width: 390, height: 844 } });
    await page.evaluate(async () => {
      const place = document.querySelector<HTMLDialogElement>('#place')!;
      if (place.matches('dialog')) place.show();
      if (place.matches('[popover]')) place.showPopover();
      await document.querySelector('vein-symptom-checker')!.start();
    });
    assert.equal((await barOf(page)).shown, false, 'while a visitor answers');
    for (const [code, shown] of [
      [hide, true],
      [show, false],
      [hide, true],
    ] as const) {
      await page.evaluate((change) => {
        runCode(change, { place: document.querySelector('#place') });
        return new Promise((resolve) => setTimeout(resolve, 300));
      }, code);
      assert.equal((await barOf(page)).shown, shown, code);
    }
    await page.close();
  });
}

test('a checker in a tab that was never shown does not hide the bar', async () => {
  const { page } = await field.open(`${BAR}<div style="display: none">${CHECKER}</div>`);
  await page.evaluate(() => document.querySelector('vein-symptom-checker')!.start());
  assert.equal((await barOf(page)).shown, true);
  await page.close();
});

/** What opens over a page. */
const OVER: Readonly<Record<string, (z: string) => string>> = {
  'a cookie bar': (z) =>
    `<div style="position: fixed; inset: auto 0 0; padding: 20px; background: #fff; z-index: ${z}">We use cookies. <button id="own">Accept</button></div>`,
  'a menu over the whole window': (z) =>
    `<nav style="position: fixed; inset: 0; background: #fff; z-index: ${z}"><a id="own" href="#x" style="position: absolute; bottom: 10px; left: 20px">Contact</a></nav>`,
  'a cookie box in a corner': (z) =>
    `<div style="position: fixed; right: 10px; bottom: 10px; padding: 16px; background: #fff; z-index: ${z}"><button id="own">Accept all</button></div>`,
  'a chat button in a layer of the page': (z) =>
    `<div style="position: relative; z-index: 20"><button id="own" style="position: fixed; right: 16px; bottom: 16px; width: 56px; height: 56px; z-index: ${z}">Chat</button></div>`,
  'a sheet with its own stacking': (z) =>
    `<div style="position: fixed; inset: auto 0 0; z-index: ${z}; transform: translateY(0); background: #fff"><div style="height: 60px"></div><button id="own">OK</button></div>`,
};
for (const [name, html] of Object.entries(OVER)) {
  test(`${name} at any z-index: its button can be pressed, the bar stands below it`, async () => {
    for (const z of ['10', '1000', '99999', '2147483647']) {
      for (const body of [html(z) + LONG + BAR, LONG + BAR + html(z)]) {
        const { page } = await field.open(body, { viewport: { width: 360, height: 740 } });
        assert.ok((await barOf(page)).height > 0, 'there is a bar');
        assert.ok(await reachable(page, '#own'), `z-index ${z}`);
        await page.close();
      }
    }
  });
}

/** How what opens over a page is shown, without an event that tells of it. */
const SHOWN: Readonly<Record<string, string>> = {
  display: 'one.style.display = "block"',
  'a class': 'one.className = "on"',
  'being put in': 'document.body.append(one)',
  'a class of the body': 'document.body.className = "asked"',
};
for (const [name, code] of Object.entries(SHOWN)) {
  test(`a cookie box that is shown later by ${name}: the bar goes below it`, async () => {
    const { page } = await field.open(
      `<style>#one { display: none } #one.on, .asked #one, body > #one { display: block }</style><div>${OVER['a cookie box in a corner']!('50').replace('<div', '<div id="one"')}</div>${LONG}${BAR}`,
      { viewport: { width: 360, height: 740 } },
    );
    await barOf(page);
    await page.evaluate((script) => void runCode(script, { one: document.querySelector('#one') }), code);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    assert.ok(await reachable(page, '#own'));
    await page.close();
  });
}

test("the bar's own z-index is a custom property, and it stands over ordinary content", async () => {
  const { page } = await field.open(
    `<style>:root { --vein-bar-z-index: 77 }</style><div style="position: relative; height: 3000px">${'<p>Words</p>'.repeat(60)}</div>${BAR}`,
  );
  const z = await page.evaluate(
    () =>
      getComputedStyle(document.querySelector('vein-call-to-book')!.shadowRoot!.querySelector('.root')!)
        .zIndex,
  );
  assert.equal(z, '77');
  const covered = await page.evaluate(() => {
    const { left, width, top, height } = document
      .querySelector('vein-call-to-book')!
      .shadowRoot!.querySelector('.root')!
      .getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
  });
  assert.equal(covered, 'vein-call-to-book');
  await page.close();
});

test('inside an ancestor that would cut or hold it, the bar still stands at the edge of the window', async () => {
  for (const style of [
    'transform: translateX(0)',
    'filter: blur(0)',
    'contain: paint',
    'will-change: transform',
    'overflow: hidden; transform: scale(1); height: 50px',
  ]) {
    const { page } = await field.open(`<div style="${style}">${BAR}</div>${LONG}`, {
      viewport: { width: 360, height: 740 },
    });
    const { shown, above } = await barOf(page);
    assert.deepEqual([shown, above], [true, 0], style);
    await page.close();
  }
});

/** How banners go when they are closed. */
const CLOSED: Readonly<Record<string, string>> = {
  visibility: 'one.style.visibility = "hidden"',
  opacity: 'one.style.opacity = "0"',
  'left: -9999px': 'one.style.left = "-9999px"',
  'a transform': 'one.style.transform = "translateY(100%)"',
  'a class with a transition': 'one.className = "out"',
  'display: none': 'one.style.display = "none"',
  'being removed': 'one.remove()',
  'a height of 0': 'one.style.height = "0"; one.style.padding = "0"',
  'its parent being hidden': 'one.parentElement.style.visibility = "hidden"',
  'its parent fading out': 'one.parentElement.style.opacity = "0"',
  'a clip': 'one.style.clipPath = "inset(100%)"',
  'a clip from above': 'one.style.clipPath = "inset(100% 0 0)"',
  'two curtains': 'one.style.clipPath = "inset(0 50%)"',
  'a circle that closes': 'one.style.clipPath = "circle(0 at 50% 50%)"',
  'a shape without an inside': 'one.style.clipPath = "polygon(0 0, 0 0, 0 0)"',
  'the clip of hidden text':
    'one.style.cssText = "position: absolute; bottom: 0; clip: rect(1px, 1px, 1px, 1px)"',
};
for (const [name, code] of Object.entries(CLOSED)) {
  test(`a banner that is avoided and goes by ${name}: the bar is back at the edge`, async () => {
    const { page } = await field.open(
      `<style>#cc { position: fixed; left: 0; bottom: 0; width: 100%; height: 120px; background: #ddd } #cc.out { transform: translateY(150px); transition: transform 0.1s }</style><div><div id="cc">Cookies</div></div>${LONG}${BAR.replace('id="bar"', 'id="bar" avoid="#cc"')}`,
      { viewport: { width: 360, height: 740 } },
    );
    assert.equal((await barOf(page)).above, 120, 'it stands clear at first');
    await page.evaluate((script) => void runCode(script, { one: document.querySelector('#cc') }), code);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    assert.equal((await barOf(page)).above, 0);
    await page.close();
  });
}

test('one bar a page: the first outside a footer', async () => {
  const bar = (id: string): string => BAR.replace('id="bar"', `id="${id}"`);
  const CASES: readonly (readonly [html: string, shown: string])[] = [
    [`<main>${bar('page')}</main><footer>${bar('foot')}</footer>`, 'page'],
    [`<footer>${bar('foot')}</footer><main>${bar('page')}</main>`, 'page'],
    [`<main>${bar('one')}${bar('two')}</main>`, 'one'],
    [`<footer>${bar('foot')}</footer>`, 'foot'],
    [
      `<footer><div>${bar('foot')}</div></footer><div>${bar('a')}</div><div>${bar('b').replace('bottom', 'top')}</div>`,
      'a',
    ],
  ];
  for (const [html, shown] of CASES) {
    const { page } = await field.open(html + LONG, { viewport: { width: 360, height: 740 } });
    await barOf(page);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('vein-call-to-book')]
        .filter((one) => {
          const root = one.shadowRoot!.querySelector('.root')!;
          return (
            root.getBoundingClientRect().height > 0 && root.checkVisibility({ visibilityProperty: true })
          );
        })
        .map(({ id }) => id),
    );
    assert.deepEqual(seen, [shown], html);
    await page.close();
  }
});

test('when the bar of a page is taken out, that of the footer stands in for it', async () => {
  const { page } = await field.open(
    `<main>${BAR.replace('id="bar"', 'id="page"')}</main><footer>${BAR.replace('id="bar"', 'id="foot"')}</footer>${LONG}`,
  );
  await barOf(page);
  await page.evaluate(() => document.querySelector('#page')!.remove());
  assert.equal((await barOf(page, '#foot')).shown, true);
  await page.close();
});

test('the bar is small on a phone: about 72 px, never above a quarter of the window, in both languages', async () => {
  for (const lang of ['en', 'es'])
    for (const [width, height] of [
      [320, 568],
      [360, 740],
      [390, 844],
      [740, 360],
    ] as const) {
      const { page } = await field.open(
        `${LONG}<vein-call-to-book placement="bottom" clinic-name="Alpha Vein Clinic Las Vegas" booking-url="https://booking.example/visit" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" now="2026-07-06T09:00-07:00">${TEL}</vein-call-to-book>`,
        { viewport: { width, height }, root: `lang="${lang}"` },
      );
      const { height: tall } = await barOf(page);
      assert.ok(tall > 40 && tall <= Math.min(96, height / 4), `${lang} ${width} x ${height}: ${tall} px`);
      await page.close();
    }
});

test('a bar that takes more than 15 % of the window has a close button; dismissible gives it one anywhere', async () => {
  for (const [attributes, height, closes] of [
    ['', 844, false],
    ['dismissible', 844, true],
    ['', 360, true],
  ] as const) {
    const { page } = await field.open(LONG + BAR.replace('id="bar"', attributes), {
      viewport: { width: 360, height },
    });
    await barOf(page);
    const button = await page.evaluate(() => {
      const close = document.querySelector('vein-call-to-book')!.shadowRoot!.querySelector('[part~=dismiss]');
      return !!close?.checkVisibility({ visibilityProperty: true });
    });
    assert.equal(button, closes, `${attributes} ${height}`);
    await page.close();
  }
});

test('in a frame that is not tall the bar is a card in its place; in a tall one it is a bar', async () => {
  const inner = field.serve('/in-frame.html', {
    html: `<!doctype html><html lang="en"><head><title>x</title><script src="/dist/vein-elements.min.js" defer></script></head><body><p>Words</p>${BAR}</body></html>`,
  });
  for (const [height, position] of [
    [250, 'static'],
    [390, 'static'],
    [600, 'fixed'],
  ] as const) {
    const { page } = await field.open(
      `<iframe src="${inner}" style="width: 340px; height: ${height}px; border: 0"></iframe>`,
      { early: true },
    );
    const frame = page.frames()[1]!;
    await frame.waitForFunction(
      () => document.querySelector('vein-call-to-book')?.shadowRoot?.firstElementChild,
    );
    const place = await barOf(frame);
    assert.equal(place.position === 'fixed', position === 'fixed', `${height} px: ${place.position}`);
    await page.close();
  }
});
