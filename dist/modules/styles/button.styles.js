import { css } from 'lit';

/** Buttons and links that look like buttons, at least 48 px tall: one filled for the first action, the others outlined. */
const plainButton = css `
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 1.25);
    min-height: 48px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button:hover {
    background: var(--_tint);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }

  @media (forced-colors: active) {
    .button,
    .button.primary {
      border-color: ButtonText;
    }
  }
`;
/** The quiet button, which looks like a link, and the picture in a button. */
const more = css `
  .button.quiet {
    border-color: transparent;
    padding-inline: 0.5em;
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  /* A link stands where the text begins. */
  .button.quiet:first-child,
  .result > .button.quiet {
    margin-inline-start: calc(-0.5em - 2px);
  }

  .button svg {
    flex: none;
    width: 1.2em;
    height: 1.2em;
  }
`;
const button = [plainButton, more];

export { button, plainButton };
