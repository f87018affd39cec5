/** Puts the words to a diagnostic: it carries a code and parameters, the locale files say what that means. */
import en from '../../locales/en/diagnostics.json' with { type: 'json' };
import enOwn from '../../locales/en/explain.json' with { type: 'json' };
import nl from '../../locales/nl/diagnostics.json' with { type: 'json' };
import nlOwn from '../../locales/nl/explain.json' with { type: 'json' };
import type { AuthorLanguage } from './languages.ts';
import { type Params, type Texts, translatorOf } from './translator.ts';

export interface Explanation {
  /** What is the matter, in one sentence. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it; begins with the near miss where the diagnostic has one. */
  readonly mend: string;
}

export type Explain = (diagnostic: { readonly code: string; readonly params: Params }) => Explanation;

const texts: Readonly<Record<AuthorLanguage, Texts>> = { nl: { ...nl, ...nlOwn }, en: { ...en, ...enOwn } };

/** Parameters that hold what a learner does. */
const WORDED = ['way', 'policy'];

/** For people who write scenarios: no page of a learner loads these words. */
export function createExplain(language: AuthorLanguage): Explain {
  const { t } = translatorOf<string>(language, texts[language]);
  // A way is made of ids; what has none stands in brackets, and is put into words here.
  const inWords = (params: Params): Params =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        WORDED.includes(name)
          ? String(value).replace(/\((mark|policy|skip|write)\b/g, (_, word) => `(${t(`way.${word}`)}`)
          : value,
      ]),
    );
  return ({ code, params: given }) => {
    const params = inWords(given);
    const why = t(`${code}.why`, params);
    const mend = t(`${code}.mend`, params);
    return {
      what: t(`${code}.what`, params),
      why: params['way'] === undefined ? why : `${why} ${t('way.told', params)}`,
      mend: params['suggestion'] === undefined ? mend : `${t('suggestion', params)} ${mend}`,
    };
  };
}
