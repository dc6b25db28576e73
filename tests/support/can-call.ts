import type { Page } from 'puppeteer-core';

/** What a visitor can press to call the clinic: links with a size, the author's own and ours, by element. */
export const callLinks = (page: Page, selector: string): Promise<readonly (readonly string[])[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => {
        const all = [
          ...element.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]'),
          ...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? []),
        ];
        return all
          .filter((link) => {
            const { width, height } = link.getBoundingClientRect();
            return width > 1 && height > 1 && link.checkVisibility({ visibilityProperty: true });
          })
          .map((link) => link.getAttribute('href')!);
      }),
    selector,
  );
