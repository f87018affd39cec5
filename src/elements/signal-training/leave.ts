/**
 * Leaves for `address`, in the place of this page: the browser's back button does not return here, and the other site does not
 * hear where somebody came from. Out of a frame it is the whole page that leaves; a frame that may not do that leaves itself.
 */
export function leaveFor(address: string): void {
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    location.replace(address);
  }
}
