import { emulateMedia } from '@web/test-runner-commands';

const chromium = navigator.userAgent.includes('Chrome/');

/** A test that needs emulation: only Chromium can be asked for it. Elsewhere it is left out and counted apart. */
export const itInChromium = chromium ? it : it.skip;

/** What the visitor's system asks for; in an engine that cannot be asked, nothing changes: tag such tests. */
export const emulate: typeof emulateMedia = (wish) => (chromium ? emulateMedia(wish) : Promise.resolve());

/** Gives the page a color scheme in every engine, and in Chromium the visitor's wish for it too. */
export async function showScheme(colorScheme: 'light' | 'dark'): Promise<void> {
  await emulate({ colorScheme });
  document.documentElement.style.colorScheme = colorScheme;
  document.body.style.background = 'Canvas';
}
