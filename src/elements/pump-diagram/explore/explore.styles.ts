import { css } from 'lit';

/** The laboratory: pictures and clock on one side, settings and numbers on the other. */
export const laboratory = css`
  .explore,
  .explore > div {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
  }

  [part='try'] .explore {
    padding-block: var(--_space);
  }

  .legs {
    display: flex;
    justify-content: center;
    padding-block-start: var(--_space);
    border-radius: var(--_radius);
    background: var(--_stage);
  }

  .legs .figure {
    flex: 0 1 16em;
    text-align: center;
  }

  [part='leg-name'] {
    padding: 0.2em 0.5em 0.5em;
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.2;
  }

  .ring-mark {
    position: absolute;
    inset-block-start: 0;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 4;
  }

  .parts [part='label'],
  .explore select,
  .activities label {
    min-height: 44px;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .parts [part='label'] {
    border-radius: 1.5em;
    font-size: 0.85em;
  }

  .explore [aria-pressed='true'],
  .activities .chosen {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .explore .row > .button {
    flex: 1 0 40%;
    min-width: min-content;
  }

  [data-phase] {
    padding: 0 0.6em;
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.85em;
  }

  span.now {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  [part='about']:empty {
    margin-block-start: calc(var(--_space) * -2);
  }

  [part='sentence'] {
    min-height: 4.5em;
  }

  .activities {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: var(--_space);
  }

  .activities legend {
    grid-column: 1 / -1;
    padding-block-end: 4px;
  }

  .activities label {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.3em;
    padding-block: 0.6em;
    font-size: 0.85em;
    line-height: 1.2;
    text-align: center;
  }

  .activities input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .activities label:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon {
    width: 2.6em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon .head {
    fill: currentcolor;
    stroke: none;
  }

  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .settings label {
    display: grid;
    gap: 4px;
    align-content: space-between;
  }

  .explore select {
    width: 100%;
    padding-inline: 0.4em;
  }

  .slider {
    grid-column: 1 / -1;
  }

  [part='slider'] {
    width: 100%;
    min-height: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .slider b {
    font-weight: 600;
  }

  .explore dl div {
    flex: 1 0 40%;
  }

  .explore dt {
    color: var(--_muted);
    font-size: 0.85em;
  }

  .explore dd b {
    font-size: 1.5em;
  }

  .explore dd small {
    display: block;
  }

  .plot {
    display: grid;
    gap: var(--_space);
  }

  .axes {
    display: grid;
    grid-template: 'ticks field names' auto '. ends .' auto / 3.6em 1fr auto;
    font-size: 0.85em;
    direction: ltr;
  }

  .ticks,
  .field,
  .names {
    position: relative;
    height: 10em;
  }

  .names {
    width: 8em;
  }

  .ticks span {
    position: absolute;
    inset-inline-end: 0.5em;
    line-height: 1;
    translate: 0 -50%;
  }

  .ticks .unit {
    top: 0.5em;
    color: var(--_muted);
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    grid-area: ends;
    justify-content: space-between;
    color: var(--_muted);
  }

  [part='trace'] {
    height: 100%;
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.8;
  }

  .band {
    fill: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
    stroke: none;
  }

  .line {
    stroke: currentcolor;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .leg-1.line {
    stroke-dasharray: 5 4;
  }

  .line-name {
    position: absolute;
    inset-inline-start: 0.5em;
    font-weight: 600;
    line-height: 1.15;
    translate: 0 -50%;
  }

  /* With large text the names stand under the chart, each with its kind of line. */
  @container (max-width: 14em) {
    .names {
      width: auto;
      height: auto;
      grid-column: 1 / -1;
    }

    .line-name {
      position: static;
      display: block;
      width: max-content;
      max-width: 100%;
      border-bottom: 2px solid;
      translate: none;
    }

    .leg-1.line-name {
      border-bottom-style: dashed;
    }
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
    text-align: end;
  }

  th {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
    text-align: start;
  }

  .explore details p {
    padding-block-end: 0.6em;
  }

  @container (min-width: 44em) {
    .explore {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 4);
    }

    .explore .more {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    span.now {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .explore [aria-pressed='true'],
    .activities .chosen {
      outline: 3px solid Highlight;
    }

    .band,
    .line {
      stroke: CanvasText;
    }
  }
`;
