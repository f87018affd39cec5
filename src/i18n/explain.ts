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

/** For people who write scenarios: no page of a learner loads these words. */
export function createExplain(language: AuthorLanguage): Explain {
  const { t } = translatorOf<string>(language, texts[language]);
  return ({ code, params }) => {
    const mend = t(`${code}.mend`, params);
    return {
      what: t(`${code}.what`, params),
      why: t(`${code}.why`, params),
      mend: params['suggestion'] === undefined ? mend : `${t('suggestion', params)} ${mend}`,
    };
  };
}
