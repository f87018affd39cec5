/**
 * Undoes after each browser test what it changed on the page, the latest first. Each begins with storage in which nothing is:
 * a run that was kept by another test, or by another file in the same tab, would be offered to this one.
 */
const tasks: (() => unknown)[] = [];

export function afterThisTest(task: () => unknown): void {
  tasks.push(task);
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(async () => {
  for (const task of tasks.splice(0).reverse()) await task();
});

/** Puts `value` in the place of a property until the test is over; returns what was there. */
export function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key],
): Owner[Key] {
  const was = owner[key];
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  afterThisTest(() => (own ? Object.defineProperty(owner, key, own) : Reflect.deleteProperty(owner, key)));
  return was;
}
