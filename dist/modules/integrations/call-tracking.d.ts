/** CallRail looks for numbers once, when the page loads: lets it see those that came later. */
export declare function askForTrackedNumbers(): void;
