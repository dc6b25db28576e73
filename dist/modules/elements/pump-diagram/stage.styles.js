import { css } from 'lit';

/** The legs, and where the names of their parts stand. */
const names = css `
  .stage,
  .pair {
    width: 100%;
    max-width: 28em;
    justify-self: center;
  }

  .legs {
    display: flex;
    flex: 1 0 100%;
  }

  .legs div {
    flex: 1;
    text-align: center;
  }

  .leaders,
  .heart,
  .stage [part='leg-name'] {
    display: none;
  }

  .surface {
    grid-area: 5 / 1;
  }

  .valve {
    grid-area: 7 / 1;
  }

  .foot {
    grid-area: 9 / 1;
  }

  .heart {
    grid-area: 1 / 3;
  }

  .deep {
    grid-area: 3 / 3;
  }

  .calf {
    grid-area: 8 / 3;
  }

  /* The names stand around a leg where the text is small enough for it, and below it where not. */
  @container (min-width: 15em) {
    .stage {
      display: grid;
      grid-template: repeat(12, 1fr) / 24% 1fr 25%;
      gap: 0;
      direction: ltr;
    }

    .stage > .legs,
    .stage > .leaders {
      display: flex;
      grid-area: 1 / 1 / -1 / -1;
      width: 85%;
      margin-inline-start: 5%;
    }

    /* The rows are the picture's: a name of many lines does not stretch them. */
    .stage > .heart,
    .stage > button {
      display: block;
      align-self: center;
      margin-block: -3em;
    }

    .stage > button {
      padding: 0;
      border: 0;
      background: none;
      text-align: start;
      text-decoration: underline var(--_accent);
    }
  }

  [inert] .legs ~ * {
    display: none;
  }
`;

export { names };
