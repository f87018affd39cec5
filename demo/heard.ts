/** The list in which a page of the demo shows all that it hears of a training. */

/** A text in the two languages of the page; the style sheet shows one. */
export type Both = readonly [nl: string, en: string];

/** Puts the event at the head of `#events`, and takes away the words that nothing was heard. */
export function show(event: CustomEvent, explanation: Both): void {
  const nothing = document.querySelector<HTMLElement>('#nothing');
  if (nothing) nothing.hidden = true;
  const item = document.createElement('li');
  const name = document.createElement('strong');
  const why = document.createElement('p');
  const detail = document.createElement('pre');
  name.textContent = event.type;
  explanation.forEach((text, index) => {
    const span = document.createElement('span');
    span.dataset['in'] = index === 0 ? 'nl' : 'en';
    span.textContent = text;
    why.append(span);
  });
  detail.textContent = JSON.stringify(event.detail, null, 2);
  detail.tabIndex = 0;
  item.append(name, why, detail);
  document.querySelector('#events')?.prepend(item);
}
