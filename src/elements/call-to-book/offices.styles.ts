import { css } from 'lit';

/** The list of offices, in a card and in what a bar opens. */
export const officeStyles = css`
  [part='offices'] {
    grid-column: 1 / -1;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='office'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 1.5);
    border-top: 1px solid var(--_line);
  }

  [part='office']:last-child {
    padding-bottom: 0;
  }

  [part='office'] .words {
    flex: 1 1 9em;
  }

  [part='office'] .button {
    flex: 0 1 12.4em;
    min-width: min-content;
    padding-inline: 0.5em;
  }

  small {
    display: block;
    min-height: 1.5em;
    color: var(--_muted);
    font-size: 0.85em;
  }

  slot > [part='actions'] {
    display: flex;
    grid-area: auto / 1 / auto / -1;
  }

  @container (max-width: 26em) {
    [part='office'] .button {
      flex: 1 1 100%;
    }
  }

  dialog {
    box-sizing: border-box;
    width: 100%;
    max-width: 560px;
    max-height: 85%;
    margin: auto auto 0;
    padding: 0;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_corner) var(--_corner) 0 0;
    background: var(--_surface);
    color: var(--_ink);
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: #0008;
  }

  .sheet {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: calc(var(--_space) * 2) 0;
    padding: calc(var(--_space) * 2.5);
    padding-bottom: max(calc(var(--_space) * 2.5), env(safe-area-inset-bottom));
  }

  .sheet .cross {
    grid-area: 1 / 2;
  }

  @media (height >= 700px) and (width >= 640px) {
    dialog {
      margin: auto;
      border-radius: var(--_corner);
    }
  }
`;
