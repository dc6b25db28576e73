import { css } from 'lit';

/** The drawing of a leg. Skin, bone and muscle are mixed with the surface, so that they fit a dark scheme too. */
const picture = css `
  .root {
    --_skin: color-mix(in srgb, #e28d52 18%, var(--_surface));
    --_rim: color-mix(in srgb, #a8643a 55%, var(--_surface));
    --_wall: #12303f;
    --_fall: #80456f;
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

  @media (forced-colors: active) {
    .root {
      --_skin: Canvas;
      --_rim: CanvasText;
      --_wall: CanvasText;
    }

    .band,
    .line {
      stroke: CanvasText;
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
`;

export { picture };
