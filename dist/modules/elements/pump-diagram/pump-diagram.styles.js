import { css } from 'lit';

/** The card: its columns, controls and numbers. */
const card = css `
  .card,
  .card > div {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
  }

  .card {
    padding: clamp(16px, 5cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card * {
    min-width: 0;
    margin: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  label,
  dl div,
  .row > button {
    flex: 1 0 40%;
  }

  .pair > button,
  .stage > button {
    flex: 0 1 auto;
  }

  .pair {
    justify-content: center;
  }

  input {
    flex: none;
    width: max(18px, 1em);
    height: max(18px, 1em);
    accent-color: var(--_accent);
  }

  button,
  select,
  [part='choice'] {
    min-height: 44px;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  p label {
    display: grid;
    gap: 4px;
    align-content: space-between;
  }

  select {
    width: 100%;
    padding-inline: 0.4em;
  }

  [part='choice'] {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }

  [part='play'],
  [part='next'] {
    font-weight: 600;
  }

  [part='play'],
  span.now {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  [data-phase] {
    padding: 0 0.6em;
    border-radius: 1em;
  }

  .heart,
  [part='label'] {
    font-size: 0.85em;
    line-height: 1.2;
  }

  fieldset,
  legend {
    padding: 0;
    border: 0;
  }

  legend {
    padding-block-end: 4px;
  }

  dd small {
    display: block;
  }

  small,
  dt,
  th,
  [part='phases'] {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
    text-align: start;
  }

  [part='about']:empty {
    margin-block-start: calc(var(--_space) * -2);
  }

  [part='sentence'] {
    min-height: 4.5em;
  }

  b {
    font-size: 1.5em;
  }

  [part='trace'] {
    height: 132px;
  }

  .wide {
    overflow-x: auto;
  }

  .still {
    min-width: 6em;
  }

  th,
  td {
    padding: 0.3em;
  }

  td {
    text-align: end;
  }

  summary {
    padding: 0.6em 0;
    cursor: pointer;
  }

  a {
    color: inherit;
  }

  @container (min-width: 760px) {
    .card {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 4);
    }

    .heading,
    .more {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_line: CanvasText;
      --_tint: Canvas;
    }

    [part='play'],
    span.now {
      forced-color-adjust: none;
    }
  }

  @media print {
    [part='play'],
    [part='next'],
    fieldset.row,
    label {
      display: none;
    }
  }
`;

export { card };
