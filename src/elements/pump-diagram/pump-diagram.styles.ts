import { css } from 'lit';

/** Colors of the picture are our own; the rest follows the tokens. */
export const styles = css`
  .root {
    --_skin: #f8e8da;
    --_rim: #d3ab8d;
    --_bone: #fffaf0;
    --_muscle: #e4a899;
    --_wall: #16384f;
    --_deep: #2f7197;
    --_upper: #4a95b8;
    --_blood: #e8f7ff;
    --_back: #7a4470;
    --_fall: #ffc680;
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_skin: light-dark(#f8e8da, #4a3930);
      --_rim: light-dark(#d3ab8d, #93735f);
      --_bone: light-dark(#fffaf0, #5f4f44);
      --_muscle: light-dark(#e4a899, #82493f);
      --_wall: light-dark(#16384f, #081722);
    }
  }

  .card,
  figure,
  .side {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    min-width: 0;
    margin: 0;
  }

  .card {
    padding: clamp(12px, 4cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .stage {
    position: relative;
    display: flex;
    width: 100%;
    max-width: 28em;
    margin: auto;
    direction: ltr;
  }

  .leg {
    flex: 1;
    min-width: 0;
  }

  svg {
    display: block;
    width: 100%;
    overflow: hidden;
  }

  path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .skin {
    fill: var(--_skin);
    stroke: var(--_rim);
    stroke-width: 2.5;
  }

  .bone {
    fill: var(--_bone);
    stroke: var(--_rim);
    stroke-opacity: 0.5;
  }

  .muscle {
    fill: var(--_muscle);
  }

  .pool {
    stroke: var(--_back);
    stroke-width: 50;
    filter: blur(9px);
  }

  .wall {
    stroke: var(--_wall);
  }

  .lumen {
    stroke: var(--_vein);
  }

  .pouch {
    fill: var(--_vein);
    stroke: var(--_wall);
    stroke-width: 2;
  }

  g {
    --_vein: var(--_deep);
  }

  .saphenous {
    --_vein: var(--_upper);
  }

  .back {
    --_vein: var(--_back);
  }

  .drop {
    fill: var(--_blood);
  }

  .back .drop {
    fill: none;
    stroke: var(--_fall);
    stroke-width: 1.8;
  }

  .flap {
    fill: #fff1d6;
    stroke: var(--_wall);
  }

  .sock {
    fill: var(--_accent);
    fill-opacity: 0.16;
    stroke: var(--_accent);
  }

  .force {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .floor,
  .grid,
  .leaders path {
    stroke: var(--_line);
    stroke-width: 1.5;
  }

  .leaders,
  .label {
    position: absolute;
  }

  .leaders {
    pointer-events: none;
  }

  .leaders .now {
    stroke: var(--_accent);
    stroke-width: 4;
  }

  .label {
    inset-block-start: 36%;
    inset-inline-start: 0;
    width: 23%;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.85em;
    line-height: 1.2;
    text-align: start;
    text-decoration: underline var(--_accent);
    text-underline-offset: 0.2em;
  }

  .valve {
    inset-block-start: 53%;
  }

  .foot {
    inset-block-start: 75%;
  }

  .heart,
  .deep,
  .calf {
    inset-inline-start: 83%;
    width: 17%;
  }

  .heart {
    inset-block-start: 0;
  }

  .deep {
    inset-block-start: 8%;
  }

  .calf {
    inset-block-start: 62%;
  }

  [part='leg-name'] {
    font-weight: 600;
    text-align: center;
  }

  .row,
  .phases,
  fieldset,
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .phases span,
  select,
  .choice {
    padding: 0.2em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .phases {
    color: var(--_muted);
    font-size: 0.85em;
  }

  .phases .now {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .say,
  .about {
    min-height: 3em;
  }

  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: var(--_space);
  }

  button,
  select {
    width: 100%;
    min-height: 44px;
    color: inherit;
    font: inherit;
    background: var(--_surface);
  }

  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
  }

  .choice:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
  }

  dl div {
    flex: 1 0 7.5em;
  }

  dt,
  figcaption,
  .ticks,
  caption,
  th {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
    text-align: start;
  }

  b {
    font-size: 1.5em;
    font-weight: 650;
  }

  .leg-1 {
    color: var(--_other);
  }

  [part='trace'] {
    grid-template-columns: 1fr auto;
  }

  .trace {
    height: 132px;
  }

  .band {
    fill: var(--_tint);
  }

  .line {
    stroke: var(--_accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .line.leg-1 {
    stroke-dasharray: 5 4;
  }

  .wide {
    overflow-x: auto;
  }

  td {
    font-variant-numeric: tabular-nums;
  }

  summary {
    min-height: 44px;
    cursor: pointer;
  }

  @container (min-width: 760px) {
    .card {
      grid-template-columns: 1fr 1fr;
    }

    .heading,
    .more {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    path,
    circle {
      stroke: CanvasText;
    }
  }

  @media print {
    .row,
    .selects,
    fieldset {
      display: none;
    }
  }
`;
