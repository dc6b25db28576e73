// Takes pictures of scenes 4 and 6 of the diagram's story, 1200 x 630, into screenshots/ (ignored): for posts and links.
// node scripts/social-pictures.mjs [en|es]
import { mkdir, readFile } from 'node:fs/promises';
import process from 'node:process';
import { launch } from './browsers/launch.mjs';
import { launchOptions } from './chromium.mjs';

const [lang = 'en'] = process.argv.slice(2);
const SIZE = { width: 1200, height: 630 };
const SCENES = [4, 6];

/** The words beside the picture, large; nothing to press. */
const STYLE = `
  html { color-scheme: light }
  body { margin: 0; background: #fdfcfa }
  vein-pump-diagram { --vein-font-size: 30px; --vein-line: transparent; height: 630px }
  vein-pump-diagram::part(story) { grid-template: '. scene' auto 'text scene' 1fr / 1fr 640px; column-gap: 40px }
  vein-pump-diagram::part(scene) { grid-area: scene; height: 500px }
  vein-pump-diagram::part(scene-text) { grid-area: text }
  vein-pump-diagram::part(gauge), vein-pump-diagram::part(lens), vein-pump-diagram::part(leg-name) { font-size: 16px }
  vein-pump-diagram::part(play) { display: none }
`;

const script = await readFile(new URL('../dist/vein-pump-diagram.min.js', import.meta.url), 'utf8');
const browser = await launch(await launchOptions());
await mkdir('screenshots', { recursive: true });
for (const scene of SCENES) {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setContent(
    `<!doctype html><html lang="${lang}"><style>${STYLE}</style><vein-pump-diagram view="story" scene="${scene}" no-controls></vein-pump-diagram></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(() => document.querySelector('vein-pump-diagram').updateComplete);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const path = `screenshots/social-${lang}-scene-${scene}.png`;
  await page.screenshot({ path, clip: { x: 0, y: 0, ...SIZE } });
  console.log(path);
  await page.close();
}
await browser.close();
