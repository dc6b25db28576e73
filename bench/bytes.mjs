// What a page must load, weighed as a server sends it: every file by itself, Brotli at its best.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const peers = 'bench/node_modules';
export const LOADS = {
  'vein-symptom-checker': ['dist/vein-symptom-checker.min.js'],
  'vein-pump-diagram': ['dist/vein-pump-diagram.min.js'],
  'vein-call-to-book': ['dist/vein-call-to-book.min.js'],
  'vein-elements, all three': ['dist/vein-elements.min.js'],
  'SurveyJS (core, UI, CSS)': [
    `${peers}/survey-core/survey.core.min.js`,
    `${peers}/survey-js-ui/survey-js-ui.min.js`,
    `${peers}/survey-core/survey-core.fontless.min.css`,
  ],
  'Typeform embed loader, without its iframe': [
    `${peers}/@typeform/embed/build/embed.js`,
    `${peers}/@typeform/embed/build/css/widget.css`,
  ],
  'Cal.com embed snippet, without what it loads': [`${peers}/@calcom/embed-snippet/dist/snippet.umd.js`],
  'Cal.com embed core, without its iframe': [`${peers}/@calcom/embed-core/dist/embed/embed.js`],
  'lottie-web (svg), without an animation': [`${peers}/lottie-web/build/player/lottie_svg.min.js`],
};

/** @param {string[]} files @returns {Promise<number>} bytes */
export async function weigh(files) {
  const bodies = await Promise.all(files.map((file) => readFile(file)));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}
