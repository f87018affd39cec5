/** Asks before a page is closed with which something would be lost. A listener stands there only then: one keeps a page out of the back-forward cache. */
let isGuarded = false;
/** Who leaves in a hurry is asked nothing. */
let isLeaving = false;
/** Who would lose something: several on a page keep something apart, and none speaks for another. */
const losing = new Set<object>();

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Whether `who` would lose something, from now on. */
export function guardPage(who: object, wouldLose: boolean): void {
  if (wouldLose) losing.add(who);
  else losing.delete(who);
  look();
}

/** The learner leaves now, whatever is lost by it; until they stay, or are back, nothing is asked. */
export function leaveUnasked(): void {
  isLeaving = true;
  look();
  window.addEventListener('pageshow', stay, { once: true });
}

/** They are here after all: the other site has not come. */
export function stay(): void {
  isLeaving = false;
  look();
}

function look(): void {
  const isNeeded = !isLeaving && losing.size > 0;
  if (isNeeded === isGuarded) return;
  isGuarded = isNeeded;
  if (isNeeded) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}
