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

  /* Too narrow for columns: each cell says by itself what it is. */
  @media (max-width: 640px) {
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      overflow: hidden;
      block-size: 1px;
      inline-size: 1px;
      clip-path: inset(50%);
    }

    tr {
      padding-block: 8px;
      border-block-end: 1px solid #d9e0e4;
    }

    th,
    td {
      padding: 4px 0;
      border: 0;
      overflow-wrap: anywhere;
    }

    td::before {
      content: attr(data-label);
      display: block;
      color: #59656b;
      font-size: 12px;
    }
  }
`;
