import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'vein-elements/define';
import { expectNoViolations } from '../support/axe.js';
import { declarationOf, type Manifest } from '../../stories/manifest.js';
import { showStory, storiesOf } from '../support/stories.js';

const FULL = (globalThis as { FULL?: boolean }).FULL;
const WIDTHS = FULL ? [360, 1200] : [360];
const SCHEMES = FULL ? (['light', 'dark'] as const) : (['light'] as const);
const LANGUAGES = FULL ? ['en', 'es'] : ['en'];

/** What the page logs while a story runs. */
function logged(): { readonly said: string[]; readonly stop: () => void } {
  const said: string[] = [];
  const { error, warn } = console;
  const keep =
    (kind: string) =>
    (...all: unknown[]): unknown =>
      said.push(`${kind}: ${all.map(String).join(' ')}`);
  const onError = ({ message }: ErrorEvent): unknown => said.push(message);
  console.error = keep('error');
  console.warn = keep('warning');
  addEventListener('error', onError);
  return {
    said,
    stop: () => {
      Object.assign(console, { error, warn });
      removeEventListener('error', onError);
    },
  };
}

/** Waits for what an element computes once it has been painted: a diagram's numbers and what sets two legs apart. */
async function settled(canvas: HTMLElement): Promise<void> {
  if (canvas.querySelector('vein-pump-diagram[compare]'))
    await waitUntil(() => partsIn(canvas, 'vein-pump-diagram').includes('difference'), 'no difference shown');
}

/** The parts that stand in a story's element. */
const partsIn = (canvas: HTMLElement, tag: string): string[] =>
  [...canvas.querySelectorAll(tag)].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]),
  );

/** The parts that `custom-elements.json` documents for a tag. */
async function documentedParts(tag: string): Promise<string[]> {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return (declarationOf(manifest, tag).cssParts ?? []).map(({ name }) => name);
}

/** A test for every story of a file: it renders and plays, axe finds nothing, nothing is logged but the one warning it is to show. */
export function testStories(title: string, module: object): void {
  for (const width of WIDTHS)
    for (const scheme of SCHEMES)
      for (const lang of LANGUAGES)
        describe(`${title}, ${width} px, ${scheme}, ${lang}`, () => {
          const parts = new Set<string>();
          const tag = `vein-${title}`;
          for (const story of storiesOf(module))
            it(story.name, async () => {
              const motion = story.globals?.motion === 'reduced' ? 'reduce' : 'no-preference';
              await setViewport({ width, height: 800 });
              await emulateMedia({ colorScheme: scheme, reducedMotion: motion });
              const canvas = document.body.appendChild(document.createElement('main'));
              const { said, stop } = logged();
              const leaving: (() => void)[] = [];
              try {
                await showStory(module, story, canvas, { lang, scheme }, leaving);
                await settled(canvas);
                for (const part of partsIn(canvas, tag)) parts.add(part);
                await expectNoViolations(canvas, story.name);
                const warns = story.parameters?.warns as string | undefined;
                expect(said.filter((line) => !warns || !line.includes(warns))).to.deep.equal([]);
                if (warns) expect(said).to.have.length(1);
              } finally {
                for (const leave of leaving) leave();
                stop();
                canvas.remove();
              }
            });
          // The results are more stories of an element that has a file of its own.
          if (!title.endsWith('-results'))
            it('a story shows every documented part', async () => {
              const unseen = (await documentedParts(tag)).filter((name) => !parts.has(name));
              expect(unseen).to.deep.equal([]);
            });
        });
}
