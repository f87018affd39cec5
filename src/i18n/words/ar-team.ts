/** The words of a team in Arabic, as a module of their own; see `en.ts` for why not the files themselves. */
import figures from '../../../locales/ar/figures.json' with { type: 'json' };
import team from '../../../locales/ar/team.json' with { type: 'json' };

export default { ...team, ...figures };
