import { css } from 'lit';

/**
 * The tones of the pictures. Each is mixed with the skin, so that a sign shows on the skin that a page chose; what is
 * darker than a middle skin has a paler edge for a dark one.
 */
export const pictures = css`
  .picture {
    --_skin: var(--vein-skin, #cf9a70);
    --_light: color-mix(in srgb, var(--_skin) 68%, #fff5e8);
    --_stage: color-mix(in srgb, var(--_accent) 15%, var(--_surface));
    display: block;
    flex: none;
    width: 72px;
    border-radius: var(--_radius);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .picture path[stroke-width] {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .picture path {
    fill: currentColor;
  }

  .picture.skin-tile {
    background: linear-gradient(135deg, var(--_light), var(--_skin));
    box-shadow: inset 0 0 0 1px #0003;
  }

  .picture.stage {
    background: var(--_stage);
  }

  .picture .soft {
    filter: blur(2px);
  }

  .picture .part {
    opacity: 0.45;
  }

  .picture .skin {
    color: var(--_skin);
  }

  .picture .light {
    color: var(--_light);
  }

  .picture .shade {
    color: color-mix(in srgb, var(--_skin) 55%, #4a1e0a);
  }

  .picture .crease {
    color: color-mix(in srgb, var(--_skin) 40%, #2c0f04);
  }

  .picture .pale {
    color: color-mix(in srgb, var(--_skin) 20%, #dbad87);
  }

  .picture .rim {
    color: color-mix(in srgb, color-mix(in srgb, var(--_skin) 55%, #5a2a10) 60%, var(--_ink));
  }

  .picture .pale-vein {
    color: #7186b8;
  }

  .picture .scale {
    color: #f7e9da;
  }

  .picture .scar {
    color: color-mix(in srgb, var(--_skin) 30%, #ffe9dc);
  }

  .picture .rash {
    color: color-mix(in srgb, var(--_skin) 10%, #85302c);
  }

  .picture .fair {
    color: #e9c3a2;
  }

  .picture .deep {
    color: #6b4430;
  }

  .picture .flush {
    color: #b8453f;
  }

  .picture .dusk {
    color: #30122a;
  }

  .picture .flesh {
    color: #c4564d;
  }

  .picture .pit {
    color: color-mix(in srgb, var(--_skin) 25%, #421b0a);
  }

  .picture .cold {
    color: color-mix(in srgb, var(--_skin) 28%, #c9d5ea);
  }

  .picture .fluid {
    color: color-mix(in srgb, var(--_skin) 40%, #fff3d6);
  }

  .picture .pale-dead {
    color: #5a4a4d;
  }

  .picture .dead {
    color: #241a1c;
  }

  .picture .old {
    color: color-mix(in srgb, var(--_skin) 20%, #b3a95f);
  }

  .picture .plum {
    color: #64184f;
  }

  .picture .shine {
    color: #fff;
    opacity: 0.75;
  }

  .picture .vein {
    color: color-mix(in srgb, var(--_skin) 10%, #2d4280);
  }

  .picture .blood {
    color: #8e1a26;
  }

  .picture .stain {
    color: color-mix(in srgb, var(--_skin) 14%, #4f2210);
  }

  .picture.step {
    width: 144px;
    max-width: 100%;
  }

  .picture .sign {
    color: color-mix(in srgb, var(--_accent) 80%, var(--_ink));
  }

  .skin-tile .sign,
  .picture .paper + .sign {
    color: #0a4149;
  }

  .picture .line {
    color: var(--_edge);
  }

  .picture .ground {
    color: var(--_stage);
  }

  .picture .paper {
    color: #fff;
  }

  .picture .glass {
    color: #ffffff40;
  }

  .picture .dash {
    stroke-dasharray: 3 4;
  }

  .picture path.ruler {
    stroke-dasharray: 1 4;
    stroke-linecap: butt;
  }

  .body-map {
    display: flex;
    justify-content: center;
    gap: 8%;
    max-width: 360px;
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
  }

  .body-view {
    flex: 1;
    min-width: 0;
    max-width: 144px;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 600;
    text-align: center;
  }

  .body-view .picture {
    width: 100%;
    border-radius: 0;
    -webkit-mask-image: linear-gradient(transparent, #000 9%);
    mask-image: linear-gradient(transparent, #000 9%);
  }

  .picture .border {
    color: color-mix(in srgb, var(--_skin) 55%, #4a1e0a);
    stroke-dasharray: 2 2.5;
  }

  .picture .region {
    fill: transparent;
    cursor: pointer;
  }

  .picture .region:hover {
    fill: #fff4;
  }

  .picture .lit,
  .picture .lit:hover {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .body-map :not(.region) {
    pointer-events: none;
  }

  .picture .sheen {
    color: #fff3;
  }

  .picture .dim {
    color: #2c0f0459;
  }

  .icon {
    display: block;
    flex: none;
    width: 1.2em;
    height: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .advice-icon {
    display: grid;
    flex: none;
    place-items: center;
    width: 56px;
    height: 56px;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_accent);
  }

  .advice-icon .icon {
    width: 34px;
    height: 34px;
  }
`;
