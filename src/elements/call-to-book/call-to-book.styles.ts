import { css } from 'lit';

/** The card: words, the button that takes it away, actions. */
export const styles = css`
  :host(:empty:not([hidden])) {
    /* stylelint-disable-next-line declaration-no-important -- themes hide what is ":empty" */
    display: block !important;
  }

  .away {
    display: none;
  }

  @media screen and (width < 768px) {
    .hide-on-phone {
      display: none;
    }
  }

  @media screen and (width >= 768px) {
    .hide-on-desktop {
      display: none;
    }
  }

  .root,
  [part='card'] {
    min-height: inherit;
  }

  /* Buttons may be as round as they like; a large box keeps its corners. */
  .root {
    --_corner: min(var(--_radius) * 4 / 3, 24px);
  }

  [part='card'] {
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: center;
    align-items: start;
    gap: calc(var(--_space) * 2) 0;
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .heading {
    margin-block: 0.25em 0.15em;
    font-weight: 700;
  }

  .heading:first-child {
    margin-block-start: 0;
  }

  [part='message'] {
    display: grid;
    color: var(--_muted);
  }

  [part='message'] span,
  [data-place]::after {
    grid-area: 1 / 1;
  }

  [data-place]::after {
    content: attr(data-place);
    visibility: hidden;
  }

  /* A pill, in two lines where there is little room: its height is known before its words are. */
  [part='status'] {
    display: flex;
    align-items: center;
    gap: 0.6em;
    width: fit-content;
    min-height: calc(2.9em + 8px);
    padding: 4px 0.9em 4px 0.8em;
    border-radius: 1.6em;
    background: var(--_tint);
    color: var(--_ink);
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.45;
  }

  [part='status']::before {
    content: '';
    flex: none;
    width: 10px;
    height: 10px;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }

  [part='status'].brief {
    min-height: calc(1.45em + 8px);
  }

  .open::before {
    border: 5px solid var(--_accent);
  }

  .pending {
    visibility: hidden;
  }

  .comma {
    display: none;
  }

  .rest {
    display: block;
    font-weight: 400;
  }

  [part='more'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    font-size: 0.94em;
  }

  .words > [part='more'] {
    margin-bottom: -8px;
  }

  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 44px;
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  .quiet:hover span {
    text-decoration: underline 2px;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.25);
    grid-area: 2 / 1 / auto / -1;
  }

  .button {
    gap: 0.55em;
    border-width: 1.5px;
    font-weight: 700;
  }

  .icon {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  bdi {
    display: inline-block;
  }

  .cross {
    display: grid;
    place-content: center;
    width: 48px;
    height: 48px;
    margin: -12px;
    margin-inline-start: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }

  .cross:hover {
    background: var(--_tint);
    color: var(--_ink);
  }

  .large-only {
    display: none;
  }

  @container (max-width: 18em) {
    [part='status'] {
      min-height: calc(3.08em + 8px);
      font-size: 0.8em;
    }
  }

  @container (max-width: 28em) {
    [part='actions'] > .button,
    slot[name='booking'] > .button {
      flex: 1 1 auto;
      padding-inline: 0.5em;
    }
  }

  @container (min-width: 26em) {
    [part='card'] {
      padding: calc(var(--_space) * 3);
    }

    [part='status'] {
      min-height: calc(1.45em + 8px);
    }

    .comma,
    .rest {
      display: inline;
      font-weight: inherit;
    }
  }

  @container (min-width: 44em) {
    [part='card'] {
      grid-template-columns: 1fr;
      grid-auto-columns: auto;
      align-items: center;
      column-gap: calc(var(--_space) * 3);
    }

    [part='actions'] {
      display: grid;
      grid-area: 1 / 2;
      min-width: 16em;
    }

    [part='dismiss'] {
      grid-area: 1 / 3;
      align-self: start;
      margin-inline-start: -12px;
    }
  }

  @media print {
    .root {
      color-scheme: light;
    }

    [part='card'] {
      break-inside: avoid;
    }

    [part='actions'],
    [part='more'],
    .quiet[part],
    .button[part] {
      display: block;
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
      text-decoration: none;
    }

    .icon,
    [part='status'],
    [part='card'] [part='dismiss'] {
      display: none;
    }

    a::after {
      content: ' ' attr(data-printed);
    }
  }
`;
