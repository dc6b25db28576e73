/** How a valve stands; between two beats one that leaks is told as such. */
const valve = (opening, leak) => (opening > 0.5 ? 'open' : leak > 0.02 ? 'leaking' : 'shut');
/**
 * What a leg does now, in sentences that are true of its state: the phase, the valves of the calf, the blood.
 * Told are flows in the deep vein above 0.1 mL/s, as fast above 3; into it above 1; and back above 0.3.
 */
function describe(words, phase, { params: { leak }, state: { edges } }) {
    const deep = edges.calfThigh.flow;
    const inward = edges.saphenousCalf.flow;
    return [
        `${words.term(`pump.phase.${phase}`)}.`,
        words.term('pump.valves', words.term(`pump.valve.${valve(edges.calfThigh.opening, leak.calfThigh)}`), words.term(`pump.valve.${valve(edges.footCalf.opening, leak.footCalf)}`)),
        deep > 3 ? words.term('pump.up') : deep > 0.1 ? words.term('pump.slow') : '',
        inward > 1 ? words.term('pump.in') : inward < -0.3 ? words.term('pump.out') : '',
        edges.saphenousOut.flow < -0.3 ? words.term('pump.back') : '',
        deep < -0.3 ? words.term('pump.deep-back') : '',
    ]
        .filter(Boolean)
        .join(' ');
}
/** A leg's name as it stands within a sentence. */
function nameOf(words, name) {
    const text = words.term(`pump.leg.${name}`);
    return text.charAt(0).toLowerCase() + text.slice(1);
}

export { describe, nameOf };
