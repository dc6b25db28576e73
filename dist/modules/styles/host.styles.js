import { css } from 'lit';
import { hiddenText } from './hidden-text.styles.js';

/**
 * The box of every element: nothing of the page's theme reaches past `.root` but direction, color scheme,
 * visibility and whether it takes presses.
 * It is as wide as its parent. Where the parent asks how wide it would like to be (a flex row, a float, a table cell), it
 * is a line of text at most, and never less than a phone column: a size container itself would answer 0.
 */
const box = css `
  :host {
    --_drawn: block;
    display: block;
    /* Three names of one value: the room there is, less the margins that a theme may give. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    max-inline-size: 100%;
    writing-mode: horizontal-tb;
  }

  :host([hidden]) {
    /* stylelint-disable-next-line declaration-no-important -- a theme's "display: block" must not undo "hidden" */
    display: none !important;
  }

  /* A line of no height and two words far apart: it asks for 36em, less in a narrow window, and needs nothing. */
  :host::after {
    content: '. .';
    display: block;
    height: 0;
    overflow: hidden;
    line-height: 0;
    /* stylelint-disable-next-line unit-disallowed-list -- what has no width of its own can ask only the window */
    word-spacing: min(36em, 84vw);
    visibility: hidden;
  }

  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /* Fields are dark only where our colors can be. */
  @supports (color: light-dark(#000, #fff)) {
    .root {
      color-scheme: inherit;
    }

    @media print {
      .root {
        color-scheme: light;
      }
    }
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  p {
    margin: 0;
  }

  .heading {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 4px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
/** What longer texts need on top of it: headings, lists, links, text for screen readers alone. */
const prose = css `
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  ul,
  ol,
  dl,
  dd,
  form,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  :focus:not(:focus-visible),
  .heading:focus {
    outline: none;
  }

  .hidden-text {
    ${hiddenText};
  }
`;
const host = [box, prose];

export { box, host };
