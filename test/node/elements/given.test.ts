import { describe, expect, it } from 'vitest';
import { GivenController } from '../../../src/elements/controllers/given-controller.ts';
import type { Failure } from '../../../src/reporting/index.ts';

/** What stands in for the element: as much of it as is asked. */
class Host extends EventTarget {
  learner: unknown = null;
  launch: string | null = null;
  readonly remember = 'none';
  readonly awaitLearner = false;
  readonly heard: string[] = [];
  isOpen = true;
  readonly #given: GivenController;

  constructor() {
    super();
    this.addEventListener('signal-error', (event) =>
      this.heard.push((event as CustomEvent<Failure>).detail.code),
    );
    this.#given = new GivenController(this as unknown as ConstructorParameters<typeof GivenController>[0], {
      isOpen: () => this.isOpen,
      changed: () => {},
    });
  }

  addController(): void {}

  draw(given: { learner?: unknown; launch?: string | null } = {}): readonly string[] {
    Object.assign(this, given);
    this.#given.hostUpdate();
    return this.heard.splice(0);
  }
}

describe('a page that gives what no completion can carry', () => {
  it.each([NaN, {}, 'two\nlines'])('is told so once, and of another again: %j', (learner) => {
    const host = new Host();
    expect(host.draw({ learner })).toEqual(['learner-invalid']);
    expect(host.draw()).toEqual([]);
    expect(host.draw({ learner: 'anna' })).toEqual([]);
    expect(host.draw({ learner })).toEqual(['learner-invalid']);
  });

  it('is told of a token once, and of another again', () => {
    const host = new Host();
    expect(host.draw({ launch: 'no token' })).toEqual(['launch-invalid']);
    expect(host.draw()).toEqual([]);
    expect(host.draw({ launch: '' })).toEqual([]);
    expect(host.draw({ launch: 'none either' })).toEqual(['launch-invalid']);
  });

  it('is told when there is a training, and not before it may listen', () => {
    const host = new Host();
    host.isOpen = false;
    expect(host.draw({ learner: {}, launch: 'no token' })).toEqual([]);
    host.isOpen = true;
    expect(host.draw()).toEqual(['learner-invalid', 'launch-invalid']);
  });
});
