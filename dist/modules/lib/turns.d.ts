/**
 * Draws elements one after the other, and lets the page go on between them: what is drawn for the first time takes long,
 * and a page shows several elements in one go. The first is drawn at once.
 * @returns undefined where it was drawn at once
 */
export declare function inTurn(draw: () => unknown): Promise<unknown> | undefined;
