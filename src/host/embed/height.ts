/** How high the page of the training is. */

/**
 * Unit: CSS pixels. The height of a screen tells which one it is, and so what somebody chose; in steps it tells less. What it
 * still tells is that something long is shown, up to the height of the host's window.
 */
const STEP = 240;

/** Tells the height at once and when it changes, rounded up; returns the way to stop. */
export function watchHeight(page: Element, tell: (height: number) => void): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height / STEP) * STEP;
    if (height === told || height === 0) return;
    told = height;
    tell(height);
  });
  observer.observe(page);
  return () => observer.disconnect();
}
