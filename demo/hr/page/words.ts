/** Words in the two languages of the page: what has `data-nl` and `data-en` says the one of `<html lang>`. */
export type Both = readonly [nl: string, en: string];

const root = document.documentElement;

function update(element: HTMLElement): void {
  const text = element.dataset[root.lang];
  if (text !== undefined) element.textContent = text;
}

/** Lets an element say something, now and when the language changes. */
export function say<Said extends HTMLElement>(element: Said, [nl, en]: Both): Said {
  element.dataset['nl'] = nl;
  element.dataset['en'] = en;
  update(element);
  return element;
}

const DAYS = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
};
const MOMENTS = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
};

/** A day (`YYYY-MM-DD`) or a moment, as people write it. */
export function timeElement(value: string): HTMLTimeElement {
  const element = document.createElement('time');
  element.dateTime = value;
  const formats = value.includes('T') ? MOMENTS : DAYS;
  const date = new Date(value);
  return say(element, [formats.nl.format(date), formats.en.format(date)]);
}

/** A number as people write it. */
export function inDigits(value: number): Both {
  return [value.toLocaleString('nl-NL'), value.toLocaleString('en-GB')];
}

function updateAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-nl]')) update(element);
}

new MutationObserver(updateAll).observe(root, { attributeFilter: ['lang'] });
updateAll();
