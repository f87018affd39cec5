import { Refusal } from './answers.ts';

/** What follows the question mark of a request: each of what is known at most once, and nothing else. */
export class Parameters {
  readonly #given: URLSearchParams;

  /** @throws Refusal (400) */
  constructor(request: Request, known: readonly string[]) {
    this.#given = new URL(request.url).searchParams;
    for (const name of this.#given.keys()) {
      if (!known.includes(name)) throw new Refusal(400, `There is no parameter ${name} here.`);
      if (this.#given.getAll(name).length > 1) throw new Refusal(400, `${name} is there twice.`);
    }
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  get names(): readonly string[] {
    return [...this.#given.keys()];
  }

  /** Undefined where it is not there. */
  get<Value>(name: string, read: (text: string) => Value): Value | undefined {
    const text = this.#given.get(name);
    return text === null ? undefined : read(text);
  }

  /** @throws Refusal (400) where it is not there. */
  need<Value>(name: string, read: (text: string) => Value): Value {
    const text = this.#given.get(name);
    if (text === null) throw new Refusal(400, `The parameter ${name} is missing.`);
    return read(text);
  }
}
