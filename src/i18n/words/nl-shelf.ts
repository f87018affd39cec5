/** The words for choosing a training in Dutch, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/nl/shelf.json' with { type: 'json' };
