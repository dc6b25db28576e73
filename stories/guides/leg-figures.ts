import { css, html, LitElement, type TemplateResult } from 'lit';
import { LEGS, measureLeg, type LegName, type Measures } from 'vein-elements/hemodynamics';
import { guide } from './guide.styles.js';

/** A published range, and what the model is to be compared by. */
interface Published {
  readonly what: string;
  readonly unit: string;
  readonly leg: LegName;
  readonly least: number;
  readonly most: number;
  readonly source: string;
  readonly reached: (measures: Measures) => number;
}

const fall = ({ standingPressure, walkingPressure }: Measures): number => standingPressure - walkingPressure;
const NICOLAIDES = 'Nicolaides 2000';
const POLLACK = 'Pollack & Wood 1949';

const PUBLISHED: readonly Published[] = [
  {
    what: 'Ankle vein pressure, standing',
    unit: 'mmHg',
    leg: 'healthy',
    least: 80,
    most: 90,
    source: NICOLAIDES,
    reached: (m) => m.standingPressure,
  },
  {
    what: 'The same after ten tiptoes',
    unit: 'mmHg',
    leg: 'healthy',
    least: 15,
    most: 30,
    source: NICOLAIDES,
    reached: (m) => m.ambulatoryPressure,
  },
  {
    what: 'The same, leaking',
    unit: 'mmHg',
    leg: 'reflux',
    least: 40,
    most: 70,
    source: NICOLAIDES,
    reached: (m) => m.ambulatoryPressure,
  },
  {
    what: 'The same, deep veins leaking',
    unit: 'mmHg',
    leg: 'severe',
    least: 55,
    most: 85,
    source: NICOLAIDES,
    reached: (m) => m.ambulatoryPressure,
  },
  {
    what: 'Time to refill',
    unit: 's',
    leg: 'healthy',
    least: 18,
    most: 40,
    source: NICOLAIDES,
    reached: (m) => m.refillTime,
  },
  {
    what: 'Time to refill, leaking',
    unit: 's',
    leg: 'reflux',
    least: 0,
    most: 20,
    source: NICOLAIDES,
    reached: (m) => m.refillTime,
  },
  {
    what: 'Fall of pressure in walking',
    unit: 'mmHg',
    leg: 'healthy',
    least: 54,
    most: 71,
    source: POLLACK,
    reached: fall,
  },
  {
    what: 'The same, leaking',
    unit: 'mmHg',
    leg: 'reflux',
    least: 30,
    most: 47,
    source: POLLACK,
    reached: fall,
  },
  {
    what: 'The same, post-thrombotic',
    unit: 'mmHg',
    leg: 'post-thrombotic',
    least: 5,
    most: 13,
    source: POLLACK,
    reached: fall,
  },
  {
    what: 'Time to refill after a clot',
    unit: 's',
    leg: 'post-thrombotic',
    least: 0,
    most: 1,
    source: POLLACK,
    reached: (m) => m.refillTime,
  },
  {
    what: 'Venous volume',
    unit: 'mL',
    leg: 'healthy',
    least: 100,
    most: 150,
    source: 'Christopoulos 1987',
    reached: (m) => m.venousVolume,
  },
  {
    what: 'Venous volume, leaking',
    unit: 'mL',
    leg: 'reflux',
    least: 100,
    most: 350,
    source: 'Christopoulos 1987',
    reached: (m) => m.venousVolume,
  },
  {
    what: 'Venous filling index',
    unit: 'mL/s',
    leg: 'healthy',
    least: 0,
    most: 2,
    source: 'Christopoulos 1987',
    reached: (m) => m.venousFillingIndex,
  },
  {
    what: 'Venous filling index, leaking',
    unit: 'mL/s',
    leg: 'reflux',
    least: 2,
    most: 30,
    source: 'Christopoulos 1987',
    reached: (m) => m.venousFillingIndex,
  },
  {
    what: 'Ejection fraction',
    unit: '%',
    leg: 'healthy',
    least: 60,
    most: 100,
    source: 'Christopoulos 1987',
    reached: (m) => m.ejectionFraction,
  },
  {
    what: 'Residual volume fraction',
    unit: '%',
    leg: 'healthy',
    least: 0,
    most: 35,
    source: 'Christopoulos 1987',
    reached: (m) => m.residualVolumeFraction,
  },
];

/** The figures the model reaches, measured while the page is open, beside the published ones. */
class GuideFigures extends LitElement {
  static override readonly styles = [
    guide,
    css`
      .outside {
        font-weight: 600;
      }
    `,
  ];

  private readonly measured = Object.fromEntries(
    (Object.keys(LEGS) as LegName[]).map((name) => [name, measureLeg(name)]),
  ) as Record<LegName, Measures>;

  protected override render(): TemplateResult {
    const rows = PUBLISHED.map((row) => ({ ...row, value: row.reached(this.measured[row.leg]) }));
    const inside = rows.filter(({ value, least, most }) => value >= least && value <= most);
    return html`<p>${inside.length} of ${rows.length} figures lie within the published range.</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Leg</th>
              <th scope="col">Published</th>
              <th scope="col">Reached</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => {
              const outside = !inside.includes(row);
              return html`<tr>
                <th scope="row">${row.what}</th>
                <td data-label="Leg"><code>${row.leg}</code></td>
                <td class="number" data-label="Published">${row.least} to ${row.most} ${row.unit}</td>
                <td class="number ${outside ? 'outside' : ''}" data-label="Reached">
                  ${row.value.toFixed(1)} ${row.unit}${outside ? ', outside' : ''}
                </td>
                <td data-label="Source">${row.source}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }
}

customElements.define('guide-figures', GuideFigures);
