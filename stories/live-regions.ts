const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';

const politeness = (region: Element): string =>
  region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');

/** Every root under a node that a visitor may meet, with the shadow roots inside it. */
function* rootsIn(node: Element | ShadowRoot): Generator<Element | ShadowRoot> {
  yield node;
  for (const element of node.querySelectorAll('*'))
    if (element.shadowRoot) yield* rootsIn(element.shadowRoot);
}

/**
 * Watches an element with its shadow roots.
 * @param changed called after anything changed, with what live regions said since
 * @returns ends the watching
 */
export function watchLiveRegions(element: Element, changed: (said: readonly string[]) => void): () => void {
  const watched = new Set<Node>();
  const last = new Map<Element, string>();
  const watch = (first: boolean): string[] => {
    const said: string[] = [];
    for (const root of rootsIn(element)) {
      if (!watched.has(root)) {
        watched.add(root);
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      }
      for (const region of root.querySelectorAll(LIVE)) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        // A region that comes with its words is said only where it is an alert; later changes always are.
        const news = last.has(region) || politeness(region) === 'assertive';
        // What is busy is said when it is ready.
        if (region.getAttribute('aria-busy') === 'true') continue;
        if (text && text !== last.get(region) && news && !first) said.push(`${politeness(region)}: ${text}`);
        last.set(region, text);
      }
    }
    return said;
  };
  const observer = new MutationObserver(() => changed(watch(false)));
  watch(true);
  return () => observer.disconnect();
}
