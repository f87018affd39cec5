/** One person: what is kept of them, and erasing it. */
import type { FastifyInstance } from 'fastify';
import { callerIn } from '../auth/guard.ts';
import type { Settings } from '../register.ts';
import { note } from '../store/audit.ts';
import { erase, personOf } from '../store/person.ts';
import { learner } from './shapes.ts';

const params = { type: 'object', properties: { learner }, required: ['learner'] } as const;
const administrators = { roles: ['administrator'] } as const;

export function peopleRoutes(app: FastifyInstance, settings: Settings): void {
  const { database, organisation } = settings;

  app.get<{ Params: { learner: string } }>(
    '/people/:learner',
    {
      config: administrators,
      schema: { summary: 'All that is kept of one reference', tags: ['people'], params },
    },
    async (request) => {
      const { learner: reference } = request.params;
      await note(database, settings, callerIn(request), 'read-person', '', reference);
      return personOf(database, organisation, reference);
    },
  );

  app.delete<{ Params: { learner: string } }>(
    '/people/:learner',
    {
      config: administrators,
      schema: {
        summary: 'Erase one reference',
        description: 'The log keeps that somebody was erased, and by whom; not who.',
        tags: ['people'],
        params,
        response: {
          200: {
            description: 'It is erased.',
            type: 'object',
            properties: { erased: { type: 'integer', description: 'How many completions there were.' } },
            required: ['erased'],
          },
        },
      },
    },
    async (request) => {
      const erased = await erase(database, organisation, request.params.learner);
      await note(database, settings, callerIn(request), 'erased-person');
      return { erased };
    },
  );
}
