/** The words of a team in English, as a module of their own; see `en.ts` for why not the files themselves. */
import figures from '../../../locales/en/figures.json' with { type: 'json' };
import team from '../../../locales/en/team.json' with { type: 'json' };

export default { ...team, ...figures };
