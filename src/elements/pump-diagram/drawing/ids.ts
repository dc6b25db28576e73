/** A number that no other picture of the same tree uses in the ids of its gradients and masks. */
export function freeId(svg: SVGSVGElement): string {
  const root = svg.getRootNode() as ParentNode;
  let id = 0;
  while (root.querySelector(`#fade-${id}`)) id++;
  return String(id);
}
