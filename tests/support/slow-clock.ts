const STEP = 20; // ms

/**
 * Does something on a clock that is ahead at each look, as if each piece of work filled a slice: what is worked out piece
 * by piece then takes several, however fast the machine is.
 */
export async function onSlowClock(use: () => Promise<void>): Promise<void> {
  const { now } = performance;
  let looks = 0;
  performance.now = () => now.call(performance) + STEP * looks++;
  try {
    await use();
  } finally {
    performance.now = now;
  }
}
