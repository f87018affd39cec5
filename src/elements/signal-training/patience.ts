/** Unit: milliseconds. A word about loading that is gone at once is a flicker, and drawing it delays what is waited for. */
const PATIENCE_MS = 500;

/** As long as one waits without a word; ends at once when it is called off. */
export function patience(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
