/** What gives answers away in the sets that come along: held to every limit, but for the witness, for which no text is mended. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Figure, SHUFFLES, audit } from '../../../src/authoring/index.ts';
import { findItems } from '../../../src/cli/find.ts';
import { load } from '../../../src/cli/load.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { trainings } = load(findItems(['scenarios'], root), root);

/** What is held to a limit in the trainings that one kind of people meet. */
function heldFor(audience?: string): readonly Figure[] {
  const own = trainings.filter(({ item }) => item.pack?.audience === audience);
  const { figures } = audit(
    own.map(({ training }) => training),
    SHUFFLES,
  );
  return figures.filter(({ isWitness }) => !isWitness);
}

const held = heldFor();
const nameOf = ({ name, about, language }: Figure): string =>
  [name, about, language].filter((part) => part !== undefined).join(' ');

const beyond = (all: readonly Figure[]): readonly string[] =>
  all.filter(({ standing }) => standing === 'fails').map((one) => `${nameOf(one)}: ${String(one.value)}`);

it('keeps within every limit', () => {
  expect(beyond(held)).toEqual([]);
});

it('keeps within them where it is told to a housing association', () => {
  expect(beyond(heldFor('housing'))).toEqual([]);
});
