/** The pump diagram of the page, which a result can point to; null where there is none, or one for decoration. */
export function findDiagram({ ownerDocument }: Element): HTMLElement | null {
  const page = ownerDocument as Document | undefined; // a server has none
  return page?.querySelector<HTMLElement>('vein-pump-diagram:not([decorative])') ?? null;
}

/** Shows it the same way for every result, so that nobody can read the result from the diagram. */
export function showDiagram(from: Element): void {
  const diagram = findDiagram(from);
  if (!diagram) return;
  diagram.setAttribute('leg', 'healthy');
  diagram.setAttribute('compare', 'reflux');
  diagram.scrollIntoView();
  diagram.tabIndex = -1;
  diagram.focus({ preventScroll: true });
}
