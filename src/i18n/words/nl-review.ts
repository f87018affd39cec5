/** The words for looking back in Dutch, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/nl/review.json' with { type: 'json' };
