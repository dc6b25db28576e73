/** Who names one of these gets the laboratory at once, where `view` is `auto`. */
const EXPLORING = ['leg', 'compare', 'activity', 'stocking', 'time', 'no-controls', 'decorative'];
/** Whether the author of a diagram asked for the laboratory. */
function asksToExplore(element) {
    const { view, leg, compare, activity, stocking, time, noControls, decorative } = element;
    if (view !== 'auto')
        return view === 'explore';
    return (EXPLORING.some((name) => element.hasAttribute(name)) ||
        leg !== 'healthy' ||
        activity !== 'walking' ||
        !!(compare || stocking || time >= 0 || noControls || decorative));
}

export { asksToExplore };
