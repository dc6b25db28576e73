import { css } from 'lit';
import { hiddenText } from '../../styles/hidden-text.styles.js';

/** The bar at an edge of the window: one row, a thumb high. */
const barStyles = css `
  .bar {
    position: fixed;
    z-index: min(var(--vein-bar-z-index, 90), var(--_z, 2147483647));
    inset: auto 0 var(--_clear, 0);
    max-width: 640px;
    max-height: 25%;
    margin-inline: auto;
    overflow: auto;
  }

  .top {
    inset: var(--_clear, 0) 0 auto;
  }

  .bar[hidden] {
    visibility: hidden;
  }

  @media screen {
    /* WebKit leaves what was laid out before it was shown as a popover inside a transformed ancestor. */
    .bar[popover]:not(:popover-open) {
      display: none;
    }

    .bar > [part='card'] {
      display: flex;
      align-items: center;
      gap: var(--_space);
      padding: 10px max(12px, env(safe-area-inset-right)) 10px max(12px, env(safe-area-inset-left));
      border-width: 1px 0 0;
      border-radius: 0;
    }

    .bottom > [part='card'] {
      padding-bottom: calc(10px + env(safe-area-inset-bottom));
    }

    .top > [part='card'] {
      border-width: 0 0 1px;
    }

    /* The heading names the region. */
    .bar > [part='card'] > .words > .heading,
    .bar .number {
      ${hiddenText};
    }

    /* Without a status it is empty: no gap in front of the buttons. */
    .bar > [part='card'] > .words {
      display: contents;
    }

    .bar > [part='card'] > .words > [part='status'],
    .bar [part='message'] {
      display: none;
    }

    .bar > [part='card'] > [part='actions'] {
      display: flex;
      flex: 1;
      flex-wrap: nowrap;
      gap: var(--_space);
      min-width: 0;
    }

    .bar > [part='card'] > [part='actions'] .button {
      flex: 1 1 auto;
      padding: 0.3em 0.5em;
    }

    .bar > [part='card'] > [part='dismiss'] {
      align-self: center;
      width: 44px;
      margin: 0 -6px 0 0;
    }

    [data-large] .large-only {
      display: grid;
    }

    @container (max-width: 20em) {
      .bar > [part='card'] > [part='actions'] .button {
        gap: 0.4em;
        padding-inline: 0.3em;
        font-size: 0.94em;
      }
    }

    @container (max-width: 12em) {
      .bar > [part='card'] > [part='actions'] .icon {
        display: none;
      }
    }

    @container (min-width: 30em) {
      .bar > [part='card'] > [part='actions'] .button {
        white-space: nowrap;
      }

      .bar .number {
        position: static;
        width: auto;
        height: auto;
        overflow: visible;
        clip-path: none;
      }
    }

    @container (min-width: 34em) {
      /* The status wraps before a button has too little room. */
      .bar > [part='card'] > [part='actions'] {
        flex: 1 0 auto;
      }

      .bar > [part='card'] > .words > [part='status'] {
        display: flex;
        min-height: 0;
        line-height: 1.25;
      }

      .bar > [part='card'] > .words .comma,
      .bar > [part='card'] > .words .rest {
        display: none;
      }
    }
  }

  @media screen and (width > 640px) {
    .bottom > [part='card'] {
      border-width: 1px 1px 0;
      border-radius: var(--_corner) var(--_corner) 0 0;
    }

    .top > [part='card'] {
      border-width: 0 1px 1px;
      border-radius: 0 0 var(--_corner) var(--_corner);
    }
  }

  @media print {
    .bar {
      position: static;
      max-width: none;
      max-height: none;
    }

    dialog {
      display: none;
    }
  }
`;

export { barStyles };
