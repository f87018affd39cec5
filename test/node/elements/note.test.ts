import { describe, expect, it } from 'vitest';
import { noteOf } from '../../../src/elements/signal-briefing/note.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { cardTranslator } from '../../../src/i18n/card.ts';
import { dealRound } from '../../../src/rounds/deal.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { stories, watched } from '../../support/stories.ts';
import { dutch as nl, english as en } from '../../support/words.ts';

const rounds = Object.values(banksOf(shippedBankInput())).map((bank) => dealRound(bank, 3));
const trainings: readonly Scenario[] = [...stories, ...rounds];
const languages = Object.entries({ nl, en });

/** Whether the learner is somebody else for a while. */
const changesPlaces = ({ scenes }: Scenario): boolean => Object.values(scenes).some(({ as }) => as !== 'you');

/** Of the two controls above every screen, where leaving leads to another page. */
const NAMES = {
  nl: { hide: nl.exit.cover, leave: nl.exit.leaveTo },
  en: { hide: en.exit.cover, leave: en.exit.leaveTo },
};

describe.each(languages)('the note before play, in %s', (language, { start }) => {
  it.each(trainings.map((training): [string, Scenario] => [training.id, training]))(
    'tells of %s no more than is so, whatever is remembered',
    (_, training) => {
      const { t } = cardTranslator(language);
      for (const remember of ['none', 'session', 'device'] as const) {
        const sentences = noteOf(training, { remember, leadsAway: true }, t);
        expect(sentences.includes(start.otherPlaces)).toBe(changesPlaces(training));
        expect(sentences.includes(start.watching)).toBe(watched.includes(training));
        const rest = sentences.filter(
          (sentence) => sentence !== start.otherPlaces && sentence !== start.watching,
        );
        expect(rest).toEqual([
          start.note,
          start.stop[remember],
          t('start.out', NAMES[language as 'nl' | 'en']),
          start.help,
        ]);
      }
    },
  );

  it('promises to go on later only where something is remembered', () => {
    const goOnLater = { nl: /verdergaan/, en: /go on/ }[language as 'nl' | 'en'];
    const { none, ...kept } = start.stop;
    for (const sentence of [start.note, start.watching, start.otherPlaces, start.help, none]) {
      expect(sentence).not.toMatch(goOnLater);
    }
    for (const sentence of Object.values(kept)) expect(sentence).toMatch(goOnLater);
  });
});

it('some trainings take the learner into the place of another, and some do not', () => {
  expect(new Set(trainings.map(changesPlaces))).toEqual(new Set([true, false]));
});
