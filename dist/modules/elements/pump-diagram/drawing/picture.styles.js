import { css, unsafeCSS } from 'lit';
import { RIM_SKIN, PALETTE } from './palette.js';

const of = (name) => unsafeCSS(PALETTE[name]);
/** The drawing of a leg. */
const leg = css `
  .root {
    --_skin: var(--vein-skin, ${of('skin')});
    --_skin-shade: color-mix(in oklab, var(--_skin) 62%, #401a0c);
    --_skin-edge: color-mix(in oklab, var(--_skin) 42%, #401a0c);
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_skin-edge: light-dark(
        color-mix(in oklab, var(--_skin) 42%, #401a0c),
        color-mix(in oklab, var(--_skin) 50%, #fff)
      );
    }
  }

  .skin-rim {
    stop-color: color-mix(in oklab, var(--_skin) 82%, #5a2a14);
  }

  .skin-lit {
    stop-color: color-mix(in oklab, var(--_skin) 84%, #fff);
  }

  .skin-mid {
    stop-color: var(--_skin);
  }

  .skin-far {
    stop-color: color-mix(in oklab, var(--_skin) 72%, #401a0c);
  }

  .skin-shade {
    fill: none;
    stroke: var(--_skin-shade);
    opacity: 0.08;
  }

  .outline {
    fill: none;
    stroke: var(--_skin-edge);
    stroke-width: 2;
  }

  .nail {
    fill: color-mix(in oklab, var(--_skin) 45%, #ffeee6);
    opacity: 0.8;
  }

  .bones {
    opacity: 0.5;
  }

  .faint {
    opacity: 0.15;
  }

  .bone {
    stroke: #b8a482;
    stroke-width: 0.8;
  }

  .bone-rim {
    stop-color: #e6d7bb;
  }

  .bone-lit {
    stop-color: #fffaf0;
  }

  .bone-far {
    stop-color: #d8c6a8;
  }

  .muscle-rim {
    stop-color: #b5574a;
  }

  .muscle-lit {
    stop-color: #db8a79;
  }

  .fibers {
    fill: none;
    stroke: #8f3d34;
    stroke-width: 0.7;
    opacity: 0.4;
  }

  .tendon {
    fill: #f3e7d5;
    opacity: 0.85;
  }

  .rim,
  .wall,
  .lumen,
  .scar,
  .shine {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .rim {
    stroke: color-mix(in srgb, var(--_skin) ${RIM_SKIN}%, #fff);
  }

  .wall {
    stroke: ${of('wall')};
  }

  .lumen {
    stroke: ${of('deep')};
  }

  .saphenous .lumen {
    stroke: ${of('surface')};
  }

  .back .wall {
    stroke: ${of('fallWall')};
  }

  .back .lumen {
    stroke: ${of('fall')};
  }

  .scar {
    stroke: #d9c3a0;
  }

  .shine {
    stroke: #fff;
    opacity: 0.36;
  }

  .drop {
    fill: ${of('drop')};
    stroke: ${of('drop')};
    stroke-width: 1.2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .back .drop {
    fill: none;
    stroke: ${of('fallDrop')};
    stroke-width: 1.8;
  }

  .flap {
    fill: none;
    stroke: ${of('leaflet')};
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .force {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .shade {
    stop-color: #000;
    stop-opacity: 0.3;
  }

  .shade-end {
    stop-color: #000;
    stop-opacity: 0;
  }

  .hidden {
    stop-color: #000;
  }

  .shown {
    stop-color: #fff;
  }

  .closed .lumen {
    stroke: #ecdcc0;
  }

  .stain {
    stop-color: color-mix(in oklab, var(--_skin), #2a1410 45%);
  }

  .gone {
    stop-opacity: 0;
  }

  .sore {
    stroke: #e3b0a4;
    stroke-width: 0.9;
  }

  .sore-lit {
    stop-color: #d9827b;
  }

  .sore-rim {
    stop-color: #b04f4b;
  }

  .flecks {
    stroke: #f0dca0;
    stroke-width: 1.3;
    stroke-linecap: round;
  }

  .sock {
    fill: #dfe7ea;
    opacity: 0.4;
  }

  .weave {
    fill: none;
    stroke: #33515c;
    stroke-width: 0.6;
    opacity: 0.5;
  }

  .hem {
    fill: none;
    stroke: #33515c;
    stroke-width: 6;
    opacity: 0.7;
  }

  .cushion {
    fill: color-mix(in srgb, var(--_accent) 26%, var(--_surface));
  }

  .mark {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 1.4;
  }
`;
/** The round magnifier. */
const lens = css `
  .glass {
    stop-color: color-mix(in oklab, var(--_skin) 22%, #fff);
  }

  .glass-rim {
    stop-color: color-mix(in oklab, var(--_skin) 46%, #fff);
  }

  .lens-wall {
    fill: ${of('deep')};
    stroke: ${of('wall')};
    stroke-width: 4;
  }

  .saphenous .lens-wall {
    fill: ${of('surface')};
  }

  .back .lens-wall {
    fill: ${of('fall')};
    stroke: ${of('fallWall')};
  }

  .lens-vein .flap {
    stroke-width: 4;
  }

  .lens-vein.back .drop {
    stroke-width: 3.4;
  }

  .ring {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 3;
  }

  .glint {
    fill: none;
    stroke: #fff;
    stroke-width: 4;
    stroke-linecap: round;
    opacity: 0.7;
  }
`;
/** The column of pressure. */
const gauge = css `
  .root {
    --_leak: #87457a;
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_leak: light-dark(#87457a, #cf8fc0);
    }
  }

  .gauge-track {
    fill: color-mix(in srgb, var(--_ink) 13%, var(--_surface));
  }

  .gauge-band {
    fill: color-mix(in srgb, var(--_accent) 24%, var(--_surface));
  }

  .gauge-edge {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .gauge-column {
    fill: var(--_accent);
  }

  .gauge-column.leaks {
    fill: var(--_leak);
  }

  .gauge-before {
    stroke: var(--_leak);
    stroke-width: 2.5;
    stroke-dasharray: 5 4;
  }
`;
/** What the pictures stand on. In a dark scheme it glows. */
const panel = css `
  .root {
    --_stage: radial-gradient(
      110% 85% at 50% 42%,
      color-mix(in srgb, var(--_accent) 3%, var(--_surface)),
      color-mix(in srgb, var(--_accent) 11%, var(--_surface))
    );
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_stage: radial-gradient(
        110% 85% at 50% 42%,
        light-dark(
          color-mix(in srgb, var(--_accent) 3%, var(--_surface)),
          color-mix(in srgb, var(--_accent) 24%, var(--_surface))
        ),
        light-dark(
          color-mix(in srgb, var(--_accent) 11%, var(--_surface)),
          color-mix(in srgb, var(--_accent) 5%, var(--_surface))
        )
      );
    }
  }
`;
/**
 * Forced colors and paper: lines and plain surfaces. What is only light, shade or skin goes; veins, leaflets and drops
 * stay, and blood that falls back is a filled vein with bare arrowheads.
 */
const plain = (line, ground, soft) => css `
  .skin,
  .bone,
  .muscle,
  .tendon,
  .glass,
  .cushion,
  .nail {
    fill: ${ground};
    stroke: ${soft};
  }

  .glass,
  .glass-rim {
    stop-color: ${ground};
  }

  .bones {
    opacity: 1;
  }

  .skin-shade,
  .shadow,
  .shine,
  .glint,
  .rim {
    display: none;
  }

  .outline,
  .wall,
  .lens-wall,
  .back .wall,
  .back .lens-wall,
  .gauge-edge,
  .hem,
  .weave {
    stroke: ${line};
  }

  .fibers {
    stroke: ${soft};
  }

  .lumen,
  .saphenous .lumen,
  .closed .lumen,
  .scar,
  .flecks {
    stroke: ${ground};
  }

  .lens-wall,
  .saphenous .lens-wall,
  .gauge-track,
  .sock,
  .mark {
    fill: ${ground};
  }

  .back .lumen {
    stroke: ${line};
  }

  .back .lens-wall,
  .sore,
  .gauge-column,
  .gauge-column.leaks {
    fill: ${line};
  }

  .gauge-track,
  .mark,
  .force,
  .ring {
    stroke: ${line};
  }

  .drop {
    fill: ${line};
    stroke: ${line};
  }

  .flap {
    stroke: ${line};
  }

  .back .drop,
  .back .flap {
    stroke: ${ground};
  }

  .stain {
    stop-color: ${soft};
  }
`;
const modes = css `
  @media (forced-colors: active) {
    ${plain(css `CanvasText`, css `Canvas`, css `color-mix(in srgb, CanvasText 45%, Canvas)`)}
  }

  @media print {
    ${plain(css `#000`, css `#fff`, css `#999`)}
  }
`;
/** The styles of everything drawn here. */
const pictureStyles = [leg, lens, gauge, panel, modes];

export { pictureStyles };
