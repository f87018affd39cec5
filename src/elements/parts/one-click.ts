/**
 * Lets a double click be one click. Its second half is counted on whatever has come under the pointer by then, in Chromium
 * and in Firefox alike: the first option of a scene that nobody has read yet. Keys give 0, assistive technology 0 or 1.
 */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail <= 1) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
