/** CallRail looks for numbers once, when the page loads: lets it see those that came later. */
function askForTrackedNumbers() {
    try {
        globalThis.CallTrk?.swap?.();
    }
    catch {
        // theirs to mend
    }
}

export { askForTrackedNumbers };
