import { css } from 'lit';

/** Skin, bone and muscle are mixed with the surface, so that they fit a dark scheme too. */
export const styles = css`
  .card {
    --_skin: color-mix(in srgb, #e28d52 18%, var(--_surface));
    --_wall: #12303f;
    --_fall: #80456f;

    display: grid;
    gap: calc(var(--_space) * 2);
    padding: clamp(12px, 4cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card > * {
    min-width: 0;
  }

  .card * {
    margin: 0;
  }

  svg {
    width: 100%;
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.8;
    stroke-linecap: round;
  }

  .skin {
    fill: var(--_skin);
    stroke: color-mix(in srgb, #a8643a 55%, var(--_surface));
  }

  .bone {
    fill: color-mix(in srgb, #fff8e8 60%, var(--_skin));
    stroke: var(--_skin);
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
  .sock,
  .leaders .now {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .sock {
    fill: var(--_accent);
    fill-opacity: 0.16;
  }

  .band {
    fill: var(--_tint);
    stroke: none;
  }

  .line {
    stroke: currentcolor;
    vector-effect: non-scaling-stroke;
  }

  .leg-1 {
    color: color-mix(in srgb, var(--_fall) 60%, var(--_ink));
    stroke-dasharray: 5 4;
  }

  .legs {
    display: flex;
    flex: 1 0 100%;
    text-align: center;
  }

  .legs div {
    flex: 1;
    min-width: 0;
  }

  .row > .leaders,
  .row > .heart {
    display: none;
  }

  .stage {
    display: grid;
    grid-template: repeat(12, 1fr) / 23% 1fr 17%;
    direction: ltr;
  }

  .legs,
  .leaders {
    grid-area: 1 / 1 / -1 / -1;
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
    grid-area: 2 / 3;
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
    flex: 1 0 7.5em;
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

  select {
    width: 100%;
  }

  [part='play'],
  span.now {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .stage > * {
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.85em;
    line-height: 1.2;
    text-align: start;
    text-decoration: underline var(--_accent);
  }

  fieldset {
    padding: 0;
    border: 0;
  }

  .small,
  dt,
  th,
  [part='phases'] {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
    text-align: start;
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

  summary {
    padding: 0.6em 0;
    cursor: pointer;
  }

  @container (min-width: 760px) {
    .card {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }

    .heading,
    .more {
      grid-column: 1 / -1;
    }

    .stage,
    .pair {
      grid-row: 2 / span 12;
    }
  }

  @media (forced-colors: active) {
    path,
    circle {
      stroke: CanvasText;
    }
  }

  @media print {
    button,
    label,
    legend {
      display: none;
    }
  }
`;
