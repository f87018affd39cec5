/** Undoes after each browser test what it changed on the page, the latest first. */
const tasks: (() => unknown)[] = [];

export function afterThisTest(task: () => unknown): void {
  tasks.push(task);
}

afterEach(async () => {
  for (const task of tasks.splice(0).reverse()) await task();
});
