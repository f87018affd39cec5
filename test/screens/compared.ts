/** The tests of the pictures of some screens; where pictures cannot be compared, one test that says why. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { loadLetters } from './letters.ts';
import { type Look, asBefore, compare, fileOf, steady } from './looks.ts';

/** Puts a screen on the page. */
export type Shown = () => Promise<{ readonly element: HTMLElement }>;

export interface Pictured {
  readonly name: string;
  readonly looks: readonly Look[];
  readonly reach: Shown;
}

interface Made {
  /** Empty where pictures can be compared. */
  readonly reason: string;
  readonly kept: readonly string[];
}

/** Of all pictures whose name `isOurs` holds for, none may be of something that is no longer there. */
export async function compared(
  screens: readonly Pictured[],
  isOurs: (file: string) => boolean,
): Promise<void> {
  const letters = await loadLetters();
  const made = await executeServerCommand<Made, { letters: string }>('screens-made', { letters });
  if (made.reason !== '') {
    console.log(`The screens are not compared with their pictures: ${made.reason}.`);
    it(`are not compared: ${made.reason}`, () => {});
    return;
  }
  for (const { name, looks, reach } of screens) {
    it(`${name} looks as it did`, async () => {
      asBefore();
      steady();
      const { element } = await reach();
      const problems: string[] = [];
      for (const look of looks) {
        const problem = await compare(element, name, look);
        if (problem !== '') problems.push(`${fileOf(name, look)}: ${problem}`);
      }
      expect(problems).to.deep.equal([]);
    });
  }
  it('no picture is kept of what is not there', () => {
    const files = screens.flatMap(({ name, looks }) => looks.map((look) => `${fileOf(name, look)}.png`));
    expect(made.kept.filter((file) => isOurs(file) && !files.includes(file))).to.deep.equal([]);
  });
}
