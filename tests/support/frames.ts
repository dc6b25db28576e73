/** What asked for frames of the page, and the frames themselves where a test runs them by hand. */
export interface Frames {
  /** Frames asked for since the start, or since `forget()`. */
  readonly asked: () => number;
  readonly forget: () => void;
  /** Calls what waits for a frame, `count` times, a 60th of a second apart; returns the script's time, ms. */
  readonly run: (count: number, gap?: number) => number;
  /** Gives the page its own frames back. */
  readonly release: () => void;
}

/**
 * Stands between the page and its animation frames.
 * @param held true: no frame comes by itself, only by `run()`
 */
export function watchFrames(held = false): Frames {
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  const waiting = new Map<number, FrameRequestCallback>();
  let id = 0;
  let asked = 0;
  let now = performance.now();
  window.requestAnimationFrame = (callback) => {
    asked++;
    if (!held) return requestAnimationFrame(callback);
    waiting.set(++id, callback);
    return id;
  };
  if (held) window.cancelAnimationFrame = (one) => void waiting.delete(one);
  return {
    asked: () => asked,
    forget: () => {
      asked = 0;
    },
    run(count, gap = 1000 / 60) {
      // Read once: the page's clock has steps of 0.1 ms, longer than most frames.
      const start = performance.now();
      for (let i = 0; i < count; i++) {
        now += gap;
        const callbacks = [...waiting.values()];
        waiting.clear();
        for (const callback of callbacks) callback(now);
      }
      return performance.now() - start;
    },
    release() {
      window.requestAnimationFrame = requestAnimationFrame;
      window.cancelAnimationFrame = cancelAnimationFrame;
    },
  };
}
