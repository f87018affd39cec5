import { LEAST_FLOOR, LEAST_PEOPLE, MOST_PEOPLE, MOST_WORDS } from '../../src/team/file/index.ts';
import { TEAM_ID_PATTERN } from '../../src/team/file/id.ts';
import { ITEM_HASH_PATTERN } from '../../src/team/file/guard.ts';
import { LOGIC_FIELDS, RETURN_REASONS, SESSION_KINDS, TEAM_FILE_VERSION } from '../../src/team/file/types.ts';
import { DIGEST_PATTERN, ID_PATTERN, VERSION_PATTERN } from '../../src/format/vocabulary.ts';

type Json = Readonly<Record<string, unknown>>;

const matching = ({ source }: RegExp): Json => ({ type: 'string', pattern: source });
const words = (maxLength: number): Json => ({ type: 'string', minLength: 1, maxLength, pattern: '\\S' });
const whole = (minimum: number, maximum: number): Json => ({ type: 'integer', minimum, maximum });
const list = (items: Json): Json => ({ type: 'array', items });
const day: Json = { type: 'string', format: 'date' };
const form: Json = { enum: ['a', 'b'] };
const amount = whole(0, 100_000);

/** What a field is, and what it is for. */
type Field = readonly [json: Json, description: string];

function object(
  needed: Readonly<Record<string, Field>>,
  optional: Readonly<Record<string, Field>> = {},
): Json {
  const fields = Object.entries({ ...needed, ...optional });
  return {
    type: 'object',
    additionalProperties: false,
    ...(Object.keys(needed).length > 0 && { required: Object.keys(needed) }),
    properties: Object.fromEntries(
      fields.map(([key, [json, description]]) => [key, { ...json, description }]),
    ),
  };
}

const count: Json = { anyOf: [{ enum: ['few', 'most'] }, { type: 'integer', minimum: 3 }] };
const sum: Json = {
  anyOf: [
    { enum: ['few', 'most'] },
    { type: 'integer', minimum: 3 },
    object({
      atLeast: [whole(0, 1e6), 'Zoveel waren het er minstens.'],
      atMost: [whole(0, 1e6), 'Zoveel waren het er hooguit.'],
    }),
  ],
};

const item = object(
  {
    pair: [matching(ID_PATTERN), 'Het paar waar dit geval bij hoort.'],
    twin: [{ enum: ['signal', 'noise'] }, 'Welke helft: met of zonder reden om te overleggen.'],
    hash: [matching(ITEM_HASH_PATTERN), 'Van de tekst zelf: een andere tekst is een ander geval.'],
  },
  {
    consult: [
      count,
      'Hoeveel er zouden overleggen. few is niemand, een of twee; most is allen op zo veel na. Alleen vanaf de grens.',
    ],
  },
);

const session = object(
  {
    id: [matching(TEAM_ID_PATTERN), 'Toeval. Onder deze naam verandert er niets meer.'],
    kind: [{ enum: SESSION_KINDS }, 'Gemeten met een reeks, geoefend of opgefrist.'],
    day: [day, 'De dag van de bijeenkomst.'],
    people: [whole(LEAST_PEOPLE, MOST_PEOPLE), 'Hoeveel mensen meededen, bij elk geval hetzelfde getal.'],
    training: [
      object({
        id: [matching(ID_PATTERN), 'De training die gespeeld is.'],
        version: [matching(VERSION_PATTERN), 'Haar versie.'],
        digest: [matching(DIGEST_PATTERN), 'Haar vingerafdruk.'],
      }),
      'Wat er gespeeld is.',
    ],
    items: [list(item), 'De gevallen die geteld zijn.'],
  },
  {
    form: [form, 'Welke reeks; alleen bij een meting.'],
    sums: [
      object(
        {},
        {
          signal: [sum, 'Over alle gevallen met een reden. Pas vanaf tien oordelen.'],
          noise: [sum, 'Over alle gevallen zonder. Pas vanaf tien oordelen.'],
        },
      ),
      'Bij minder mensen dan de grens; dan heeft geen geval een aantal.',
    ],
  },
);

const logic: Readonly<Record<(typeof LOGIC_FIELDS)[number], string>> = {
  problem: 'Wat er niet goed gaat, en voor wie.',
  principles: 'Hoe wij werken.',
  actions: 'Wat wij doen.',
  outcomes: 'Wat er dan eerst verandert.',
  result: 'Waar het op uit moet komen.',
  impact: 'Waar het uiteindelijk toe bijdraagt.',
};

const reasons: Readonly<Record<(typeof RETURN_REASONS)[number], string>> = {
  'wrong-desk': 'Verkeerd loket.',
  'not-enough': 'Te weinig om mee te beginnen.',
  'no-consent': 'Zonder toestemming.',
  'already-known': 'Was daar al bekend.',
  other: 'Iets anders.',
};

const month = object(
  { month: [{ type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$' }, 'De maand, zoals 2026-03.'] },
  {
    consultations: [amount, 'Hoe vaak iemand advies vroeg.'],
    goodToAsk: [amount, 'Daarvan: “goed dat je het vroeg”. Pas vanaf drie.'],
    referrals: [amount, 'Hoeveel verwijzingen er waren.'],
    returned: [amount, 'Daarvan: kwam terug als verkeerd verwezen.'],
    reasons: [
      object(
        {},
        Object.fromEntries(
          RETURN_REASONS.map((reason): [string, Field] => [reason, [amount, reasons[reason]]]),
        ),
      ),
      'Waarom ze terugkwamen. Pas vanaf drie.',
    ],
    daysToDesk: [
      amount,
      'Dagen tot het goede loket, de middelste van de maand. Pas vanaf drie verwijzingen.',
    ],
    jointVisits: [amount, 'Bezoeken samen met een partner.'],
  },
);

/** What stands in a team's file, as far as a schema can say it; `guardTeamFile` says the rest. */
export const TEAM: Json = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Bestand van een team, voor signal-training',
  ...object(
    {
      version: [{ const: TEAM_FILE_VERSION }, 'De versie van dit bestand.'],
      team: [
        object({
          id: [
            matching(TEAM_ID_PATTERN),
            'Toeval, zodat twee bestanden van hetzelfde team elkaar herkennen.',
          ],
          name: [words(MOST_WORDS.name), 'Hoe het team heet.'],
        }),
        'Van welk team dit is.',
      ],
      floor: [
        whole(LEAST_FLOOR, MOST_PEOPLE),
        'Vanaf hoeveel mensen aantallen per geval worden bewaard. Kan hoger, nooit lager.',
      ],
      order: [
        object({
          first: [form, 'De reeks die eerst komt.'],
          seed: [whole(0, 2 ** 32 - 1), 'Het getal waarmee geloot is.'],
          drawnOn: [day, 'De dag van de loting.'],
        }),
        'Met welke reeks eerst wordt gemeten: geloot, en na te rekenen.',
      ],
      sessions: [list(session), 'De bijeenkomsten. Eén keer afgesloten; daarna veranderen ze niet meer.'],
      logic: [
        list(
          object({
            day: [day, 'Sinds wanneer deze versie geldt.'],
            ...Object.fromEntries(
              LOGIC_FIELDS.map((field): [string, Field] => [
                field,
                [{ type: 'string', maxLength: MOST_WORDS.logic }, logic[field]],
              ]),
            ),
          }),
        ),
        'De teamlogica. Oude versies blijven staan.',
      ],
      practice: [list(month), 'Wat alleen het team kan tellen, per maand. Nooit over één geval.'],
      roles: [
        list(
          object({
            partner: [matching(ID_PATTERN), 'De partner.'],
            does: [list(words(MOST_WORDS.role)), 'Dit is wel hun taak.'],
            doesNot: [list(words(MOST_WORDS.role)), 'Dit is niet hun taak.'],
          }),
        ),
        'Wie wat wel en niet doet, zoals het met elke partner is afgesproken.',
      ],
    },
    {
      pilot: [
        object({
          id: [matching(ID_PATTERN), 'Hetzelfde woord bij elk team dat meedoet.'],
          practises: [
            { enum: ['now', 'later'] },
            'Wie nu oefent en wie wacht; geloot door wie de pilot leidt.',
          ],
        }),
        'Van een pilot met een wachtlijst.',
      ],
    },
  ),
};
