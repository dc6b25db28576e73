import { html, svg } from 'lit';
import { path } from './drawing.js';

const FRONT = {
    contour: 'M25-4C20 16 14 36 15 58C16 92 24 118 28 142C30 152 28 158 26 170C21 200 32 232 36 256C37 262 37 266 36 270C35 277 26 283 26 289C27 296 33 297 42 297C51 297 54 293 53 287C52 281 47 277 47 270C47 266 47 262 47 256C49 232 55 204 53 172C52 162 50 152 52 142C55 116 60 92 60 68',
    regions: [
        ['thigh', 'M15 54C15 88 24 118 28 142C36 138 45 138 52 142C55 116 60 96 60 74C44 68 28 66 15 54Z'],
        ['joint', 'M28 142C30 152 28 158 26 170C34 174 44 175 53 172C52 162 50 152 52 142C45 138 36 138 28 142Z'],
        ['joint', 'M36 256C37 262 37 266 36 270C40 273 44 273 47 270C47 266 47 262 47 256C44 258 40 258 36 256Z'],
        ['joint', 'M20 40C20 33 24 29 28 29C33 29 37 33 37 40C37 47 33 52 28 52C24 52 20 47 20 40Z'],
        ['shin', 'M26 170C21 200 32 232 36 256C40 258 44 258 47 256C49 232 55 204 53 172C44 175 34 174 26 170Z'],
        [
            'foot',
            'M36 270C35 277 26 283 26 289C27 296 33 297 42 297C51 297 54 293 53 287C52 281 47 277 47 270C44 273 40 273 36 270Z',
        ],
    ],
    relief: [
        [
            'soft dim',
            'M21 26C18 56 24 106 33 144C31 176 30 196 40 250M53 88C53 110 48 138 47 158C49 190 46 220 44 250M22 58C34 70 46 74 57 76',
            3.5,
        ],
        ['soft sheen', 'M38 78C37 100 39 118 40 136M37 176C36 196 39 214 41 240M40 276L39 286', 8],
        ['soft sheen', 'M40 150v8', 10],
        [
            'crease',
            'M32 151C33 143 47 143 48 151M34 163C36 168 44 168 46 163M60 66V75M31 292v3.5M35 292v4.5M39.5 292v4.5M45 290.5v6',
            0.9,
        ],
    ],
};
const BACK = {
    contour: 'M25-4C20 16 13 36 15 58C16 92 24 118 28 142C30 152 28 158 26 170C20 198 32 230 37 254C39 262 34 274 33 284C31 292 33 296 42 296C51 296 53 292 51 284C50 274 45 264 47 254C49 232 58 204 54 172C52 162 50 152 52 142C55 116 60 92 60 76',
    regions: [
        ['buttock', 'M60 14C46 12 28 18 18 32C14 50 14 66 17 80C30 90 50 88 60 78Z'],
        ['hamstring', 'M17 80C19 100 25 120 28 142C36 145 45 145 52 142C55 116 60 96 60 78C50 88 30 90 17 80Z'],
        ['joint', 'M28 142C30 152 28 158 26 170C34 166 45 166 54 172C52 162 50 152 52 142C45 145 36 145 28 142Z'],
        ['calf', 'M26 170C20 198 32 230 37 254C40 256 44 256 47 254C49 232 58 204 54 172C45 166 34 166 26 170Z'],
        [
            'foot',
            'M37 254C39 262 34 274 33 284C31 292 33 296 42 296C51 296 53 292 51 284C50 274 45 264 47 254C44 256 40 256 37 254Z',
        ],
    ],
    relief: [
        [
            'soft dim',
            'M21 26C18 56 24 106 33 144C31 176 30 196 41 248M53 94C53 110 48 138 47 158C51 190 47 220 44 248M24 84C34 90 48 88 57 80',
            3.5,
        ],
        ['soft sheen', 'M36 42C34 52 36 60 40 66', 16],
        [
            'soft sheen',
            'M38 96C37 108 39 118 40 134M34 180C33 196 36 208 39 220M47 180C48 194 46 206 44 218M42 262L42 280',
            6,
        ],
        [
            'crease',
            'M60 16V76C52 88 34 90 22 81M33 155C36 158 44 158 48 155M41 196C41 208 41 216 42 226M39 288C41 289 43 289 45 288',
            0.9,
        ],
    ],
};
/**
 * Both legs from the front and from behind, to point at. The checkboxes say the same, so that the picture is hidden
 * from screen readers.
 */
function bodyMap({ ticked, onPress, front, back }) {
    const leg = ({ contour, regions, relief }) => svg `
    ${path(['skin', `${contour}H60.5V-4`])}
    ${regions.map(([, d]) => path(['border', d, 0.8]))}
    ${regions.map(([site, d]) => svg `<path
        class=${ticked(site) ? 'region lit' : 'region'}
        data-site=${site}
        d=${d}
        @click=${() => onPress(site)}
      ></path>`)}
    ${relief.map(path)}
    ${path(['rim', contour, 1.2])}`;
    const view = (legs, name) => html `<span class="body-view"
      ><svg class="picture" viewBox="0 0 120 300">
        <g>${leg(legs)}</g>
        <g transform="matrix(-1 0 0 1 120 0)">${leg(legs)}</g></svg
      >${name}</span
    >`;
    return html `<div class="body-map" aria-hidden="true">${view(FRONT, front)}${view(BACK, back)}</div>`;
}

export { bodyMap };
