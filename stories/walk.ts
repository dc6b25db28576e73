import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';
import type { Findings } from 'vein-elements/triage';
import { answerPage, goOn } from '../tests/support/visitor.js';

interface Canvas {
  readonly canvasElement: HTMLElement;
}
/** A story's play function, as far as the stories need one. */
export type Play = (canvas: Canvas) => Promise<void>;

/** The checker of a story, once it has rendered. */
export async function checkerIn({ canvasElement }: Canvas): Promise<VeinSymptomChecker> {
  const checker = canvasElement.querySelector('vein-symptom-checker')!;
  await checker.updateComplete;
  return checker;
}

const shows = (checker: VeinSymptomChecker, selector: string): boolean =>
  checker.shadowRoot!.querySelector(selector) !== null;

/**
 * Clicks through the pages as a visitor with these findings would, until something is shown.
 * @param selector what the page to stop at shows
 * @throws {Error} where the journey ends without it
 */
export const walkTo =
  (selector: string, findings: Findings = {}): Play =>
  async (canvas) => {
    const checker = await checkerIn(canvas);
    while (!shows(checker, selector)) {
      if (checker.assessment)
        throw new Error(`selector: got "${selector}", allowed is what a page on this way shows`);
      answerPage(checker, findings);
      await goOn(checker);
    }
    // The focus goes where reading goes on; the picture of a story begins at its top.
    canvas.canvasElement.ownerDocument.defaultView?.scrollTo(0, 0);
  };

/** Clicks something in the checker's shadow root, and waits. */
export async function click(
  element: HTMLElement & { updateComplete: Promise<boolean> },
  selector: string,
): Promise<void> {
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}
