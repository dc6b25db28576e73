import { css, unsafeCSS, type CSSResult } from 'lit';
import { PALETTE, SHADES } from './palette.js';

const of = (name: keyof typeof PALETTE): CSSResult => unsafeCSS(PALETTE[name]);
/** The skin in one of its shades. */
const skin = (shade: keyof typeof SHADES): CSSResult => {
  const [share, other] = SHADES[shade];
  return unsafeCSS(`color-mix(in oklab, var(--_skin) ${share}%, ${other})`);
};

/** The drawing of a leg. */
const leg = css`
  .root {
    --_skin: var(--vein-skin, ${of('skin')});
    --_skin-shade: ${skin('shade')};
    --_skin-edge: ${skin('edge')};
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_skin-edge: light-dark(${skin('edge')}, ${skin('edgeInDark')});
    }
  }

  .skin-rim {
    stop-color: ${skin('near')};
  }

  .skin-lit {
    stop-color: ${skin('lit')};
  }

  .skin-mid {
    stop-color: var(--_skin);
  }

  .skin-far {
    stop-color: ${skin('far')};
  }

  .skin-shade {
    fill: none;
    stroke: var(--_skin-shade);
    opacity: 0.09;
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
    stop-color: ${of('boneLit')};
  }

  .bone-far {
    stop-color: ${of('boneFar')};
  }

  .muscle-rim {
    stop-color: ${of('muscleRim')};
  }

  .muscle-lit {
    stop-color: ${of('muscle')};
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
    stroke: ${skin('rim')};
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
    stroke: ${of('scar')};
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
    stroke-width: 2.1;
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
    stroke: ${of('cord')};
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
    fill: color-mix(in srgb, var(--_accent) 36%, var(--_surface));
  }
`;

/** The round magnifier. */
const lens = css`
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
const gauge = css`
  .root {
    --_leak: ${of('fall')};
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_leak: light-dark(${of('fall')}, #cf8fc0);
    }
  }

  .gauge-track {
    fill: color-mix(in srgb, var(--_ink) 13%, var(--_surface));
    stroke: var(--_edge);
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
const panel = css`
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
const plain = css`
  @media (forced-colors: active), print {
    .root {
      --_on: CanvasText;
      --_off: Canvas;
      --_soft: color-mix(in srgb, CanvasText 45%, Canvas);
    }

    .skin,
    .bone,
    .muscle,
    .tendon,
    .glass,
    .cushion,
    .nail {
      fill: var(--_off);
      stroke: var(--_soft);
    }

    .glass,
    .glass-rim {
      stop-color: var(--_off);
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
    .gauge-before,
    .hem,
    .weave {
      stroke: var(--_on);
    }

    .fibers {
      stroke: var(--_soft);
    }

    .lumen,
    .saphenous .lumen,
    .closed .lumen,
    .scar,
    .flecks {
      stroke: var(--_off);
    }

    .lens-wall,
    .saphenous .lens-wall,
    .gauge-track,
    .sock {
      fill: var(--_off);
    }

    .back .lumen {
      stroke: var(--_on);
    }

    .back .lens-wall,
    .sore,
    .gauge-column,
    .gauge-column.leaks {
      fill: var(--_on);
    }

    .gauge-track,
    .force,
    .ring {
      stroke: var(--_on);
    }

    .drop {
      fill: var(--_on);
      stroke: var(--_on);
    }

    .flap {
      stroke: var(--_on);
    }

    .back .drop,
    .back .flap {
      stroke: var(--_off);
    }

    .stain {
      stop-color: var(--_soft);
    }

    .gauge-band {
      fill: var(--_soft);
    }
  }

  @media print {
    .root {
      --_on: #000;
      --_off: #fff;
      --_soft: #999;
    }
  }
`;

/** The styles of everything drawn here. */
export const pictureStyles: CSSResult[] = [leg, lens, gauge, panel, plain];
