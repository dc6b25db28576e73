import { css } from 'lit';

/** The card, and the bar it becomes at an edge of the window: words, the button that takes it away, actions. */
export const styles = css`
  :host(:empty:not([hidden])) {
    /* stylelint-disable-next-line declaration-no-important -- themes hide what is ":empty" */
    display: block !important;
  }

  .root,
  [part='card'] {
    min-height: inherit;
  }

  [part='card'] {
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: center;
    align-items: start;
    gap: calc(var(--_space) * 2) 0;
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .heading {
    margin-block: 0.15em;
  }

  [part='message'],
  [part='status'] {
    color: var(--_muted);
  }

  [part='status']::before {
    content: '';
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 8px;
    border: 2px solid;
    border-radius: 50%;
  }

  .open::before {
    border: 5px solid var(--_accent);
  }

  .away {
    display: none;
  }

  /* Its place is kept until it is found out. */
  .unknown {
    visibility: hidden;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    grid-area: 2 / 1 / auto / -1;
  }

  bdi {
    display: inline-block;
  }

  [part='dismiss'] {
    width: 48px;
    margin: -11px;
    margin-inline-start: 0;
    padding: 0;
    border-color: transparent;
    font-size: 1.4em;
    font-weight: 400;
  }

  .bar {
    position: fixed;
    z-index: min(var(--vein-bar-z-index, 90), var(--_z, 2147483647));
    inset: auto 0 var(--_clear, 0);
    max-width: 640px;
    max-height: 25%;
    margin-inline: auto;
    overflow: auto;
  }

  @media screen {
    /* WebKit leaves what was laid out before it was shown as a popover inside a transformed ancestor. */
    .bar[popover]:not(:popover-open) {
      display: none;
    }
  }

  .top {
    inset: var(--_clear, 0) 0 auto;
  }

  .bar[hidden] {
    visibility: hidden;
  }

  .root:not([data-large]) .large-only {
    display: none;
  }

  .bar [part='card'] {
    row-gap: var(--_space);
    padding: calc(var(--_space) * 1.5) max(16px, env(safe-area-inset-right))
      max(calc(var(--_space) * 1.5), env(safe-area-inset-bottom)) max(16px, env(safe-area-inset-left));
    border-width: 1px 0;
    border-radius: 0;
    font-size: 0.94em;
  }

  .bar .heading {
    font-size: 1.15em;
  }

  .bar [part='message'] {
    display: none;
  }

  @container (max-width: 26em) {
    .button {
      flex: 1 1 auto;
      padding-inline: 0.5em;
    }

    .bar [part='status'] + .heading {
      display: none;
    }
  }

  @container (min-width: 46em) {
    [part='card'] {
      grid-template-columns: 1fr auto auto;
      align-items: center;
    }

    [part='actions'] {
      grid-area: 1 / 2;
    }

    [part='dismiss'] {
      margin-inline-start: var(--_space);
    }
  }

  @media print {
    .root {
      position: static;
      color-scheme: light;
    }

    [part='card'] {
      break-inside: avoid;
    }

    [part='actions'],
    .button[part] {
      display: block;
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }

    [part='status'],
    [part='card'] [part='dismiss'] {
      display: none;
    }

    .button::after {
      content: ' ' attr(data-printed);
    }
  }
`;
