import { css } from 'lit';

const styles = css `
  .page,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    max-width: 46em;
    margin-inline: auto;
    padding: clamp(16px, 5cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  .lead {
    font-size: 1.15em;
  }

  .progress {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .bar {
    display: block;
    width: 100%;
    height: 6px;
    border-radius: 3px;
    background: var(--_tint);
    fill: var(--_accent);
  }

  .section {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }

  .section span + span {
    white-space: nowrap;
  }

  .section,
  .level,
  .name {
    font-weight: 650;
  }

  .subheading {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }

  .columns .subheading,
  .careful .subheading {
    color: var(--_muted);
    font-size: 0.95em;
  }

  .section,
  .small,
  .hint,
  .level,
  dt,
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }

  small {
    display: block;
    line-height: 1.35;
  }

  .name {
    line-height: 1.3;
  }

  /* Its own heading stands close to the question's answers, away from what was before. */
  .progress + .heading,
  .errors + .heading {
    margin-block-start: calc(var(--_space) * -1);
  }

  .heading + .question {
    margin-block-start: calc(var(--_space) * -1.5);
  }

  .question {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    min-width: 0;
  }

  .question + .question {
    margin-block-start: calc(var(--_space) * 2);
  }

  .question legend {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .choices {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  .choice {
    display: flex;
    gap: calc(var(--_space) * 1.75);
    align-items: center;
    min-height: 52px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.35;
    cursor: pointer;
  }

  .choice:has(.picture) {
    padding-inline-start: calc(var(--_space) * 1.25);
  }

  @container (max-width: 24em) {
    .choice .picture {
      width: 60px;
    }
  }

  .choice > span {
    flex: 1;
    min-width: 0;
  }

  .choice > span > * {
    display: block;
  }

  /* A name with a line under it is a title; a whole sentence is none. */
  .choice .name:not(:has(+ small)) {
    font-weight: 500;
  }

  .choice:hover {
    background: var(--_tint);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .urgent ul.advice {
    grid-template-columns: none;
  }

  .urgent small {
    color: inherit;
    font-size: 1em;
  }

  input {
    flex: none;
    width: max(24px, 1.4em);
    height: max(24px, 1.4em);
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  /* The row has the ring; a browser that does not know :has leaves it to the box. */
  .choice:has(:focus-visible) input {
    outline: none;
  }

  .folds {
    display: grid;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    padding-block: calc(var(--_space) * 1.5);
    text-decoration: underline var(--_accent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  details > :not(summary) {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .bullets {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: 1.2em;
  }

  .sources li {
    padding-block: 6px;
  }

  .look,
  .sign,
  .steps li {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .sign + .sign {
    margin-block-start: calc(var(--_space) * 2);
  }

  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(144px, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    list-style: none;
    counter-reset: step;
  }

  .steps li {
    align-content: start;
    font-size: 0.95em;
    line-height: 1.4;
    counter-increment: step;
  }

  .steps span::before {
    content: counter(step) '. ';
    font-weight: 650;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }

  .link {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline var(--_accent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .errors,
  .notice,
  .faster {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-inline-start: 4px solid var(--_alert);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_alert) 7%, var(--_surface));
  }

  .errors ul {
    list-style: none;
  }

  .error {
    font-weight: 600;
  }

  /* A legend that floats is a block like others, so that the line begins beside it and not at its middle. */
  .missing legend {
    /* stylelint-disable-next-line property-disallowed-list -- the value is a logical one */
    float: inline-start;
    margin: 0;
  }

  .missing {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_alert);
  }

  .notice a,
  .tall {
    display: inline-flex;
    gap: calc(var(--_space) * 1.25);
    align-items: center;
    min-height: 44px;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding: clamp(16px, 5cqi, 28px);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .card .level {
    margin-block-end: calc(var(--_space) * -1.5);
    /* Mostly ink, so that it can be read on a theme's own surface too. */
    color: color-mix(in srgb, var(--_accent) 40%, var(--_ink));
  }

  .card.today {
    background: color-mix(in srgb, var(--_alert) 7%, var(--_surface));
  }

  .card.today .level {
    color: color-mix(in srgb, var(--_alert) 40%, var(--_ink));
  }

  .soon {
    display: grid;
    gap: var(--_space);
  }

  .within {
    font-weight: 650;
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 4px;
    color: var(--_muted);
    font-size: clamp(0.66em, 2.9cqi, 0.78em);
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-align: center;
    list-style: none;
  }

  .scale li::before {
    content: '';
    display: block;
    height: 8px;
    margin-block-end: 6px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_ink) 17%, var(--_surface));
    print-color-adjust: exact;
  }

  /* With text this large the words above say it alone. */
  @container (max-width: 16em) {
    .scale {
      display: none;
    }
  }

  .scale .on {
    color: var(--_ink);
    font-weight: 700;
  }

  .scale .on::before {
    background: var(--_accent);
  }

  .today .scale .on::before {
    background: var(--_alert);
  }

  .card.alert {
    border-color: var(--_alert-fill);
    background: var(--_alert-fill);
    color: var(--_on-alert);
  }

  .alert .level {
    color: inherit;
  }

  .alert .call {
    border-color: var(--_on-alert);
    background: var(--_on-alert);
    color: var(--_alert-fill);
    font-size: 1.6em;
    font-weight: 700;
  }

  .alert .call:focus-visible {
    outline-color: var(--_on-alert);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  .columns,
  ul.advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
  }

  .columns > :only-child {
    grid-column: 1 / -1;
  }

  .columns > div {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .reasons {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    list-style: none;
  }

  .reasons li {
    display: grid;
    grid-template-columns: 1.4em 1fr;
  }

  .reasons li::before {
    content: '\\2713' / '';
    color: var(--_accent);
    font-weight: 700;
  }

  .reasons.against li::before {
    content: '\\2013' / '';
    color: var(--_muted);
  }

  ul.advice {
    list-style: none;
  }

  @container (min-width: 36em) {
    .pictured {
      grid-template-columns: 1fr 1fr;
    }

    .pictured .none,
    .pictured .choice:not(:has(.picture)) {
      grid-column: 1 / -1;
    }

    .columns {
      grid-template-columns: 1fr 1fr;
    }

    .helps > ul.advice {
      grid-template-columns: 1fr 1fr;
    }
  }

  .advice li {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }

  .careful,
  .helps {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .faster .name + .bullets + .name {
    margin-block-start: var(--_space);
  }

  .said {
    list-style: none;
  }

  .said.small li {
    margin-inline-start: 1.1em;
    padding-block: 0.15em;
    list-style: '–  ';
  }

  .for-print {
    display: none;
  }

  .result > .button {
    justify-self: start;
  }

  .answers .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  /* The way back stands beside the question, so that a long answer has the whole width. */
  .answers dd {
    grid-column: 1 / -1;
  }

  .answers dd:last-child {
    grid-area: 1 / 2;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .root {
      --_space: 4px;
      --_ink: #000;
      --_muted: #333;
      --_surface: #fff;
      --_line: #999;
      --_accent: #000;
    }

    .page,
    .result {
      display: block;
      max-width: none;
      padding: 0 1px;
      border: 0;
      background: none;
      font-size: 10.5pt;
      line-height: 1.35;
    }

    .result > * + * {
      margin-block-start: 10pt;
    }

    .letterhead {
      display: flex;
      gap: 16pt;
      justify-content: space-between;
      padding-block-end: 4pt;
      border-block-end: 0.75pt solid;
    }

    .card,
    .faster,
    section {
      padding: 0;
      background: none;
      break-inside: avoid;
    }

    .card,
    .card.today {
      padding: 8pt 10pt;
      border: 1.5pt solid;
      background: none;
      color: inherit;
    }

    .card .level,
    .card.today .level {
      margin: 0;
      color: inherit;
    }

    .card.alert {
      border: 4pt solid;
      background: none;
      color: inherit;
    }

    .alert .call {
      justify-self: start;
      border-color: currentcolor;
      background: none;
      color: inherit;
    }

    .faster {
      padding-inline-start: 10pt;
      border-color: #000;
    }

    .columns,
    .helps > ul.advice {
      grid-template-columns: 1fr 1fr;
    }

    .bullets {
      gap: 0;
    }

    .result > .small {
      font-size: 9pt;
    }

    /* For the doctor: a sheet of its own, which an emergency has no time for. */
    .doctor {
      display: block;
      break-before: page;
      font-size: 8.5pt;
      line-height: 1.2;
    }

    .urgent ~ .doctor {
      padding-block-start: 8pt;
      border-block-start: 0.75pt solid;
      break-before: auto;
    }

    .doctor .subheading {
      margin-block-start: 8pt;
      break-after: avoid;
    }

    .doctor > :first-child {
      margin: 0;
    }

    .doctor dl,
    .doctor .sources {
      columns: 2;
      column-gap: 18pt;
      margin-block: 3pt;
    }

    .doctor dl > div {
      margin-block-end: 3pt;
      break-inside: avoid;
    }

    .doctor dt {
      font-size: inherit;
    }

    .doctor .small {
      font-size: 7.25pt;
    }

    .doctor .said,
    .doctor .said li,
    .doctor dd p {
      display: inline;
      padding: 0;
    }

    .doctor .said li:not(:last-child)::after {
      content: '\\3b\\20';
    }

    .doctor .said:not(.small) {
      font-weight: 700;
    }

    .sources li {
      padding: 0;
    }

    .on-screen,
    .section,
    .scale,
    .actions,
    .emergency-signs,
    .button:not(.call),
    details:not([open]) {
      display: none;
    }

    summary {
      list-style: none;
      font-weight: 650;
      text-decoration: none;
    }
  }
`;

export { styles };
