import { describe, legName, whole, type Words } from '../describe.js';
import { drawnOnce } from '../drawn.js';
import { CAMERAS, drawLeg } from '../drawing/index.js';
import type { Player } from '../player.js';
import { heightOf, tracePath, trendOf } from './numbers.js';

/** Shows the moment the player stands at: words, numbers and the trace at every twelfth call only, or `all`. */
export type Show = (all?: boolean) => void;

/** So many calls show what moves before words, numbers and traces follow. */
const CALLS = 12;
/** Least way between the names of two lines, hundredths of the trace's height. */
const APART = 30;

/** Looks up everything that moves in a laboratory, so that a frame only writes. */
export function screen(root: ParentNode, player: Player, words: Words): Show {
  const each = <T extends Element = HTMLElement>(selector: string): T[] => [
    ...root.querySelectorAll<T>(`.explore ${selector}`),
  ];
  const pictures = each<SVGSVGElement>('[part=picture]').flatMap((svg, i) => {
    const run = player.runs[i];
    if (!run) return [];
    svg.setAttribute('viewBox', CAMERAS.whole);
    return [drawnOnce(svg, run, '', () => drawLeg(svg, run))];
  });
  const phases = each('[data-phase]');
  const says = each('[part=sentence]');
  const lines = each<SVGElement>('.line');
  const names = each('.line-name');
  const trends = each('[part=trend]');
  const live = [0, 1, 2].map((number) => each(`[data-live='${number}']`));
  for (const tick of each('[data-at]')) tick.style.top = `${heightOf(Number(tick.dataset.at))}%`;
  const write = (element: Element | undefined, text: string | number): void => {
    if (element && element.textContent !== String(text)) element.textContent = String(text);
  };
  let count = 0;
  let shown: string;
  return (all) => {
    const { runs, phase } = player;
    for (const picture of pictures) picture.paint();
    if (phase !== shown)
      for (const chip of phases) chip.classList.toggle('now', phase === chip.dataset.phase);
    shown = phase;
    if (!all && ++count % CALLS) return;
    runs.forEach((run, i) => {
      const { name, leg, samples } = run;
      const { calf, saphenous } = leg.state.veins;
      write(says[i], `${legName(words, name)}: ${describe(words, phase, leg)}`);
      lines[i]?.setAttribute('d', tracePath(samples));
      write(trends[i], trendOf(words, run));
      [saphenous.pressure, calf.volume + saphenous.volume, saphenous.pressure - leg.stocking].forEach(
        (value, at) => write(live[at]?.[i], whole(value)),
      );
    });
    const tops = runs.map(({ leg }) => heightOf(leg.state.veins.saphenous.pressure));
    placed(tops).forEach((top, i) => names[i]?.style.setProperty('top', `${top.toFixed(1)}%`));
  };
}

/** Where names stand, so that two of them do not lie on each other. */
function placed([one = 0, other]: readonly number[]): number[] {
  if (other === undefined) return [one];
  const lack = Math.max(0, APART - Math.abs(one - other)) / 2;
  return one <= other ? [one - lack, other + lack] : [one + lack, other - lack];
}
