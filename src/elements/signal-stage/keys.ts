/**
 * Keys within the conversation, each only where the focus is already on what it works on: the arrows lead along all that can
 * be marked, places on a picture and lines alike, which is one stop for Tab; along the answers, past what stands between them,
 * the arrows lead too, and a digit goes to the answer that has it. Enter gives the answer, and nothing before it does.
 */
import { along } from '../parts/along.ts';
import { SignalElement } from '../parts/signal-element.ts';

/** Tells which of the toggles the focus has come to, counted from 0. */
export function onKey(event: KeyboardEvent): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return undefined;
  const { target } = event;
  const toggles = togglesOf(target.closest('.stay'));
  const here = toggles.findIndex((toggle) => toggle.matches(':focus'));
  if (here >= 0) return along(event, toggles, here);
  toAnswer(event, target);
  return undefined;
}

/** In the order in which they stand. A picture keeps its own in its shadow root. */
function togglesOf(stay: Element | null): readonly HTMLElement[] {
  const found = stay?.querySelectorAll<HTMLElement>('.drawn, button.mark') ?? [];
  return [...found].flatMap((each) =>
    each instanceof SignalElement ? [...each.renderRoot.querySelectorAll<HTMLElement>('button.mark')] : each,
  );
}

function toAnswer(event: KeyboardEvent, target: Element): void {
  const group = target.closest('[role=group], [role=radiogroup]');
  const answers = [...(group?.querySelectorAll<HTMLElement>('.option, input[type=radio]') ?? [])];
  const answer = answers[Number(event.key) - 1];
  if (answer) {
    event.preventDefault();
    answer.focus();
    // As the arrows do in a group of these.
    if (answer instanceof HTMLInputElement) answer.click();
  } else if (target.matches('.option')) along(event, answers, answers.indexOf(target as HTMLElement));
}
