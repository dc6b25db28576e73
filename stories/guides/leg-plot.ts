import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { createLeg, LEGS, settle, simulate, type LegName, type Segment } from 'vein-elements/hemodynamics';
import { guide } from './guide.styles.js';

const PROTOCOL: readonly Segment[] = [
  { activity: 'standing', seconds: 5 },
  { activity: 'tiptoe', seconds: 10 },
  { activity: 'standing', seconds: 45 },
];
const SECONDS = 60;
const MOST = 120; // mmHg
const WIDTH = 600;
const HEIGHT = 240;

/** The ankle vein pressure of a leg through the protocol, as the points of a line. */
function trace(name: LegName, stocking: number): string {
  const leg = createLeg(name);
  leg.stocking = stocking;
  settle(leg);
  const { t, pressure } = simulate(leg, PROTOCOL, { sampleEvery: 0.1 });
  return Array.from(t, (seconds, i) => {
    const y = HEIGHT - (Math.min(pressure[i] ?? 0, MOST) / MOST) * HEIGHT;
    return `${((seconds / SECONDS) * WIDTH).toFixed(1)},${y.toFixed(1)}`;
  }).join(' ');
}

/** Plots what two legs do in ten tiptoes and the standing after them, computed as it is shown. */
class GuidePlot extends LitElement {
  static override readonly styles = [
    guide,
    css`
      svg {
        display: block;
        inline-size: 100%;
        block-size: auto;
        overflow: visible;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 24px;
        margin-block-end: 16px;
      }
      label {
        display: grid;
      }
      line {
        stroke: #d9e0e4;
      }
      text {
        font-size: 11px;
        fill: #59656b;
      }
      polyline {
        fill: none;
        stroke: #0b5d66;
        stroke-width: 2;
      }
      .second {
        stroke: #b3261e;
        stroke-dasharray: 6 3;
      }
    `,
  ];

  private legs: readonly [LegName, LegName] = ['healthy', 'reflux'];
  private stocking = 0;

  protected override render(): TemplateResult {
    return html`<form>
        ${[0, 1].map((at) => this.select(at))}
        <label
          >Stocking on the second leg, ${this.stocking} mmHg
          <input
            type="range"
            min="0"
            max="40"
            .value=${String(this.stocking)}
            @input=${({ target }: Event) => {
              this.stocking = Number((target as HTMLInputElement).value);
              this.requestUpdate();
            }}
          />
        </label>
      </form>
      <svg
        viewBox="-36 -8 ${WIDTH + 44} ${HEIGHT + 32}"
        role="img"
        aria-label="Ankle vein pressure over 60 seconds: ten tiptoes from second 5 to 15, then standing"
      >
        ${[0, 30, 60, 90, 120].map((value) => {
          const y = HEIGHT - (value / MOST) * HEIGHT;
          return svg`<line x1="0" x2=${WIDTH} y1=${y} y2=${y}></line><text x="-32" y=${y + 4}>${value}</text>`;
        })}
        ${[0, 15, 30, 45, 60].map((value) => svg`<text x=${(value / SECONDS) * WIDTH - 8} y=${HEIGHT + 18}>${value} s</text>`)}
        <polyline points=${trace(this.legs[0], 0)}></polyline>
        <polyline class="second" points=${trace(this.legs[1], this.stocking)}></polyline>
      </svg>
      <p>
        <small
          >mmHg at the ankle. Line: ${this.legs[0]}. Dashes: ${this.legs[1]}. Ten tiptoes from second 5 to
          15.</small
        >
      </p>`;
  }

  private select(at: number): TemplateResult {
    return html`<label
      >${at ? 'Second leg' : 'First leg'}
      <select
        @change=${({ target }: Event) => {
          const name = (target as HTMLSelectElement).value as LegName;
          this.legs = at ? [this.legs[0], name] : [name, this.legs[1]];
          this.requestUpdate();
        }}
      >
        ${Object.keys(LEGS).map((name) => html`<option .selected=${name === this.legs[at]}>${name}</option>`)}
      </select>
    </label>`;
  }
}

customElements.define('guide-plot', GuidePlot);
