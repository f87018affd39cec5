/** The list in which a page of the demo shows all that it hears of a training. */

/** A text in the two languages of the page; the style sheet shows one. */
export type Both = readonly [nl: string, en: string];

/** What was heard: its name, and all that it says. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

const nothing = document.querySelector<HTMLElement>('#nothing');
const events = document.querySelector('#events');

/** As nodes, of which the page shows those in its own language. */
export function inBoth(texts: Both): readonly Node[] {
  return texts.map((text, index) => {
    const span = document.createElement('span');
    span.dataset['in'] = index === 0 ? 'nl' : 'en';
    span.textContent = text;
    return span;
  });
}

/** Puts it at the head of `#events`, and takes away the words that nothing was heard. */
export function show(event: Heard, explanation: Both): void {
  if (nothing) nothing.hidden = true;
  const item = document.createElement('li');
  const name = document.createElement('strong');
  const why = document.createElement('p');
  const detail = document.createElement('pre');
  name.textContent = event.type;
  why.append(...inBoth(explanation));
  detail.textContent = JSON.stringify(event.detail, null, 2);
  detail.tabIndex = 0;
  item.append(name, why, detail);
  events?.prepend(item);
}

/** As if nothing was heard yet. */
export function clear(): void {
  if (nothing) nothing.hidden = false;
  events?.replaceChildren();
}
