import { emulateMedia } from '@web/test-runner-commands';

const chromium = navigator.userAgent.includes('Chrome/');

/** A test that needs emulation: only Chromium can be asked for it. Elsewhere it is left out and counted apart. */
export const itInChromium = chromium ? it : it.skip;

/** Whether less motion is asked for, where a page's script alone can be told so. */
let calm = false;
if (!chromium) {
  const { matchMedia } = window;
  window.matchMedia = (query) => {
    const list = matchMedia.call(window, query);
    return calm && query.includes('reduced-motion: reduce')
      ? Object.defineProperty(list, 'matches', { value: true })
      : list;
  };
}

/**
 * What the visitor's system asks for. An engine that cannot be asked tells it to scripts that look, for less motion, and
 * changes nothing else: tag such tests.
 */
export const emulate: typeof emulateMedia = (wish) => {
  if (chromium) return emulateMedia(wish);
  if (wish.reducedMotion) calm = wish.reducedMotion === 'reduce';
  return Promise.resolve();
};

/** Gives the page a color scheme in every engine, and in Chromium the visitor's wish for it too. */
export async function showScheme(colorScheme: 'light' | 'dark'): Promise<void> {
  await emulate({ colorScheme });
  document.documentElement.style.colorScheme = colorScheme;
  document.body.style.background = 'Canvas';
}
