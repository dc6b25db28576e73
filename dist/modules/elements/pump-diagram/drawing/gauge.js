import { freeId } from './ids.js';
import { tenth } from './paths.js';
import { put, pen } from './pen.js';

/** Width and height of the picture, and of the column within it. */
const [WIDTH, HEIGHT, COLUMN] = [26, 180, 18];
/** The `viewBox` of a gauge. */
const GAUGE_BOX = `0 0 ${WIDTH} ${HEIGHT}`;
/** Draws a column in `GAUGE_BOX`: 0 mmHg at its foot, `max` at its top. The view writes number and unit. */
function drawGauge(svg, { max, healthy, leaking, before }) {
    svg.replaceChildren();
    svg.setAttribute('viewBox', GAUGE_BOX);
    const id = freeId(svg);
    const yOf = (mmHg) => tenth(HEIGHT * (1 - Math.min(max, Math.max(0, mmHg)) / max));
    const tube = { x: (WIDTH - COLUMN) / 2, width: COLUMN, rx: COLUMN / 2 };
    put(put(put(svg, 'defs'), 'clipPath', { id: `fade-${id}` }), 'rect', { ...tube, height: HEIGHT });
    if (healthy) {
        const [low, high] = healthy.map(yOf);
        put(svg, 'rect', { class: 'gauge-band', width: WIDTH, y: high, height: low - high });
        put(svg, 'path', { class: 'gauge-edge', d: `M0 ${high}H${WIDTH}M0 ${low}H${WIDTH}` });
    }
    put(svg, 'rect', { class: 'gauge-track', ...tube, y: 0.5, height: HEIGHT - 1 });
    const group = put(svg, 'g', { 'clip-path': `url(#fade-${id})` });
    if (healthy) {
        const [low, high] = healthy.map(yOf);
        put(group, 'rect', { class: 'gauge-band', width: WIDTH, y: high, height: low - high });
    }
    const column = put(group, 'rect', {
        class: leaking ? 'gauge-column leaks' : 'gauge-column',
        ...tube,
        height: HEIGHT * 2,
        'data-part': 'column',
    });
    if (before !== undefined)
        put(svg, 'path', { class: 'gauge-before', d: `M0 ${yOf(before)}H${WIDTH}` });
    const write = pen(column, 'y');
    return { set: (mmHg) => write(yOf(mmHg)) };
}

export { GAUGE_BOX, drawGauge };
