/** What is of one kind, such as the toggles that are one stop for Tab: the arrows lead along it, Home and End to the first and the last. */

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Takes the focus from the one at `here` to the one that the key leads to, and tells its place, which is where Tab comes to
 * toggles from now on; other keys are left alone.
 */
export function along(event: KeyboardEvent, all: readonly HTMLElement[], here: number): number | undefined {
  const places: Readonly<Record<string, number>> = { Home: 0, End: all.length - 1 };
  const step = STEPS[event.key];
  const place = step === undefined ? places[event.key] : here + step;
  const next = place === undefined ? undefined : all[place];
  if (!next) return undefined;
  event.preventDefault();
  next.focus();
  return place;
}
