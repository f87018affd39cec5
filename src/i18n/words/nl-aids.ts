/** The words of the reading aids in Dutch, as a module of their own; see `en.ts` for why not the file itself. */
export { default } from '../../../locales/nl/aids.json' with { type: 'json' };
