import { css } from 'lit';

/** The card around both faces, and what they share. */
const card = css `
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr); /* an author's longest word wraps, and widens nothing */
    gap: calc(var(--_space) * 1.5);
    padding: clamp(16px, 4cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card * {
    min-width: 0;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  svg {
    display: block;
    width: 100%;
  }

  .figure {
    position: relative;
  }

  small,
  .count,
  .note {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    min-height: 44px;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }

  [part='call'] {
    display: inline-block;
    padding-block: 0.55em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .root {
      --_line: CanvasText;
      --_edge: CanvasText;
      --_tint: Canvas;
    }
  }
`;
/** On paper: the scene, or what the laboratory shows, without what is for pressing. It comes after the other sheets. */
const paper = css `
  @media print {
    .root [part='play'],
    .root [part='next'],
    .root [part='try'],
    .root .activities,
    .root .settings,
    .root .parts,
    .root .ways,
    .root .choices {
      display: none;
    }

    .root .scene,
    .root .legs {
      border: 1px solid #777;
      background: none;
      break-inside: avoid;
    }

    .root tr {
      break-inside: avoid;
    }
  }
`;

export { card, paper };
