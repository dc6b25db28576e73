import { css } from 'lit';

/** Skin, bone and muscle are mixed with the surface, so that they fit a dark scheme too. */
export const styles = css`
  .root {
    --_skin: color-mix(in srgb, #e28d52 18%, var(--_surface));
    --_rim: color-mix(in srgb, #a8643a 55%, var(--_surface));
    --_wall: #12303f;
    --_fall: #80456f;
  }

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

  svg {
    display: block;
    width: 100%;
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.8;
    stroke-linecap: round;
  }

  .skin {
    fill: var(--_skin);
    stroke: var(--_rim);
  }

  .bone {
    fill: color-mix(in srgb, #fff8e8 55%, var(--_skin));
    stroke: color-mix(in srgb, var(--_rim) 40%, var(--_skin));
  }

  .muscle {
    fill: color-mix(in srgb, #cb5a48 45%, var(--_skin));
    stroke: none;
  }

  .pool {
    stroke: var(--_fall);
    stroke-width: 25;
    filter: blur(5px);
  }

  g {
    --_vein: #2f7197;
  }

  .saphenous {
    --_vein: #4a95b8;
  }

  .back {
    --_vein: var(--_fall);
  }

  .wall,
  .flap,
  .pouch {
    stroke: var(--_wall);
  }

  .lumen {
    stroke: var(--_vein);
  }

  .pouch {
    fill: var(--_vein);
  }

  .flap {
    fill: #fff1d6;
  }

  .drop {
    fill: #e8f7ff;
    stroke: none;
  }

  .back .drop {
    fill: none;
    stroke: #ffc680;
  }

  .force,
  .leaders .now {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .sock {
    fill: var(--_accent);
    fill-opacity: 0.18;
    stroke: none;
  }

  .leaders {
    stroke: var(--_edge);
  }

  .band {
    fill: var(--_tint);
    stroke: none;
  }

  .line {
    stroke: currentcolor;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .leg-1 {
    color: var(--_muted);
    stroke-dasharray: 5 4;
  }

  .stage,
  .pair {
    width: 100%;
    max-width: 28em;
    justify-self: center;
  }

  .legs {
    display: flex;
    flex: 1 0 100%;
  }

  .legs div {
    flex: 1;
    text-align: center;
  }

  .leaders,
  .heart,
  .stage [part='leg-name'] {
    display: none;
  }

  .surface {
    grid-area: 5 / 1;
  }

  .valve {
    grid-area: 7 / 1;
  }

  .foot {
    grid-area: 9 / 1;
  }

  .heart {
    grid-area: 1 / 3;
  }

  .deep {
    grid-area: 3 / 3;
  }

  .calf {
    grid-area: 8 / 3;
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
    display: inline-block;
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

  /* The names stand around a leg where the text is small enough for it, and below it where not. */
  @container (min-width: 15em) {
    .stage {
      display: grid;
      grid-template: repeat(12, 1fr) / 24% 1fr 25%;
      gap: 0;
      direction: ltr;
    }

    .stage > .legs,
    .stage > .leaders {
      display: flex;
      grid-area: 1 / 1 / -1 / -1;
      width: 85%;
      margin-inline-start: 5%;
    }

    /* The rows are the picture's: a name of many lines does not stretch them. */
    .stage > .heart,
    .stage > button {
      display: block;
      align-self: center;
      margin-block: -3em;
    }

    .stage > button {
      padding: 0;
      border: 0;
      background: none;
      text-align: start;
      text-decoration: underline var(--_accent);
    }
  }

  [inert] .legs ~ * {
    display: none;
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
      --_skin: Canvas;
      --_rim: CanvasText;
      --_wall: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_line: CanvasText;
      --_tint: Canvas;
    }

    .band,
    .line {
      stroke: CanvasText;
    }

    [part='play'],
    span.now {
      forced-color-adjust: none;
    }

    g[class] {
      --_vein: Canvas;
    }

    .bone,
    .muscle,
    .flap {
      fill: Canvas;
      stroke: CanvasText;
    }

    .drop {
      fill: CanvasText;
    }

    .back .drop {
      stroke: CanvasText;
    }

    .pool {
      display: none;
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
