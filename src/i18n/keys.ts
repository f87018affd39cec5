/** The keys of the learner's texts, so that a misspelt key does not compile. */
import type afterwards from '../../locales/nl/afterwards.json';
import type aids from '../../locales/nl/aids.json';
import type card from '../../locales/nl/card.json';
import type player from '../../locales/nl/player.json';
import type review from '../../locales/nl/review.json';
import type shelf from '../../locales/nl/shelf.json';
import type { KeyOf } from './translator.ts';

export type TranslationKey =
  | KeyOf<typeof afterwards>
  | KeyOf<typeof aids>
  | KeyOf<typeof card>
  | KeyOf<typeof player>
  | KeyOf<typeof review>
  | KeyOf<typeof shelf>;
