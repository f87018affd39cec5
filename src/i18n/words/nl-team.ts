/** The words of a team in Dutch, as a module of their own; see `en.ts` for why not the files themselves. */
import figures from '../../../locales/nl/figures.json' with { type: 'json' };
import team from '../../../locales/nl/team.json' with { type: 'json' };

export default { ...team, ...figures };
