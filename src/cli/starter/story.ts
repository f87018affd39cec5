/** The first story of a trainer: small, whole, and played to an end before a word of it was changed. */
import type { AuthorLanguage } from '../../i18n/languages.ts';
import type { Starter } from './starter.ts';
import { english } from './story-en.ts';
import { dutch } from './story-nl.ts';

const STORIES: Readonly<Record<AuthorLanguage, (starter: Starter) => string>> = { nl: dutch, en: english };

/** @returns the text of a `scenario.yaml`, without anything that `check` would remark on. */
export const storyFrom = (starter: Starter, language: AuthorLanguage): string => STORIES[language](starter);
