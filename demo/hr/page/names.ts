/** The titles of the trainings, by their ids. */
const titles = new Map<string, string>();

export function remember(trainings: readonly { readonly id: string; readonly title: string }[]): void {
  for (const { id, title } of trainings) titles.set(id, title);
}

/** The title, and the id that the list is sorted by. */
export function nameOf(id: string): Node {
  const name = document.createElement('span');
  const title = titles.get(id);
  const small = document.createElement('small');
  small.textContent = id;
  if (title === undefined) name.append(small);
  else name.append(title, ' ', small);
  return name;
}
