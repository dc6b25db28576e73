/** A number that no other picture of the same tree uses in the ids of its gradients and masks. */
export declare function freeId(svg: SVGSVGElement): string;
