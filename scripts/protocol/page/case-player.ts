import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  GROUPS,
  type FindingKey,
  type Findings,
  type GroupId,
  type Rule,
} from '../../../src/triage/index.js';
import { CAUTION_NAMES } from '../conditions.js';
import { NAMES } from '../names.js';
import { LEVEL_NAMES, whereAndWhen, WHO_NAMES, WITHIN_NAMES } from '../scale.js';
import { tell } from '../terms.js';
import { capital, or, spelled, valued } from '../words.js';
import { casePlayerStyles } from './case-player.styles.js';
import { copy } from './copy.js';
import { choose, chosen, outcomeOf, valuesOf, vignetteOf, type Outcome, type PlayedCase } from './case.js';
import './checker-result.define.js';

/** Cases under one heading. */
export interface PlayedGroup {
  readonly title: string;
  readonly cases: readonly PlayedCase[];
}

const GROUP_NAMES: Readonly<Record<GroupId, string>> = {
  about: 'About the person',
  emergency: 'Emergency signs',
  'same-day': 'Same-day signs',
  'clot-risk': 'Clot risks',
  walking: 'Walking pain',
  'vein-signs': 'Signs of veins and skin',
  'vein-symptoms': 'Symptoms',
  pattern: 'Their pattern',
  'other-causes': 'Other causes',
  health: 'Health and habits',
};

/** Tries a case: the findings to choose, every rule that matches, and the result in both languages. */
export class CasePlayer extends LitElement {
  static override readonly styles = casePlayerStyles;
  static override readonly properties: PropertyDeclarations = {
    groups: { attribute: false },
    findings: { state: true },
    loaded: { state: true },
    copied: { state: true },
  };

  /** The published cases to load. */
  declare groups: readonly PlayedGroup[];
  declare findings: Findings;
  declare private loaded: PlayedCase | undefined;
  declare private copied: string;

  constructor() {
    super();
    this.groups = [];
    this.findings = {};
    this.copied = '';
  }

  protected override render(): TemplateResult {
    const outcome = outcomeOf(this.findings);
    return html`<div class="player">
      ${this.loader()}
      <div class="bench">
        <div class="findings">${(Object.keys(GROUPS) as GroupId[]).map((group) => this.group(group))}</div>
        <div class="outcome">${this.outcome(outcome)}</div>
      </div>
      ${this.results()}
    </div>`;
  }

  private loader(): TemplateResult {
    return html`<div class="load">
      <label for="load">Load a published case</label>
      <select id="load" @change=${(event: Event) => this.onLoad(event)}>
        <option value="">Your own case</option>
        ${this.groups.map(
          ({ title, cases }) =>
            html`<optgroup label=${title}>
              ${cases.map(
                ({ id, text }) =>
                  html`<option value=${id} ?selected=${this.loaded?.id === id}>
                    ${id}: ${text.slice(0, 70)}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <button type="button" @click=${() => this.onClear()}>Clear</button>
      ${this.loaded ? html`<p class="story">${this.loaded.text}</p>` : nothing}
    </div>`;
  }

  private group(group: GroupId): TemplateResult {
    const keys = GROUPS[group];
    const told = keys.filter((key) => chosen(this.findings, key).length > 0).length;
    return html`<details ?open=${told > 0}>
      <summary>
        ${GROUP_NAMES[group]}${told > 0 ? html` <span class="told">${told} told</span>` : nothing}
      </summary>
      ${keys.map((key) => this.finding(key))}
    </details>`;
  }

  private finding(key: FindingKey): TemplateResult {
    const now = chosen(this.findings, key);
    const values = valuesOf(key);
    if (key === 'site')
      return html`<fieldset class="sites">
        <legend>${capital(NAMES[key])}</legend>
        ${values.map(
          (value) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${now.includes(value)}
                @change=${() => this.onChoose(key, value)}
              />${value}</label
            >`,
        )}
      </fieldset>`;
    const yesNo = values.includes('yes');
    return html`<div
      class=${now.length > 0 && now[0] !== 'no' && now[0] !== 'none' ? 'finding on' : 'finding'}
    >
      <label for=${`f-${key}`}>${capital(NAMES[key])}</label>
      <select
        id=${`f-${key}`}
        .value=${now[0] ?? ''}
        @change=${(event: Event) => this.onChoose(key, (event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${now.length === 0}>not told</option>
        ${values.map(
          (value) =>
            html`<option value=${value} ?selected=${now[0] === value}>
              ${yesNo ? value : spelled(value)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  private outcome({ rows, assessment }: Outcome): TemplateResult {
    const { level, who, within, rule, reasons, cautions, offerBooking } = assessment;
    const against = reasons.filter(({ counts }) => counts === 'against');
    const { loaded } = this;
    const isLoaded = loaded?.findings === this.findings;
    return html`<p class=${`verdict ${level}`} role="status" data-level=${level} data-rule=${rule}>
        <b>${LEVEL_NAMES[level]}</b>: ${whereAndWhen(who, within)}, by the rule “${spelled(rule)}”.
        ${offerBooking ? 'A booking is offered.' : 'No booking is offered.'}
        ${
          isLoaded
            ? html`<br />The case’s author: ${LEVEL_NAMES[loaded.level as keyof typeof LEVEL_NAMES]},
                ${WHO_NAMES[loaded.who as keyof typeof WHO_NAMES]}.`
            : nothing
        }
      </p>
      <h3>Rules that match, in order</h3>
      <ol class="matches">
        ${rows.map((row, at) => this.match(row, at, assessment))}
      </ol>
      ${
        against.length > 0
          ? html`<p class="against">
              <b>Against something more urgent:</b> no
              ${against.map(({ finding }) => NAMES[finding]).join('; no ')}.
            </p>`
          : nothing
      }
      <p><b>Cautions:</b> ${cautions.map((id) => CAUTION_NAMES[id]).join('; ') || 'none'}.</p>
      <h3><label for="vignette">As a case for the project</label></h3>
      <textarea
        id="vignette"
        readonly
        rows="8"
        .value=${vignetteOf(isLoaded ? loaded.text : '', this.findings)}
      ></textarea>
      <p>
        <button type="button" @click=${() => void this.onCopy()}>Copy the case</button>
        <span role="status">${this.copied}</span>
      </p>`;
  }

  private results(): TemplateResult {
    return html`<h3>As a patient sees it</h3>
      <div class="results">
        ${(['en', 'es'] as const).map(
          (code) =>
            html`<div>
              <p class="language">${code === 'en' ? 'English' : 'Español'}</p>
              <checker-result .code=${code} .findings=${this.findings}></checker-result>
            </div>`,
        )}
      </div>`;
  }

  private match(row: Rule, at: number, { reasons }: Outcome['assessment']): TemplateResult {
    const told = reasons.filter(({ rule, counts }) => rule === row.id && counts === 'for');
    return html`<li class=${at === 0 ? 'decides' : ''}>
      ${ruleName(row.id)} ${at === 0 ? html`<b>decides</b>` : nothing}
      <span class="where">${LEVEL_NAMES[row.level]}, ${WITHIN_NAMES[row.within]}</span>
      <small
        >${
          told.length > 0
            ? html`Told: ${told.map(({ finding, value }) => toldValue(finding, value)).join('; ')}.`
            : row.needs.length > 0
              ? html`When: ${row.needs.map((any) => or(any.map(tell))).join(' and ')}.`
              : 'Whatever was told.'
        }</small
      >
    </li>`;
  }

  private onChoose(key: FindingKey, value: string): void {
    this.findings = choose(this.findings, key, value);
    this.copied = '';
  }

  private onLoad(event: Event): void {
    const id = (event.target as HTMLSelectElement).value;
    this.loaded = this.groups.flatMap(({ cases }) => cases).find((one) => one.id === id);
    this.findings = this.loaded?.findings ?? {};
    this.copied = '';
  }

  private onClear(): void {
    this.loaded = undefined;
    this.findings = {};
    this.copied = '';
  }

  private async onCopy(): Promise<void> {
    const box = this.renderRoot.querySelector<HTMLTextAreaElement>('#vignette');
    box?.select();
    this.copied = await copy(box?.value ?? '');
  }
}

/** A rule's name, linked to where the page tells it; a page without the rules has no link. */
const ruleName = (id: string): TemplateResult =>
  document.getElementById(`rule-${id}`)
    ? html`<a href=${`#rule-${id}`}>${spelled(id)}</a>`
    : html`<b class="name">${spelled(id)}</b>`;

const toldValue = (finding: FindingKey, value: unknown): string =>
  Array.isArray(value)
    ? value.map((one) => valued(finding, String(one))).join(', ')
    : valued(finding, value as string | boolean);
