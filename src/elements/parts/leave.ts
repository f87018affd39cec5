/** What leaving does to the page: nothing is to be seen any more, and then it is another site's. */

/**
 * Leaves for `address`, in the place of this page: the browser's back button does not return here, and the other site does not
 * hear where somebody came from. Out of a frame it is the whole page that leaves; a frame that may not do that leaves itself.
 * Whatever else goes wrong with the page, it goes.
 */
export function leaveFor(address: string): void {
  try {
    const policy = document.createElement('meta');
    policy.name = 'referrer';
    policy.content = 'no-referrer';
    document.head.append(policy);
  } finally {
    goTo(address);
  }
}

function goTo(address: string): void {
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    location.replace(address);
  }
}

/**
 * Puts nothing over the whole viewport, also over what the page keeps on top, and is there before this returns. Not drawn by
 * Lit, so that it comes whatever is wrong with what is. `heard` is all that is told. Escape takes it away, for who waits for a
 * site that does not come.
 */
export function blank(root: ParentNode, heard: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'blank';
  dialog.setAttribute('aria-label', heard);
  root.append(dialog);
  dialog.showModal();
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}
