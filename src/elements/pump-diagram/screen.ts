import type { Leg } from '../../hemodynamics/index.js';
import { describe, legName, type Words } from './describe.js';
import { drawLeg, type Paint } from './leg-picture.js';
import { tracePath, whole } from './numbers.js';
import type { Player, Run } from './player.js';

/** Shows the moment the player stands at: pictures always; words, numbers and the trace at every sixth call, or `all`. */
export type Show = (all?: boolean) => void;

/** The leg a picture was drawn of, and its brush: a picture is drawn once. */
const drawn = new WeakMap<Element, readonly [Leg, Paint]>();

function brush(svg: Element, leg: Leg): Paint {
  const [of, known] = drawn.get(svg) ?? [];
  if (known && of === leg) return known;
  const paint = drawLeg(svg, leg);
  drawn.set(svg, [leg, paint]);
  return paint;
}

/** Looks up everything that moves in a diagram, so that a frame only writes. */
export function screen(root: ParentNode, player: Player, words: Words): Show {
  const each = <T extends Element>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const pictures = each('[part=picture]').map((svg, i) => brush(svg, (player.runs[i] as Run).leg));
  const phases = each<HTMLElement>('[data-phase]');
  const says = each('[part=sentence]');
  const lines = each('.line');
  const live = [0, 1, 2].map((number) => each(`[data-live='${number}']`));
  const write = (element: Element | undefined, text: string | number): void => {
    if (element && element.textContent !== String(text)) element.textContent = String(text);
  };
  let count = 0;
  return (all) => {
    const { runs, phase } = player;
    runs.forEach((run, i) => pictures[i]?.(run));
    if (!all && ++count % 6) return;
    for (const chip of phases) chip.classList.toggle('now', chip.dataset.phase === phase);
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
