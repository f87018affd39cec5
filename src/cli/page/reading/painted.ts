/** Settles once what was drawn can be seen: reading a large folder takes a while in which nothing is drawn. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A page that nobody looks at draws nothing, and is told so.
    if (document.visibilityState === 'hidden') resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
