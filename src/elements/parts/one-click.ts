/**
 * Lets a double click be one click. Its second half is counted on whatever has come under the pointer by then, in Chromium
 * and in Firefox alike: the first option of a scene that nobody has read yet, or, where what is asked next is shorter, a link
 * of the page below. Keys give 0, assistive technology 0 or 1.
 */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) ignore(event);
  else document.addEventListener('click', onPage, { capture: true });
}

/** What follows on a click of ours, until another click begins. */
function onPage(event: MouseEvent): void {
  if (event.detail > 1) ignore(event);
  else document.removeEventListener('click', onPage, { capture: true });
}

function ignore(event: MouseEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
