/** What goes in and out, as JSON Schema: it checks what comes in and describes it in the OpenAPI description. */
import { LEVELS } from '../store/completion.ts';

export const day = { type: 'string', format: 'date', description: 'A calendar day, YYYY-MM-DD.' } as const;
const id = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$' } as const;
const version = { type: 'string', pattern: String.raw`^\d{1,9}\.\d{1,9}\.\d{1,9}$` } as const;
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
} as const;
export const learner = {
  type: 'string',
  pattern: String.raw`^[^\p{Cc}\p{Cs}]{1,256}$`,
  description: 'The opaque reference of the organisation; no name, no address.',
} as const;
export const trainingId = id;

const object = <Properties extends object>(properties: Properties, required: readonly (keyof Properties)[]) =>
  ({ type: 'object', additionalProperties: false, properties, required }) as const;

/** As the player makes it; nothing else is taken. */
export const completion = object(
  {
    version: { const: 1 },
    id: uuid,
    training: object({ id, version, digest: { type: 'string', pattern: '^[0-9a-f]{64}$' } }, [
      'id',
      'version',
      'digest',
    ]),
    status: { const: 'completed' },
    completedOn: day,
    learner,
    launch: { type: 'string', maxLength: 8192, description: 'The launch token, as it was handed out.' },
  },
  ['version', 'id', 'training', 'status', 'completedOn'],
);

export interface CompletionBody {
  readonly version: 1;
  readonly id: string;
  readonly training: { readonly id: string; readonly version: string; readonly digest: string };
  readonly status: 'completed';
  readonly completedOn: string;
  readonly learner?: string;
  readonly launch?: string;
}

/** A completion by another route, as with a trainer. */
export const byHand = object({ id: uuid, learner, training: id, completedOn: day }, [
  'id',
  'learner',
  'training',
  'completedOn',
]);

export interface ByHandBody {
  readonly id: string;
  readonly learner: string;
  readonly training: string;
  readonly completedOn: string;
}

export const row = object(
  {
    id: { type: 'string' },
    learner,
    training: { type: 'string' },
    version: { type: 'string' },
    completedOn: day,
    validUntil: { ...day, type: ['string', 'null'] },
    level: { enum: LEVELS },
  },
  ['id', 'learner', 'training', 'version', 'completedOn', 'validUntil', 'level'],
);

export const problem = object(
  {
    code: { type: 'string', description: 'What went wrong, in a word that does not change.' },
    message: { type: 'string', description: 'The same in a sentence, for the log of who called.' },
  },
  ['code', 'message'],
);

/** A refusal, in a description of answers. */
export const refused = (description: string) => ({ description, ...problem }) as const;
