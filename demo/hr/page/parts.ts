/** Small parts that the views share. */
import { reasonOf } from './server.ts';
import { type Both, say } from './words.ts';

/** An element that the page is sure to have. */
export function part<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}

export type Content = string | Node | Both;

/** A row of a table: text stays text, a pair is said in the language of the page. */
export function rowOf(cells: readonly Content[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const content of cells) {
    const cell = line.insertCell();
    if (typeof content === 'string' || content instanceof Node) cell.append(content);
    else say(cell, content);
  }
  return line;
}

export function button(words: Both, press: () => void): HTMLButtonElement {
  const element = say(document.createElement('button'), words);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

const status = part('#status', HTMLElement);
const alert = part('#alert', HTMLElement);

/** Told to who sees and to who listens. */
export function tell(words: Both): void {
  alert.hidden = true;
  say(status, words);
}

/** Does something that may fail, and says so where it does. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  alert.hidden = true;
  try {
    await work();
  } catch (error) {
    say(alert, reasonOf(error));
    alert.hidden = false;
  }
}

/**
 * Whoever asks anew wants no earlier answer any more, and that may come last: gives the answer, or undefined where something
 * newer was asked meanwhile.
 */
export function newest(): <Answer>(asked: Promise<Answer>) => Promise<Answer | undefined> {
  let last: unknown;
  return async (asked) => {
    last = asked;
    try {
      const answer = await asked;
      return asked === last ? answer : undefined;
    } catch (error) {
      if (asked === last) throw error;
      return undefined;
    }
  };
}

/** Pressed again before it is done, it is still done once. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () =>
    (running ??= work().finally(() => {
      running = undefined;
    }));
}

/** What somebody filled in, without what was left empty. */
export function filledIn(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') fields[name] = value.trim();
  return fields;
}

/** Runs when a form is sent; nothing is sent but what `work` sends. */
export function onSubmit(form: HTMLFormElement, work: () => Promise<void>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(work);
  });
}
