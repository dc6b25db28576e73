import { css, unsafeCSS } from 'lit';
import { PALETTE as color, RIM_SKIN } from './palette.js';

const of = (name: keyof typeof color) => unsafeCSS(color[name]);

/** The drawing of a leg. */
const leg = css`
  .root {
    --_skin: var(--vein-skin, ${of('skin')});
    --_skin-shade: color-mix(in oklab, var(--_skin) 62%, #401a0c);
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

  [class^='rim-'],
  .edge {
    fill: none;
    stroke: var(--_skin-shade);
  }

  .rim-1 {
    stroke-width: 4;
    opacity: 0.22;
  }

  .rim-2 {
    stroke-width: 10;
    opacity: 0.14;
  }

  .rim-3 {
    stroke-width: 18;
    opacity: 0.1;
  }

  .rim-4 {
    stroke-width: 28;
    opacity: 0.07;
  }

  .edge {
    stroke-width: 2;
    opacity: 0.6;
  }

  .nail {
    fill: color-mix(in oklab, var(--_skin) 45%, #ffeee6);
    opacity: 0.8;
  }

  .inner {
    opacity: 0.55;
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

  .stain,
  .stain-end {
    stop-color: color-mix(in oklab, var(--_skin), #2a1410 45%);
  }

  .stain-end {
    stop-opacity: 0;
  }
`;

export const pictureStyles = [leg];
