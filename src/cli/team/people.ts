/** Whom the cases that come along are about. */
import { itemsOfBank, keyOf } from '../../team/file/index.ts';
import type { People } from '../../team/figures/index.ts';
import { join } from '../disk.ts';
import { findItems } from '../find.ts';
import { load } from '../load.ts';
import { SHIPPED } from '../shipped.ts';

export function shippedPeople(cwd: string): People {
  const { trainings } = load(findItems([join(SHIPPED, 'rounds')], cwd), cwd);
  return new Map(
    trainings.flatMap(({ training }) => {
      if (!('pairs' in training)) return [];
      const persons = new Map(training.pairs.map(({ id, person }) => [id, person]));
      return itemsOfBank(training).flatMap((item) => {
        const person = persons.get(item.pair);
        return person ? [[keyOf(item), person] as const] : [];
      });
    }),
  );
}
