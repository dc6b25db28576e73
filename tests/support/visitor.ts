import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';
import type { Findings } from 'vein-elements/triage';

const inputsOf = (fieldset: Element): HTMLInputElement[] => [...fieldset.querySelectorAll('input')];

/** What a visitor with these findings would click in one list or choice; absent means not sure, or not ticked. */
function answerQuestion(fieldset: Element, findings: Findings): void {
  const inputs = inputsOf(fieldset);
  const said = (input: HTMLInputElement): unknown => findings[input.name as keyof Findings];
  const fits = (input: HTMLInputElement): boolean => {
    const value = said(input);
    if (typeof value === 'boolean')
      return input.value === (input.type === 'radio' ? (value ? 'yes' : 'no') : String(value));
    return Array.isArray(value) ? value.includes(input.value as never) : value === input.value;
  };
  if (inputs[0]?.type === 'radio') {
    const unsure = inputs.find(({ value }) => value === 'unknown') ?? inputs[1];
    (inputs.find(fits) ?? unsure)?.click();
    return;
  }
  const ticked = inputs.filter((input) => input.name && fits(input));
  for (const input of ticked) if (!input.checked) input.click();
  const none = inputs.find((input) => 'none' in input.dataset);
  if (!inputs.some(({ checked }) => checked)) none?.click();
}

/** Answers every question of the page as a visitor with these findings would. */
export function answerPage(checker: VeinSymptomChecker, findings: Findings): void {
  for (const fieldset of checker.shadowRoot!.querySelectorAll('fieldset')) answerQuestion(fieldset, findings);
}

/** Clicks Continue, or Start, and waits until the next page stands there. */
export async function goOn(checker: VeinSymptomChecker): Promise<void> {
  await checker.updateComplete;
  checker.shadowRoot!.querySelector<HTMLButtonElement>('[part="continue"]')!.click();
  await checker.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** Clicks through the whole journey as a visitor with these findings would; returns the number of question pages. */
export async function visit(checker: VeinSymptomChecker, findings: Findings): Promise<number> {
  let pages = 0;
  while (!checker.assessment) {
    if (checker.shadowRoot!.querySelector('fieldset')) pages++;
    answerPage(checker, findings);
    await goOn(checker);
    if (pages > 30) throw new Error('the journey does not end');
  }
  return pages;
}
