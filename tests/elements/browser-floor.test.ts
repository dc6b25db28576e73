import { expect, fixtureSync } from '@open-wc/testing';
import 'vein-elements/call-to-book/define';
import 'vein-elements/pump-diagram/define';
import 'vein-elements/symptom-checker/define';
import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';

/** What Safari 16.4, Chrome 111 or Firefox 115 does not know: it drops each rule that asks for it. */
const SELECTORS = /:has\(|:popover-open|:dir\(/;
const VALUES = /light-dark\(|oklch\(from/;
/** Text on a light page, and what it stands on where a page is dark. */
const INK = 'rgb(23, 33, 31)';
const IN_DARK = 'rgb(19, 26, 25)';

function drop(from: CSSStyleSheet | CSSGroupingRule): void {
  for (let at = from.cssRules.length - 1; at >= 0; at--) {
    const rule = from.cssRules[at]!;
    const unknown =
      (rule instanceof CSSStyleRule && SELECTORS.test(rule.selectorText)) ||
      (rule instanceof CSSSupportsRule &&
        (SELECTORS.test(rule.conditionText) || VALUES.test(rule.conditionText)));
    if (unknown) from.deleteRule(at);
    else if (rule instanceof CSSGroupingRule) drop(rule);
  }
}

/** An element with copies of its style sheets as such a browser reads them. */
async function old(tag: string): Promise<HTMLElement> {
  const element = fixtureSync<VeinSymptomChecker>(
    `<${tag}><a href="tel:+17024307661">(702) 430-7661</a></${tag}>`,
  );
  await element.updateComplete;
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    drop(copy);
    return copy;
  });
  return element;
}

describe('in the oldest browsers that are supported', () => {
  const html = document.documentElement;
  afterEach(() => html.style.removeProperty('color-scheme'));

  for (const tag of ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'])
    it(`${tag} has its light colors, its fields too, also on a dark page`, async () => {
      html.style.colorScheme = 'dark';
      const root = (await old(tag)).shadowRoot!.querySelector('.root')!;
      const { color, colorScheme } = getComputedStyle(root);
      expect([color, colorScheme]).to.deep.equal([INK, 'normal']);
      const grounds = [root, ...root.querySelectorAll('*')].map(
        (one) => getComputedStyle(one).backgroundColor,
      );
      expect(grounds).not.to.include(IN_DARK);
      for (const button of root.querySelectorAll('.button')) {
        const { color: ink, backgroundColor } = getComputedStyle(button);
        expect(ink, button.textContent.trim()).not.to.equal(backgroundColor);
      }
    });

  it('an answer that is chosen shows it', async () => {
    const checker = (await old('vein-symptom-checker')) as VeinSymptomChecker;
    await checker.start();
    const input = checker.shadowRoot!.querySelector('input')!;
    input.focus();
    input.click();
    const { appearance, outlineStyle } = getComputedStyle(input);
    expect(appearance, 'drawn by the browser').not.to.equal('none');
    expect(input.checked).to.equal(true);
    expect(input.matches(':focus-visible') ? outlineStyle : 'solid').to.equal('solid');
  });
});

it('a phone does not zoom into a field: a list is 16 px at least, however small the page, and there is nothing to type in', async () => {
  const place = fixtureSync<HTMLElement>('<div style="font-size: 10px"></div>');
  for (const tag of ['<vein-pump-diagram view="explore">', '<vein-symptom-checker no-intro>']) {
    place.innerHTML = tag;
    const element = place.firstElementChild as VeinSymptomChecker;
    await element.updateComplete;
    const { shadowRoot: root } = element;
    const typed = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea';
    expect(root!.querySelectorAll(typed), tag).to.have.length(0);
    for (const field of root!.querySelectorAll('select'))
      expect(Number.parseFloat(getComputedStyle(field).fontSize), field.outerHTML).to.be.at.least(16);
  }
});
