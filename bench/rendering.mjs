// What the browser does after the script of a frame: style, layout, paint and the handing over, read from its own trace.
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The steps of the main thread, by the names that Chromium's trace gives them. */
const STEPS = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * Milliseconds of rendering a frame on the main thread while a page is served so many frames.
 * @throws where the trace holds none of the steps, since they may be named anew
 */
export async function renderingOf(page, frames) {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((count) => window.benchFrames(count), frames);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const steps = trace.traceEvents.filter(({ ph, name }) => ph === 'X' && STEPS.has(name));
  if (steps.length === 0) throw new Error(`rendering: the trace holds none of ${[...STEPS].join(', ')}`);
  return steps.reduce((sum, { dur }) => sum + dur, 0) / 1000 / frames;
}
