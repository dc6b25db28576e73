/**
 * All that is drawn of the diagram. Everything here fills an empty `<svg>` once and then writes only what moved.
 * No text is drawn: names, numbers and units stand beside the pictures in HTML, where they grow with the page's text.
 * Ids (gradients, masks) are unique in the page, so that two legs never share one.
 */
import type { CSSResult } from 'lit';
import type { EdgeName, Leg } from '../../../hemodynamics/index.js';
import { WIDTH, HEIGHT } from '../geometry.js';
import { drawLeg as drawOldLeg } from '../leg-picture.js';
import { picture } from '../leg-picture.styles.js';
import type { Run } from '../player.js';
import { falls, flaps, openingOf } from '../valves.js';
import { carry, vesselsOf, type Vessel } from '../vessels.js';

/** A drawing that follows a leg. */
export interface LegPicture {
  /** Writes what moved since the last call: widths, leaflets, drops, muscle, foot. Touches no node of Lit. */
  readonly paint: () => void;
}

/** The valves a lens can stand on. */
export type ValveName = 'popliteal' | 'tibial' | 'saphenous' | 'perforator';

/** The edge of the model whose valve each of them is. */
export const VALVE_EDGES: Readonly<Record<ValveName, EdgeName>> = {
  popliteal: 'calfThigh',
  tibial: 'footCalf',
  saphenous: 'saphenousOut',
  perforator: 'saphenousCalf',
};

/** Where each of them lies, leg units: the lens's leader starts there. */
export const VALVE_PLACES: Readonly<Record<ValveName, readonly [x: number, y: number]>> = {
  popliteal: [113, 84],
  tibial: [120, 262],
  saphenous: [87, 124],
  perforator: [104, 159],
};

/** The size of the whole leg, leg units. */
export const VIEW = { width: WIDTH, height: HEIGHT } as const;

/** What the camera can look at, as a `viewBox` in leg units. The view widens a box to the shape of its frame. */
export const CAMERAS = {
  whole: `0 -30 ${WIDTH} 320`,
  foot: '0 175 190 115',
  calf: '30 30 150 200',
  knee: '60 0 110 150',
  ankle: '20 180 150 110',
} as const;

/** How blood travels in the drawn vessels of one leg. */
export interface Flow {
  /** Lets the blood go on with the leg's flows as they are now. Called once a step of the model. */
  advance: (seconds: number) => void;
  /** Puts every drop back to where it was at first. */
  reset: () => void;
}

/** @internal until the new drawing stands */
export interface VesselFlow extends Flow {
  readonly vessels: readonly Vessel[];
}

/** The flow of a leg; made with the leg, before anything is drawn. */
export function flowOf(leg: Leg): VesselFlow {
  const vessels = vesselsOf(leg);
  return {
    vessels,
    advance(seconds) {
      for (const vessel of vessels) carry(vessel, seconds);
    },
    reset() {
      for (const vessel of vessels) vessel.travel = 0;
    },
  };
}

/** What a picture of a leg can show beside the leg. */
export interface LegOptions {
  /** Marks for the parts that a name points to. */
  readonly named?: boolean;
  /** What years of high pressure can do: swollen ankle, patchy dark skin, a shallow sore. */
  readonly signs?: boolean;
}

/**
 * Draws a leg, with the stocking it wears, in the posture its veins are in (`leg.state.veins.foot.depth`).
 * The `viewBox` is the camera's and is set by the view.
 */
export function drawLeg(svg: SVGSVGElement, run: Run, _options: LegOptions = {}): LegPicture {
  const camera = svg.getAttribute('viewBox');
  const paint = drawOldLeg(svg, run);
  if (camera) svg.setAttribute('viewBox', camera);
  return { paint };
}

/** Draws a round magnifier on one valve, with its own square `viewBox`: leaflets and blood cells as they are now. */
export function drawLens(svg: SVGSVGElement, { leg }: Run, valve: ValveName): LegPicture {
  const edge = VALVE_EDGES[valve];
  svg.setAttribute('viewBox', '-36 -36 72 72');
  const make = (parent: Element, tag: string, kind: string): Element => {
    const node = parent.appendChild(svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag));
    node.setAttribute('class', kind);
    return node;
  };
  const rim = make(svg, 'circle', 'rim');
  rim.setAttribute('r', '34');
  const group = make(svg, 'g', '');
  const tube = make(group, 'path', 'lumen');
  tube.setAttribute('d', 'M-24 0H24');
  tube.setAttribute('stroke-width', '34');
  const leaflets = make(group, 'path', 'flap');
  group.setAttribute('transform', 'rotate(-90)');
  return {
    paint() {
      leaflets.setAttribute('d', flaps(openingOf(leg, edge), 17));
      group.setAttribute('class', falls(leg, edge) ? 'back' : '');
    },
  };
}

/** What a gauge shows. */
export interface GaugeOptions {
  /** Pressure at the top of the column, mmHg. */
  readonly max: number;
  /** The band a healthy leg reaches, mmHg. */
  readonly healthy?: readonly [from: number, to: number];
  /** Whether the leg leaks: the column is of the leak's color. */
  readonly leaking: boolean;
  /** What it was before, mmHg: a dashed line. */
  readonly before?: number;
}

/** A gauge that can be set. */
export interface Gauge {
  /** Shows a pressure, mmHg. */
  set: (mmHg: number) => void;
}

/** Draws a column, `viewBox` 0 0 26 180: 0 mmHg at its foot, `max` at its top. The view writes number and unit. */
export function drawGauge(svg: SVGSVGElement, { max, healthy, leaking, before }: GaugeOptions): Gauge {
  svg.setAttribute('viewBox', '0 0 26 180');
  const bar = (kind: string, from: number, to: number): SVGRectElement => {
    const node = svg.appendChild(svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect'));
    node.setAttribute('class', kind);
    node.setAttribute('width', '26');
    node.setAttribute('y', String(180 - (180 * to) / max));
    node.setAttribute('height', String((180 * (to - from)) / max));
    return node;
  };
  bar('gauge-track', 0, max);
  if (healthy) bar('gauge-band', ...healthy);
  const column = bar(leaking ? 'gauge-column leaks' : 'gauge-column', 0, 0);
  if (before) bar('gauge-before', before - 0.5, before + 0.5);
  return {
    set(mmHg) {
      const height = (180 * Math.min(max, Math.max(0, mmHg))) / max;
      column.setAttribute('y', (180 - height).toFixed(1));
      column.setAttribute('height', height.toFixed(1));
    },
  };
}

/** The styles of everything drawn here. */
export const pictureStyles: CSSResult[] = [picture];
