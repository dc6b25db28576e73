/** What the page around an element says, and what Storybook's toolbar changes. */
export interface Surroundings {
  readonly lang?: string;
  readonly scheme?: string;
  /** The widest the story may be, px; empty: as wide as the page. */
  readonly width?: string;
  /** Text size, percent. */
  readonly text?: string;
  readonly motion?: string;
  /** Whether the accessibility tree is shown beside the element. */
  readonly tree?: string;
}

/** Makes the page what the toolbar, or the story's own `globals`, says. */
export function applySurroundings(doc: Document, { lang, scheme, text, width }: Surroundings): void {
  const root = doc.documentElement;
  root.lang = lang || 'en';
  root.style.colorScheme = scheme || 'light';
  // The elements count in `em` from the page's text size.
  root.style.fontSize = text && text !== '100' ? `${text}%` : '';
  doc.body.style.background = 'Canvas';
  doc.body.style.color = 'CanvasText';
  doc.body.style.maxInlineSize = width ? `${width}px` : '';
}
