import type { Move } from '../drawing/index.js';
import type { Box } from './camera.js';

/** A line from a name or a lens to what it shows. */
export class Leader {
  private readonly line: SVGLineElement;
  /** Where the name or lens stands, hundredths of the picture's frame; undefined where there is none to be seen. */
  private place: { readonly left: number; readonly right: number; readonly y: number } | undefined;
  private drawn = '';

  /**
   * @param frame the picture that the line is drawn in, over the leg's own; its places are hundredths
   * @param from the name or lens
   * @param at what it points at, leg units of the standing leg
   */
  constructor(
    private readonly frame: SVGSVGElement,
    private readonly from: Element,
    private readonly at: readonly [x: number, y: number],
  ) {
    this.line = frame.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'line');
    frame.append(this.line);
  }

  /** Looks where the name or lens stands: once, and when the picture's size has changed. */
  measure(): void {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    const from = this.from.getBoundingClientRect();
    const across = (x: number): number => ((x - left) / width) * 100;
    this.place =
      width && height
        ? {
            left: across(from.left),
            right: across(from.right),
            y: (((from.top + from.bottom) / 2 - top) / height) * 100,
          }
        : undefined;
  }

  /** Draws it as the camera sees the leg. @param held where points of the standing leg are now */
  point([x, y, width, height]: Box, held: Move): void {
    if (!this.place) return;
    const { left, right, y: y1 } = this.place;
    const [toX, toY] = held(...this.at);
    const [x2, y2] = [((toX - x) / width) * 100, ((toY - y) / height) * 100];
    // From the side that is nearer to what it points at.
    const x1 = x2 > (left + right) / 2 ? right : left;
    const places = Object.entries({ x1, y1, x2, y2 }).map(([name, at]) => [name, at.toFixed(2)] as const);
    if (places.join() === this.drawn) return;
    this.drawn = places.join();
    for (const [name, at] of places) this.line.setAttribute(name, at);
  }
}
