import { css } from 'lit';

/** The look of what guides compute and draw. */
export const guide = css`
  :host {
    display: block;
    margin-block: 16px 24px;
    color: #2e3438;
    font:
      14px/1.5 system-ui,
      sans-serif;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid #d9e0e4;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  td.number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  code {
    font:
      13px ui-monospace,
      monospace;
  }

  a {
    color: #0b5d66;
  }

  small {
    color: #59656b;
  }
`;
