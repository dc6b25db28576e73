/** A symptom checker, as a bar on its page sees it. */
interface Checker extends Element {
  readonly busy?: boolean;
  readonly assessment?: { readonly offerBooking: boolean };
}

/** Properties whose every value but `none` makes an ancestor move or clip what is fixed to the window. */
const CUTTING = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'perspective',
  'filter',
  'backdrop-filter',
  'clip-path',
  'mask-image',
];

/** A node's parent as it is drawn: through slots and shadow roots. */
const drawnIn = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

function* ancestors(element: Element): Generator<Element> {
  for (let node = drawnIn(element); node; node = drawnIn(node)) yield node;
}

/** The height of the window without its scroll bar, px; a page in quirks mode measures itself in its body. */
export const windowHeight = ({ compatMode, documentElement, body }: Document): number =>
  (compatMode === 'CSS1Compat' ? documentElement : body).clientHeight;

/** Whether an ancestor would move or clip what is fixed to the window. */
export function isCut(element: Element): boolean {
  for (const node of ancestors(element)) {
    if (node === node.ownerDocument.documentElement) break;
    const style = getComputedStyle(node);
    const is = (name: string, values: RegExp): boolean => values.test(style.getPropertyValue(name));
    if (
      CUTTING.some((name) => is(name, /^(?!none$)./)) ||
      is('contain', /layout|paint|strict|content/) ||
      is('content-visibility', /auto|hidden/) ||
      is('container-type', /size/) ||
      is('will-change', /transform|translate|rotate|scale|perspective|filter|contain/) ||
      Number(style.opacity) < 1
    )
      return true;
  }
  return false;
}

/** Whether an element can be seen in the window, by whatever means it may have been put away. */
export function isSeen(element: Element): boolean {
  const { left, right, width, height } = element.getBoundingClientRect();
  const { documentElement } = element.ownerDocument;
  if (!width || !height || right <= 0 || left >= documentElement.clientWidth) return false;
  if (getComputedStyle(element).visibility !== 'visible') return false;
  for (let node: Element | null = element; node; node = drawnIn(node))
    if (getComputedStyle(node).opacity === '0') return false;
  return true;
}

export const checkers = (doc: Document): Checker[] => [
  ...doc.querySelectorAll<Checker>('vein-symptom-checker'),
];

/**
 * Whether a checker asks its questions, or advises something else than a visit. One that is not displayed, in a dialog or
 * tab that was closed, is not at work.
 */
export const isAtWork = (checker: Checker): boolean =>
  (checker.busy === true || checker.assessment?.offerBooking === false) &&
  ('checkVisibility' in checker ? checker.checkVisibility() : isSeen(checker));

/** What opened over the page where a bar stands. */
export interface Covering {
  /** The lowest z-index of what stands above the page there, 1 or more; undefined for nothing. */
  readonly lowest: number | undefined;
  /** Whether it takes most of the place. */
  readonly most: boolean;
  /** Whether something without a z-index of its own takes all of the place. */
  readonly whole: boolean;
}

/** Looks for a consent form, a menu or a dialog of the page where a bar stands. */
export function covering(bar: HTMLElement, box: DOMRect, avoided: ReadonlySet<Element>): Covering {
  const middle = (box.top + box.bottom) / 2;
  const found = [box.left + 8, (box.left + box.right) / 2, box.right - 8].map((x) =>
    bar.ownerDocument
      .elementsFromPoint(x, middle)
      .filter((element) => element !== bar)
      .map((element) => fixedIndex(element, bar, avoided)),
  );
  const indexes = found.map((all) => all.filter((index) => index !== undefined && index >= 1) as number[]);
  return {
    lowest: indexes.flat().length > 0 ? Math.min(...indexes.flat()) : undefined,
    most: indexes.filter((all) => all.length > 0).length > 1,
    whole: found.every(([first]) => first === 0),
  };
}

/** The z-index of what is fixed to the window and holds an element; undefined where nothing is. */
function fixedIndex(element: Element, bar: Element, avoided: ReadonlySet<Element>): number | undefined {
  for (let node: Element | null = element; node; node = drawnIn(node)) {
    if (avoided.has(node) || node.contains(bar)) return undefined;
    const { position, zIndex } = getComputedStyle(node);
    if (position === 'fixed') return Number(zIndex) || 0;
  }
  return undefined;
}
