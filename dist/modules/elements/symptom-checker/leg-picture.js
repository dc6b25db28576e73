import { svg, html } from 'lit';

/** A leg from the front and from behind: where it hurts, and the outline to point at. */
const AREAS = [
    ['site=thigh', 'M24 12q-8 60 10 124h38q16-64 8-124q-28-8-56 0z'],
    ['site=joint', 'M34 140h38q4 16-2 32H36q-6-16-2-32z'],
    ['site=shin', 'M36 176h34q8 44-6 88H44q-16-44-8-88z'],
    ['site=foot', 'M44 268h20l12 20q2 10-10 10H38q-8-2-4-10z'],
    ['site=buttock', 'M124 12q28-12 56 0q10 28-4 50q-24 8-46 0q-16-22-6-50z'],
    ['site=hamstring', 'M130 66q24 8 46 0q2 38-8 72h-34q-8-34-4-72z'],
    ['site=foot', 'M142 266h22l4 30h-30z'],
    ['site=calf', 'M134 142h34q16 52-6 118h-20q-24-66-8-118z'],
];
/** A picture to point at. The rows under it say the same, so that it is hidden from screen readers. */
function legPicture({ journey: { answers }, onAnswer }, question) {
    return html `<svg class="legs" viewBox="0 0 210 304" aria-hidden="true">
    ${AREAS.map(([row, outline]) => svg `<path
        class=${answers[row] === true ? 'area here' : 'area'}
        d=${outline}
        @click=${() => onAnswer(question, row, answers[row] !== true)}
      ></path>`)}
  </svg>`;
}

export { legPicture };
