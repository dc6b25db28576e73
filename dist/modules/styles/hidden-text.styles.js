import { css } from 'lit';

/** What makes a text one for screen readers alone: the declarations of a rule. */
const hiddenText = css `
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

export { hiddenText };
