import { describe, legName, type Words } from './describe.js';
import { drawLeg, type Paint } from './leg-picture.js';
import { tracePath, whole } from './numbers.js';
import type { Player, Run } from './player.js';

/** Shows the moment the player stands at: words, numbers and the trace at every twelfth call only, or `all`. */
export type Show = (all?: boolean) => void;

/** The run a picture was drawn of, and its brush: a picture is drawn once. */
const drawn = new WeakMap<Element, readonly [Run, Paint]>();

function brush(svg: Element, run: Run): Paint {
  const [of, known] = drawn.get(svg) ?? [];
  if (known && of === run) return known;
  const paint = drawLeg(svg, run);
  drawn.set(svg, [run, paint]);
  return paint;
}

/** Looks up everything that moves in a diagram, so that a frame only writes. */
export function screen(root: ParentNode, player: Player, words: Words): Show {
  const each = <T extends Element>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const pictures = each('[part=picture]').map((svg, i) => brush(svg, player.runs[i] as Run));
  const phases = each<HTMLElement>('[data-phase]');
  const says = each('[part=sentence]');
  const lines = each('.line');
  const live = [0, 1, 2].map((number) => each(`[data-live='${number}']`));
  const write = (element: Element | undefined, text: string | number): void => {
    if (element && element.textContent !== String(text)) element.textContent = String(text);
  };
  let count = 0;
  let shown: string;
  return (all) => {
    const { runs, phase } = player;
    for (const paint of pictures) paint();
    if (phase !== shown)
      for (const chip of phases) chip.classList.toggle('now', phase === chip.dataset.phase);
    shown = phase;
    if (!all && ++count % 12) return;
    runs.forEach(({ name, leg, samples }, i) => {
      const { calf, saphenous } = leg.state.veins;
      write(says[i], `${legName(words, name)}: ${describe(words, phase, leg)}`);
      lines[i]?.setAttribute('d', tracePath(samples));
      [saphenous.pressure, calf.volume + saphenous.volume, saphenous.pressure - leg.stocking].forEach(
        (value, at) => write(live[at]?.[i], whole(value)),
      );
    });
  };
}
