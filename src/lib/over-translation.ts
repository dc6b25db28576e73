/**
 * Lets a text that changes take the place of its translation: a browser that translates the page puts a `<font>` where
 * our text node stood, and what is drawn into the text node's place would not be seen.
 * @param root whose texts are about to be drawn
 */
export function overTranslation(root: ParentNode): void {
  for (const font of root.querySelectorAll(':is(font)'))
    Object.defineProperty(font, 'data', {
      configurable: true,
      set: (text: string) => font.replaceWith(text),
    });
}
