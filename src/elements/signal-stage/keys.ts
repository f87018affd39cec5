/**
 * Keys within the conversation, each only where the focus is already on what it works on: the arrows lead along the lines
 * that can be marked, which are one stop for Tab; a digit goes to the answer that has it, and Enter gives that.
 */

export function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  const { target } = event;
  if (target.matches('.mark')) alongLines(event, target);
  else if (/^[1-9]$/.test(event.key)) toAnswer(event, target);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function alongLines(event: KeyboardEvent, target: Element): void {
  const toggles = [...(target.closest('.stay')?.querySelectorAll<HTMLElement>('button.mark') ?? [])];
  const here = toggles.indexOf(target as HTMLElement);
  const places: Readonly<Record<string, number>> = { Home: 0, End: toggles.length - 1 };
  const step = STEPS[event.key];
  const next = toggles[step === undefined ? (places[event.key] ?? -1) : here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function toAnswer(event: KeyboardEvent, target: Element): void {
  const group = target.closest('[role=group], [role=radiogroup]');
  const answers = group?.querySelectorAll<HTMLElement>('.option, input[type=radio]');
  const answer = answers?.item(Number(event.key) - 1);
  if (!answer) return;
  event.preventDefault();
  answer.focus();
  // As the arrows do in a group of these.
  if (answer instanceof HTMLInputElement) answer.click();
}
