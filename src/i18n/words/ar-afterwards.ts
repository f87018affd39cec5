/** The words of play from the first choice on in Arabic, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/ar/afterwards.json' with { type: 'json' };
