/** Asks before a page is closed with which something would be lost. A listener stands there only then: one keeps a page out of the back-forward cache. */
let isGuarded = false;
/** Who leaves in a hurry is asked nothing. */
let isLeaving = false;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Looks anew whether something would be lost. */
export function guardPage(wouldLose: () => boolean): void {
  const isNeeded = !isLeaving && wouldLose();
  if (isNeeded === isGuarded) return;
  isGuarded = isNeeded;
  if (isNeeded) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

/** The learner leaves now, whatever is lost by it; until they are back nothing is asked. */
export function leaveUnasked(): void {
  isLeaving = true;
  guardPage(() => false);
  window.addEventListener('pageshow', () => (isLeaving = false), { once: true });
}
