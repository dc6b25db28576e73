/** Copies a text, and says whether that worked. A page that was opened as a file has no clipboard in some browsers. */
export async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'It is selected: copy it with your keyboard.';
  }
}
