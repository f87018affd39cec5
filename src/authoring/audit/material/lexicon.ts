/**
 * Small lists of words that somebody could go by without understanding the rest. Kept short on purpose: each is a rule a
 * bored learner might really find. Of another language the figures that need a list are not told.
 */

export const WORD_CLASSES = [
  'negation',
  'softener',
  'courtesy',
  'money',
  'record',
  'self',
  'reason',
  'man',
  'woman',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

export interface Lexicon {
  /** Each tests one word in lower case. */
  readonly classes: Readonly<Record<WordClass, RegExp>>;
  readonly closedQuestion: RegExp;
}

const word = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  nl: {
    classes: {
      negation: word('niet', 'geen', 'niets', 'niks', 'niemand', 'nooit', 'nergens', 'nee'),
      softener: word('even', 'gewoon', 'misschien', 'eigenlijk', 'toch', 'hoor'),
      courtesy: word('u', 'uw', 'mevrouw', 'meneer', 'dank', 'graag', 'alstublieft'),
      money: word(
        'euro',
        'bedrag\\p{L}*',
        'betaal\\p{L}*',
        'betal\\p{L}*',
        'regeling\\p{L}*',
        'termijn\\p{L}*',
        'rekening\\p{L}*',
        'schuld\\p{L}*',
        'aanslag\\p{L}*',
        'aanmaning\\p{L}*',
        'kwijtschelding',
        'uitstel',
      ),
      record: word('schrijf', 'schrijft', 'noteer', 'noteert', 'opschrijven', 'noteren', 'schikt', 'uitkomt'),
      self: word('ik', 'me', 'mij', 'mijn', 'we', 'wij', 'ons', 'onze'),
      reason: word('want', 'omdat', 'door', 'dus', 'daarom'),
      man: word('hij', 'hem', 'zijn', 'man', 'meneer', 'vader', 'zoon'),
      woman: word('zij', 'ze', 'haar', 'vrouw', 'mevrouw', 'moeder', 'dochter'),
    },
    closedQuestion: /\bja of nee\b|\bschikt\b/i,
  },
  en: {
    classes: {
      negation: word('not', 'no', 'nothing', 'nobody', 'never', 'none', 'nowhere', "\\p{L}+n[’']t", 'cannot'),
      softener: word('just', 'maybe', 'perhaps', 'actually', 'really', 'quite', 'though'),
      courtesy: word('sir', 'madam', 'please', 'thank', 'thanks', 'sorry', 'gladly'),
      money: word(
        'euros?',
        'amounts?',
        'pay\\p{L}*',
        'arrangements?',
        'instal\\p{L}*',
        'bills?',
        'debts?',
        'reminders?',
        'remission',
      ),
      record: word('write', 'writes', 'note', 'notes', 'suit', 'suits', 'convenient'),
      self: word('i', "i[’']\\p{L}+", 'me', 'my', 'we', "we[’']\\p{L}+", 'us', 'our'),
      reason: word('because', 'so', 'since', 'therefore'),
      man: word('he', "he[’']\\p{L}+", 'him', 'his', 'man', 'sir', 'father', 'son'),
      woman: word('she', "she[’']\\p{L}+", 'her', 'hers', 'woman', 'wife', 'madam', 'mother', 'daughter'),
    },
    closedQuestion: /\byes or no\b|\bsuits? you\b|\bdoes (?:now|this|it) suit\b/i,
  },
};

/** By the first part of a language tag: `nl-BE` reads as `nl`. */
export function lexiconFor(language: string): Lexicon | undefined {
  const [base = ''] = language.split('-');
  return Object.hasOwn(LEXICONS, base) ? LEXICONS[base] : undefined;
}
