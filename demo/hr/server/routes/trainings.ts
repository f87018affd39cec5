/** The trainings, and how long a completion of each counts. */
import type { FastifyInstance } from 'fastify';
import { callerIn } from '../auth/guard.ts';
import { refuse } from '../problems.ts';
import type { Settings } from '../register.ts';
import { note } from '../store/audit.ts';
import { setValidity, takeOver, trainings } from '../store/trainings.ts';
import { refused, trainingId } from './shapes.ts';

const training = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    version: { type: 'string' },
    withdrawn: { type: 'boolean', description: 'Not offered any more; who is in it may complete it.' },
    monthsValid: { type: ['integer', 'null'], description: 'null: for ever.' },
  },
  required: ['id', 'title', 'version', 'withdrawn', 'monthsValid'],
} as const;

export function trainingRoutes(app: FastifyInstance, settings: Settings): void {
  const { database, organisation } = settings;

  app.get(
    '/trainings',
    {
      config: { roles: ['administrator', 'reader'] },
      schema: {
        summary: 'The trainings',
        tags: ['trainings'],
        response: { 200: { description: 'All, withdrawn ones too.', type: 'array', items: training } },
      },
    },
    async () => {
      await takeOver(database, organisation, await settings.trainings());
      return trainings(database, organisation);
    },
  );

  app.put<{ Params: { id: string }; Body: { monthsValid: number | null } }>(
    '/trainings/:id/validity',
    {
      config: { roles: ['administrator'] },
      schema: {
        summary: 'Say how long a completion counts',
        description: 'Holds for what was completed before, too.',
        tags: ['trainings'],
        params: { type: 'object', properties: { id: trainingId }, required: ['id'] },
        body: {
          type: 'object',
          additionalProperties: false,
          properties: { monthsValid: { type: ['integer', 'null'], minimum: 1, maximum: 1200 } },
          required: ['monthsValid'],
        },
        response: {
          204: { description: 'It holds.', type: 'null' },
          404: refused('There is no such training.'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { monthsValid } = request.body;
      if (!(await setValidity(database, organisation, id, monthsValid)))
        return refuse(reply, 404, 'unknown-training', 'This register keeps no such training.');
      await note(
        database,
        settings,
        callerIn(request),
        'changed-validity',
        `${id} ${monthsValid ?? 'for ever'}`,
      );
      return reply.code(204).send();
    },
  );
}
