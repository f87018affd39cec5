/** The list: in pages, and as a file. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { callerIn } from '../auth/guard.ts';
import { PROFILE_NAMES, type ProfileName } from '../csv/profiles.ts';
import { csvOf } from '../csv/write.ts';
import { dayOf } from '../days.ts';
import type { Settings } from '../register.ts';
import { note } from '../store/audit.ts';
import { LEVELS, type Row } from '../store/completion.ts';
import { type Filter, type ListRequest, SORT_KEYS, type Sort, count, list } from '../store/list.ts';
import { day, refused, row } from './shapes.ts';

const PAGE_SIZE = 50;
/** Counted no further: the answer would take longer than the page itself. */
const COUNTED_TO = 10_001;
const ROWS_PER_READ = 2_000;

const query = {
  learner: { type: 'string', minLength: 1, maxLength: 256, description: 'How the reference begins.' },
  training: { type: 'string', minLength: 1, maxLength: 64 },
  level: { enum: LEVELS },
  from: day,
  to: day,
  expiresBy: {
    ...day,
    description: 'What counts until this day or an earlier one, and was not completed again since.',
  },
  sort: { enum: SORT_KEYS },
  order: { enum: ['asc', 'desc'] },
} as const;

type Query = Filter & { readonly sort?: Sort; readonly order?: 'asc' | 'desc' };
type PageQuery = Query & { readonly after?: string; readonly before?: string; readonly limit?: string };
type CsvQuery = Query & {
  readonly profile?: ProfileName;
  readonly delimiter?: ',' | ';';
  readonly bom?: 'true' | 'false';
};

const readers = { roles: ['administrator', 'reader'] } as const;

export function listRoutes(app: FastifyInstance, settings: Settings): void {
  const { database, organisation, now, timeZone } = settings;
  const today = (): string => dayOf(now(), timeZone);

  app.get<{ Querystring: PageQuery }>(
    '/completions',
    {
      config: readers,
      schema: {
        summary: 'A page of the list',
        tags: ['list'],
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            ...query,
            after: { type: 'string', maxLength: 2048, description: '`next` of the page before it.' },
            before: { type: 'string', maxLength: 2048, description: '`previous` of the page after it.' },
            limit: { type: 'string', pattern: '^(?:[1-9]\\d?|100)$' },
          },
        },
        response: {
          200: {
            description: 'The page.',
            type: 'object',
            properties: {
              rows: { type: 'array', items: row },
              next: { type: 'string' },
              previous: { type: 'string' },
              count: {
                type: 'integer',
                description: `How many there are in all; ${COUNTED_TO} where there are as many or more.`,
              },
            },
            required: ['rows', 'count'],
          },
          400: refused('The list cannot be asked for like that.'),
        },
      },
    },
    async (request) => {
      const { after, before, limit, ...asked } = request.query;
      await note(database, settings, callerIn(request), 'read-list', subjectOf(asked), asked.learner);
      const [page, all] = await Promise.all([
        list(database, organisation, today(), {
          ...orderOf(asked),
          limit: Number(limit ?? PAGE_SIZE),
          after,
          before: after === undefined ? before : undefined,
        }),
        count(database, organisation, today(), asked, COUNTED_TO),
      ]);
      return { ...page, count: all };
    },
  );

  app.get<{ Querystring: CsvQuery }>(
    '/completions.csv',
    {
      config: readers,
      schema: {
        summary: 'The whole list as comma-separated values',
        tags: ['list'],
        produces: ['text/csv'],
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            ...query,
            profile: { enum: PROFILE_NAMES, description: 'The columns of the system that reads it.' },
            delimiter: { enum: [',', ';'] },
            bom: { enum: ['true', 'false'], description: 'Begin with a byte order mark, for Excel.' },
          },
        },
      },
    },
    async (request, reply) => {
      const { profile = 'generic', delimiter = ',', bom, ...asked } = request.query;
      const subject = `${profile} ${subjectOf(asked)}`.trim();
      await note(database, settings, callerIn(request), 'exported-list', subject, asked.learner);
      const pages = everyPage((after) =>
        list(database, organisation, today(), { ...orderOf(asked), limit: ROWS_PER_READ, after }),
      );
      void reply.header('content-disposition', `attachment; filename="completions-${today()}.csv"`);
      void reply.type('text/csv; charset=utf-8');
      return reply.send(Readable.from(csvOf(pages, { profile, delimiter, hasBom: bom === 'true' })));
    },
  );
}

function orderOf({
  sort = 'completedOn',
  order = 'desc',
  ...filter
}: Query): Pick<ListRequest, 'filter' | 'sort' | 'order'> {
  return { filter, sort, order };
}

/** How the list was made, for the log; whom was searched for stands in a column of its own. */
function subjectOf({ learner: _, ...asked }: Query): string {
  return new URLSearchParams(asked as Record<string, string>).toString();
}

async function* everyPage(
  read: (after: string | undefined) => Promise<{ readonly rows: readonly Row[]; readonly next?: string }>,
): AsyncGenerator<readonly Row[]> {
  let after: string | undefined;
  do {
    const { rows, next } = await read(after);
    yield rows;
    after = next;
  } while (after !== undefined);
}
