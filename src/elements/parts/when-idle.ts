/** Unit: milliseconds. On a page that is always busy it need not come first, but it must come. */
const PATIENCE = 1_000;

/** Does it when the browser has nothing else to do. Safari has no such callback. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: PATIENCE });
  else setTimeout(task);
}
