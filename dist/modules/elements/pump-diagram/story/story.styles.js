import { css } from 'lit';

/** The story: a stage with its pictures, what they say, and the ways on. */
const story = css `
  .story {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  /* The scene's title is the large one; the heading of the whole stands small above it. */
  .top:has(+ .story) .heading {
    color: var(--_muted);
    font-size: 0.85em;
    letter-spacing: 0;
  }

  .title .heading {
    font-size: 1.5em;
  }

  [part='scene-text'] p {
    max-width: 38em;
    min-height: 4.5em;
    font-size: 1.06em;
    text-wrap: pretty;
  }

  /* The picture does not turn with the direction of the text: its toes stay left. */
  .scene {
    position: relative;
    display: flex;
    direction: ltr;
    justify-content: center;
    border-radius: var(--_radius);
    background: var(--_stage);
  }

  .scene .figure {
    flex: 0 1 34em;
    aspect-ratio: 1;
  }

  .scene.pair .figure {
    flex-basis: 24em;
    aspect-ratio: 0.68;
  }

  .scene.wide .figure {
    flex-basis: 42em;
    aspect-ratio: 1.4;
  }

  .scene svg.leg,
  .leaders {
    position: absolute;
    inset: 0;
    height: 100%;
  }

  .leaders {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1px;
  }

  .leaders line {
    vector-effect: non-scaling-stroke;
  }

  .scene [part='leg-name'] {
    position: absolute;
    top: 0.6em;
    inset-inline-start: 0.8em;
    max-width: 62%;
    padding: 0;
    font-weight: 650;
    line-height: 1.2;
  }

  .scene [part='label'] {
    position: absolute;
    max-width: 30%;
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.2;
    translate: 0 -50%;
  }

  .scene p {
    unicode-bidi: plaintext;
  }

  .scene .start {
    inset-inline-start: 3%;
  }

  .scene .end {
    inset-inline-end: 3%;
    text-align: end;
  }

  .heart {
    position: absolute;
    top: 5%;
    inset-inline-start: 4%;
    max-width: 19%;
    /* Mostly ink, so that it can be read on a theme's own surface too. */
    color: color-mix(in srgb, var(--_accent) 40%, var(--_ink));
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.2;
  }

  .heart svg {
    width: 1.4em;
    height: 7em;
    margin-block-end: 0.3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Lenses and gauges stand beside the leg. */
  .aside {
    position: absolute;
    top: calc(max(60px, 3.6em) + 4%);
    inset-inline-end: 2%;
    bottom: 3%;
    display: flex;
    flex-direction: column;
    gap: 4%;
    align-items: center;
    justify-content: space-evenly;
    width: 32%;
    font-size: 0.85em;
    line-height: 1.2;
    text-align: center;
  }

  [part='lens'],
  [part='gauge'] {
    display: grid;
    gap: 0.35em;
    justify-items: center;
    width: 100%;
    font-weight: 600;
  }

  [part='lens'] svg {
    max-width: 9em;
  }

  /* What room is left is the column's. */
  [part='gauge'] {
    flex: 0 1 17em;
    grid-template-rows: auto minmax(4em, 1fr);
    min-height: 0;
  }

  svg.gauge {
    width: auto;
    height: 100%;
  }

  .reading,
  .note {
    font-weight: 400;
  }

  .reading b {
    font-size: 1.7em;
    line-height: 1.1;
  }

  .gauge-name {
    font-weight: 400;
  }

  .scene [part='play'] {
    position: absolute;
    display: grid;
    place-items: center;
    border: 0;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    cursor: pointer;
  }

  [part='play'] svg {
    grid-area: 1 / 1;
    width: 55%;
    fill: currentcolor;
  }

  .scene .large {
    top: 3%;
    inset-inline-end: 2%;
    width: max(60px, 3.6em);
    height: max(60px, 3.6em);
    box-shadow: 0 0 0 6px color-mix(in srgb, var(--_surface) 55%, transparent);
  }

  .scene .running {
    top: 3%;
    inset-inline-end: 2%;
    width: 44px;
    height: 44px;
    background: color-mix(in srgb, var(--_surface) 80%, transparent);
    color: var(--_accent);
  }

  @media (prefers-reduced-transparency: reduce) {
    .scene .large {
      box-shadow: 0 0 0 6px var(--_surface);
    }

    .scene .running {
      background: var(--_surface);
    }
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: var(--_space);
  }

  .choices button {
    min-height: 48px;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .choices [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .ways {
    display: grid;
    grid-template: 'dots dots' auto 'back next' auto / 1fr auto;
    gap: var(--_space);
    align-items: center;
  }

  .ways [part='back'] {
    grid-area: back;
    justify-self: start;
  }

  .ways [part='next'] {
    grid-area: next;
  }

  .ways [aria-disabled] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  [part='dots'] {
    grid-area: dots;
    display: flex;
    justify-content: center;
  }

  .dot {
    display: grid;
    flex: 0 1 44px;
    place-items: center;
    height: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .dot::before {
    width: 10px;
    height: 10px;
    border-radius: 5px;
    background: color-mix(in srgb, var(--_ink) 45%, var(--_surface));
    content: '';
  }

  .dot[aria-current]::before {
    width: 24px;
    background: var(--_accent);
  }

  @container (min-width: 30em) {
    .ways {
      grid-template: 'back dots next' auto / auto 1fr auto;
    }
  }

  /* A phone: taller pictures; two legs get a band above them for their names, and one below for Play. */
  @container (max-width: 30em) {
    .scene .figure {
      aspect-ratio: 0.8;
    }

    .scene.wide .figure {
      aspect-ratio: 1.1;
    }

    .scene [part='label'] {
      max-width: 27%;
      font-size: 0.8em;
    }

    .aside {
      width: 34%;
    }

    .scene.pair {
      padding-block-end: 68px;
    }

    .scene.pair .figure {
      aspect-ratio: 0.44;
    }

    .pair svg.leg,
    .pair .leaders {
      inset: 4em 0 0;
      height: calc(100% - 4em);
    }

    .scene.pair [part='leg-name'] {
      max-width: 92%;
      font-size: 0.9em;
    }

    .pair .aside {
      top: 5em;
      inset-inline-end: 1%;
      width: 40%;
      font-size: 0.75em;
    }

    .pair .gauge-name {
      display: none;
    }

    .pair [part='gauge'] {
      grid-template-rows: minmax(4em, 1fr);
    }

    /* One line or two: the gauges of two legs stand side by side. */
    .pair [part='lens'] p {
      min-height: 2.4em;
    }

    /* Clear of the foot beside it. */
    .pair .note {
      max-width: 5em;
    }

    .scene.pair [part='play'] {
      top: auto;
      inset-inline-end: 50%;
      bottom: 6px;
      width: 56px;
      height: 56px;
      translate: 50% 0;
    }
  }

  /* Large text in a narrow place: everything in one column, names below the picture. */
  @container (max-width: 17em) {
    .scene,
    .scene.pair {
      flex-direction: column;
      padding-block-end: 0;
    }

    .scene .figure,
    .scene.pair .figure,
    .scene.wide .figure {
      flex: none;
      aspect-ratio: auto;
      padding: 0.5em;
    }

    .scene svg.leg,
    .pair svg.leg {
      position: static;
      height: auto;
      aspect-ratio: 0.8;
    }

    .scene.wide svg.leg {
      aspect-ratio: 1.4;
    }

    .scene .leaders,
    .heart svg {
      display: none;
    }

    .aside,
    .pair .aside,
    .heart,
    .scene [part='leg-name'],
    .scene [part='label'],
    .scene [part='play'],
    .scene.pair [part='play'] {
      position: static;
      width: auto;
      max-width: none;
      translate: none;
      text-align: start;
    }

    .aside,
    .pair .aside {
      gap: 0.5em;
      text-align: center;
    }

    [part='lens'] svg {
      max-width: 5em;
    }

    .scene [part='play'],
    .scene.pair [part='play'] {
      width: 60px;
      height: 60px;
      margin: 0.5em;
    }

    .ways {
      grid-template: 'dots' auto 'next' auto 'back' auto / 1fr;
    }

    .ways [part='back'] {
      justify-self: stretch;
    }
  }

  @media (forced-colors: active) {
    .scene {
      border: 1px solid CanvasText;
    }

    .dot::before {
      border: 1px solid ButtonText;
      background: ButtonFace;
    }

    .dot[aria-current]::before,
    .scene [part='play'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .choices [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;

export { story };
