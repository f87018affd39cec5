/**
 * Keys within the conversation, each only where the focus is already on what it works on: the arrows lead along the lines
 * that can be marked, which are one stop for Tab; a digit goes to the answer that has it, and Enter gives that.
 */
import { along } from '../parts/along.ts';

export function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  const { target } = event;
  if (target.matches('.mark')) alongLines(event, target);
  else if (/^[1-9]$/.test(event.key)) toAnswer(event, target);
}

function alongLines(event: KeyboardEvent, target: Element): void {
  along(event, [...(target.closest('.stay')?.querySelectorAll<HTMLElement>('button.mark') ?? [])]);
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
