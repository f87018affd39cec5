/** The words for choosing a training in English, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/en/shelf.json' with { type: 'json' };
