import { whole, valveStand } from '../describe.js';
import '../../../hemodynamics/legs.js';
import { drawGauge } from '../drawing/gauge.js';
import { drawLeg } from '../drawing/leg-picture.js';
import { VALVE_PLACES, VALVE_EDGES, drawLens } from '../drawing/lens.js';
import '../drawing/picture.styles.js';
import '../drawing/view.js';
import { drawnOnce } from '../drawn.js';
import { Camera, framed } from './camera.js';
import { HEALTHY_BAND } from './scenes.js';

/** Highest pressure that a gauge shows, mmHg: a little above that of someone who stands. */
const GAUGE_TOP = 100;
/** Share of a frame that lenses and gauges take: beside one leg, and beside each of two. */
const ASIDE = [0.34, 0.3];
/** Shows the moment a story stands at. Looks everything up once, so that a frame only writes. */
class StoryScreen {
    constructor() {
        this.camera = new Camera();
        this.legs = [];
        this.pictures = [];
        this.gauges = [];
        this.leaders = [];
        /** Whether the camera was on its way when it was last looked through. */
        this.travels = false;
    }
    /** Takes the nodes of a shot, and turns the camera to it. */
    aim(root, shot, cut) {
        const stage = root.querySelector('.scene');
        if (!stage)
            return;
        this.legs = [...stage.querySelectorAll('svg.leg')];
        const aside = (shot.lenses ?? shot.gauge) ? ASIDE[shot.clip.legs[1] ? 1 : 0] : 0;
        const frame = () => {
            const { width = 0, height = 0 } = this.legs[0]?.getBoundingClientRect() ?? {};
            return framed(shot.camera, width && height ? width / height : 1, aside);
        };
        this.camera.aim(frame(), cut);
        for (const label of stage.querySelectorAll('[data-top]'))
            label.style.top = `${label.dataset.top}%`;
        this.lead(stage, shot);
        this.look();
        this.resized?.disconnect();
        this.resized = new ResizeObserver(() => {
            // The frame's shape may be another; a camera on its way arrives where it is to.
            if (!this.camera.moving)
                this.camera.aim(frame(), true);
            this.look();
        });
        this.resized.observe(stage);
    }
    /** Draws what the legs of a shot look like, where it is not drawn yet, and shows this moment of it. */
    draw(shot, moment) {
        this.shot = shot;
        this.pictures = [];
        const gauges = [];
        this.legs.forEach((svg, i) => {
            const run = moment.runs[i];
            const figure = svg.parentElement;
            if (!run || !figure)
                return;
            const options = { signs: shot.signs === true };
            this.pictures.push(drawnOnce(svg, run, String(options.signs), () => drawLeg(svg, run, options)));
            for (const lens of figure.querySelectorAll('svg.lens')) {
                const valve = lens.dataset.valve;
                this.pictures.push(drawnOnce(lens, run, valve, () => drawLens(lens, run, valve)));
            }
            const gauge = figure.querySelector('svg.gauge');
            if (gauge && shot.gauge) {
                const { band, before, name } = shot.gauge;
                const was = before?.(moment);
                const leaking = run.leg.params.leak.saphenousOut > 0 && name === 0;
                const look = {
                    max: GAUGE_TOP,
                    leaking,
                    ...(band ? { healthy: HEALTHY_BAND } : {}),
                    ...(was === undefined ? {} : { before: was }),
                };
                gauges.push(drawnOnce(gauge, run, JSON.stringify(look), () => drawGauge(gauge, look)));
            }
        });
        this.gauges = gauges;
        this.paint(moment);
    }
    /** Shows this moment. */
    paint(moment) {
        const { moving } = this.camera;
        if (moving || this.travels)
            this.look(); // once more when it has arrived
        this.travels = moving;
        for (const picture of this.pictures)
            picture.paint();
        this.gauges.forEach((gauge, i) => gauge.set(this.shot?.gauge?.reads(moment, i) ?? 0));
    }
    /** What words, lenses and gauges say of a moment. */
    signature(shot, moment) {
        const numbers = [
            ...Object.values(shot.values?.(moment) ?? {}),
            ...shot.clip.legs.map((_, i) => shot.gauge?.reads(moment, i) ?? 0),
        ].map(whole);
        const valves = (shot.lenses ?? []).map(({ leg, valve }) => {
            const run = moment.runs[leg];
            return run ? valveStand(run.leg, VALVE_EDGES[valve]) : 0;
        });
        return [...numbers, ...valves].join();
    }
    /** Takes down what listens to the page. */
    left() {
        this.resized?.disconnect();
    }
    /** Makes a line for each name and lens. */
    lead(stage, { lenses = [], labels = [] }) {
        this.leaders = [];
        stage.querySelectorAll('.figure').forEach((figure, leg) => {
            const svg = figure.querySelector('svg.leaders');
            if (!svg)
                return;
            svg.replaceChildren();
            const add = (from, at) => {
                if (!from)
                    return;
                const line = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'line');
                svg.append(line);
                this.leaders.push({ line, at, from, frame: svg });
            };
            const glasses = figure.querySelectorAll('svg.lens');
            lenses
                .filter((lens) => lens.leg === leg)
                .forEach(({ valve }, i) => add(glasses[i], VALVE_PLACES[valve]));
            const names = figure.querySelectorAll('[part=label]');
            labels.forEach(({ at }, i) => add(names[i], at));
        });
    }
    /** Points camera and lines. */
    look() {
        const { box } = this.camera;
        const viewBox = box.map((value) => value.toFixed(2)).join(' ');
        for (const svg of this.legs)
            svg.setAttribute('viewBox', viewBox);
        for (const leader of this.leaders)
            point(leader, box);
    }
}
/** Draws a line, in hundredths of its figure. */
function point({ line, at, from, frame: picture }, [x, y, width, height]) {
    const frame = picture.getBoundingClientRect();
    const start = from.getBoundingClientRect();
    if (!frame.width || !frame.height)
        return;
    const end = [((at[0] - x) / width) * 100, ((at[1] - y) / height) * 100];
    const middle = ((start.left + start.right) / 2 - frame.left) / frame.width;
    const toStart = end[0] / 100 > middle;
    const side = ((toStart ? start.right : start.left) - frame.left) / frame.width;
    const places = {
        x1: side * 100,
        y1: (((start.top + start.bottom) / 2 - frame.top) / frame.height) * 100,
        x2: end[0],
        y2: end[1],
    };
    for (const [name, value] of Object.entries(places))
        line.setAttribute(name, value.toFixed(2));
}

export { StoryScreen };
