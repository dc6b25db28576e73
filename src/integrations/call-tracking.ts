/** Call-tracking scripts that look for numbers when they are asked to. */
interface TrackedPage {
  readonly CallTrk?: { readonly swap?: () => void };
}

/** CallRail looks for numbers once, when the page loads: lets it see those that came later. */
export function askForTrackedNumbers(): void {
  try {
    (globalThis as TrackedPage).CallTrk?.swap?.();
  } catch {
    // theirs to mend
  }
}
