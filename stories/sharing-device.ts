/**
 * Lets a device without a share sheet have one, in which the visitor chooses no app.
 * @returns takes it away again
 */
export function sharingDevice(): (() => void) | undefined {
  if ('share' in navigator) return undefined;
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: () => Promise.reject(new DOMException('No app was chosen', 'AbortError')),
  });
  return () => delete (navigator as { share?: unknown }).share;
}
