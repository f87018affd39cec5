/** Toggles that are one stop for Tab: the arrows lead along them, Home and End to the first and the last. */

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Takes the focus from the toggle that has it to the one that the key leads to; other keys are left alone. */
export function along(event: KeyboardEvent, toggles: readonly HTMLElement[]): void {
  const here = toggles.indexOf(event.target as HTMLElement);
  const places: Readonly<Record<string, number>> = { Home: 0, End: toggles.length - 1 };
  const step = STEPS[event.key];
  const next = toggles[step === undefined ? (places[event.key] ?? -1) : here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** For the keys of a list that holds its toggles. */
export function alongToggles(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const list = event.currentTarget as Element;
  along(event, [...list.querySelectorAll<HTMLElement>('button.mark')]);
}
