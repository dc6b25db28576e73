import { css } from 'lit';

/** What a result leaves out where nobody can act on it: its buttons, and what stands on a printed result alone. */
export const onPaper = css`
  .actions,
  [part='mistake'],
  .for-print {
    display: none;
  }

  a {
    pointer-events: none;
  }
`;
