/** The words for looking back in English, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/en/review.json' with { type: 'json' };
