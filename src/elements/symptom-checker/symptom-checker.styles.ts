import { css } from 'lit';

export const styles = css`
  .page,
  .result {
    display: grid;
    gap: calc(var(--_space) * 3);
    max-width: 46em;
    margin-inline: auto;
    padding: clamp(16px, 5cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .section,
  .level {
    font-weight: 600;
  }

  .lead {
    font-size: 1.15em;
  }

  .subheading {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }

  .section,
  .level,
  .small,
  .hint,
  .cite,
  dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .question {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    min-width: 0;
  }

  .question + .question {
    margin-block-start: calc(var(--_space) * 2);
  }

  .question legend {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .choices {
    display: grid;
    gap: var(--_space);
  }

  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    min-height: 52px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_tint);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice.none {
    margin-block-start: var(--_space);
  }

  .legs {
    width: 210px;
    max-width: 100%;
  }

  .area {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 2;
    cursor: pointer;
  }

  .here {
    fill: var(--_accent);
  }

  input {
    width: max(24px, 1.4em);
    height: max(24px, 1.4em);
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  input:focus-visible {
    outline: none;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    padding-block: calc(var(--_space) * 1.5);
    text-decoration: underline var(--_accent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  details > :not(summary) {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .bullets {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.2em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }

  .link {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline var(--_accent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .errors,
  .notice {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_alert);
    background: color-mix(in srgb, var(--_alert) 7%, var(--_surface));
  }

  .errors ul {
    list-style: none;
  }

  .error {
    font-weight: 600;
  }

  /* A legend that floats is a block like others, so that the line begins beside it and not at its middle. */
  .missing legend {
    /* stylelint-disable-next-line property-disallowed-list -- the value is a logical one */
    float: inline-start;
    margin: 0;
  }

  .missing {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_alert);
  }

  .notice a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  .card {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .card.today,
  .card.alert {
    border-inline-start-color: var(--_alert);
  }

  .within {
    font-size: 1.15em;
    font-weight: 600;
  }

  .card.alert {
    border-color: var(--_alert-fill);
    background: var(--_alert-fill);
    color: var(--_on-alert);
  }

  .alert .level {
    color: inherit;
  }

  .alert .call {
    border-color: var(--_on-alert);
    background: var(--_on-alert);
    color: var(--_alert-fill);
    font-size: 1.3em;
  }

  .alert .call:focus-visible {
    outline-color: var(--_on-alert);
  }

  section {
    display: grid;
    gap: var(--_space);
  }

  .bullets + .subheading {
    margin-block-start: calc(var(--_space) * 2);
  }

  .result > .button {
    justify-self: start;
  }

  .answers .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  dt {
    grid-column: 1 / -1;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .page,
    .result {
      padding: 0;
      border: 0;
    }

    .actions,
    .emergency-signs,
    vein-call-to-book {
      display: none;
    }
  }
`;
