/** The words for choosing a training in Arabic, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/ar/shelf.json' with { type: 'json' };
