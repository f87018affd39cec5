/** The keys of the player's texts, so that a misspelt key does not compile. */
import type player from '../../locales/nl/player.json';
import type { KeyOf } from './translator.ts';

export type TranslationKey = KeyOf<typeof player>;
