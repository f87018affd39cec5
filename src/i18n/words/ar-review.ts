/** The words for looking back in Arabic, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/ar/review.json' with { type: 'json' };
