import { css } from 'lit';

/** The look of the case player: findings at the left, what the rules make of them at the right. */
export const casePlayerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: #17211f;
    font:
      15px/1.45 system-ui,
      sans-serif;
  }

  .load {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 12px 16px;
    border-radius: 10px;
    background: #eef4f4;
  }

  .load select {
    flex: 1 1 200px;
    min-inline-size: 0;
  }

  .story {
    flex-basis: 100%;
    margin: 4px 0 0;
    font-style: italic;
  }

  .bench {
    display: grid;
    gap: 24px;
    margin-block-start: 16px;
  }

  label,
  .load label {
    font-weight: 600;
  }

  select,
  button,
  textarea {
    border: 1px solid #6b7876;
    border-radius: 8px;
    background: #fff;
    color: inherit;
    font: inherit;
  }

  select {
    padding: 5px 8px;
  }

  button {
    padding: 7px 14px;
    border-color: #0b5d66;
    color: #0b5d66;
    font-weight: 600;
    cursor: pointer;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 10px;
    font:
      13px/1.4 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
  }

  :focus-visible {
    outline: 3px solid #0b5d66;
    outline-offset: 2px;
  }

  details {
    border-block-end: 1px solid #d5dcdb;
  }

  summary {
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
  }

  .told {
    padding: 1px 8px;
    border-radius: 999px;
    background: #0b5d66;
    color: #fff;
    font-size: 12px;
  }

  .finding {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 8px;
    padding-block: 3px;
  }

  .finding label,
  .sites label {
    font-weight: 400;
  }

  .finding.on label {
    font-weight: 600;
  }

  .finding select {
    max-inline-size: 160px;
  }

  .sites {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 4px 0;
    padding: 4px 0;
    border: 0;
  }

  .verdict {
    margin: 0 0 12px;
    padding: 12px 16px;
    border-inline-start: 5px solid #0b5d66;
    border-radius: 10px;
    background: #eef4f4;
  }

  .verdict.emergency {
    border-color: #b3261e;
    background: #fbeceb;
  }

  .verdict.today {
    border-color: #9a5b00;
    background: #fbf3e4;
  }

  h3 {
    margin: 18px 0 6px;
    font-size: 16px;
  }

  .matches {
    margin: 0;
    padding-inline-start: 24px;
  }

  .matches li {
    margin-block: 4px;
  }

  .matches small {
    display: block;
    color: #46524f;
    font-size: 13px;
  }

  .where {
    color: #46524f;
  }

  a {
    color: #0b5d66;
  }

  .results {
    display: grid;
    gap: 16px;
  }

  .results > div {
    min-inline-size: 0;
  }

  .language {
    margin: 0 0 4px;
    color: #46524f;
    font-size: 13px;
    font-weight: 600;
  }

  @container (min-width: 760px) {
    .bench {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }

    .outcome {
      position: sticky;
      inset-block-start: 16px;
    }

    .results {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
