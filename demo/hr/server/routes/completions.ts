/** Completions come in: from the page of somebody who is signed in, from another system, or by hand. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerIn } from '../auth/guard.ts';
import { addDays, dayOf, isDay } from '../days.ts';
import { refuse } from '../problems.ts';
import type { Settings } from '../register.ts';
import { note } from '../store/audit.ts';
import type { Entry } from '../store/completion.ts';
import { announce } from '../store/deliveries.ts';
import { record } from '../store/record.ts';
import { type Training, findTraining, takeOver } from '../store/trainings.ts';
import { type ByHandBody, type CompletionBody, byHand, completion, refused, row } from './shapes.ts';

/** A completion has some 700 characters, a launch token as many again. */
const LARGEST_BODY = 16_384;
const HOUR_SECONDS = 3_600;

const answers = {
  200: { description: 'It was kept before: under this id, or of the same person, training and day.', ...row },
  201: { description: 'It is kept.', ...row },
  400: refused('It has not the shape of a completion.'),
  403: refused('It is of somebody else than who is signed in.'),
  409: refused('The id is of another completion; it will not be kept under this id.'),
  413: refused('It is too large.'),
  422: refused('It cannot be true: a day that is to come, an unknown training, a launch that is refused.'),
  425: refused('Too early to be believed; offer the same again after Retry-After.'),
};

export function completionRoutes(app: FastifyInstance, settings: Settings): void {
  app.post<{ Body: CompletionBody }>(
    '/completions',
    {
      config: { roles: ['learner', 'machine'] },
      bodyLimit: LARGEST_BODY,
      schema: {
        summary: 'Report a completion',
        description:
          'May come any number of times, in any order, with the same id. Of a learner who is signed in the learner is taken from the session.',
        tags: ['completions'],
        body: completion,
        response: answers,
      },
    },
    (request, reply) => report(settings, request, reply),
  );

  app.post<{ Body: ByHandBody }>(
    '/completions/by-hand',
    {
      config: { roles: ['administrator'] },
      bodyLimit: LARGEST_BODY,
      schema: {
        summary: 'Enter a completion by another route, as with a trainer',
        description: 'Looks the same as any other to who reads the register.',
        tags: ['completions'],
        body: byHand,
        response: answers,
      },
    },
    (request, reply) => enter(settings, request, reply),
  );
}

async function report(
  settings: Settings,
  request: FastifyRequest<{ Body: CompletionBody }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { body } = request;
  const caller = callerIn(request);
  const isLearner = caller.role === 'learner';
  const learner = isLearner ? caller.name : body.learner;
  if (learner === undefined) return refuse(reply, 422, 'no-learner', 'It does not say who completed it.');
  if (body.learner !== undefined && body.learner !== learner)
    return refuse(reply, 403, 'other-learner', 'It is of somebody else than who is signed in.');

  const known = await trainingNamed(settings, body.training.id);
  if (!known) return refuse(reply, 422, 'unknown-training', 'This register keeps no such training.');
  const dayProblem = refuseDay(settings, body.completedOn, reply);
  if (dayProblem) return dayProblem;

  const entry: Omit<Entry, 'level' | 'receipt'> = {
    id: body.id,
    learner,
    training: body.training.id,
    version: body.training.version,
    digest: body.training.digest,
    completedOn: body.completedOn,
  };
  if (body.launch === undefined || !settings.launches)
    return keep(settings, reply, { ...entry, level: isLearner ? 'client' : 'none' });

  const launched = await settings.launches.check(body.launch, { ...body, learner });
  if ('laterSeconds' in launched) return later(reply, launched.laterSeconds);
  if ('refused' in launched)
    return refuse(
      reply,
      launched.refused === 'too-large' ? 413 : 422,
      launched.refused,
      'The launch is refused.',
    );
  return keep(settings, reply, { ...entry, level: 'launched', receipt: launched.receipt });
}

/**
 * The organisation itself saw it, so it has the best level that this register gives, and a receipt like any other: nobody
 * can tell who could not do the training alone.
 */
async function enter(
  settings: Settings,
  request: FastifyRequest<{ Body: ByHandBody }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id, learner, training, completedOn } = request.body;
  const known = await trainingNamed(settings, training);
  if (!known) return refuse(reply, 422, 'unknown-training', 'This register keeps no such training.');
  const dayProblem = refuseDay(settings, completedOn, reply);
  if (dayProblem) return dayProblem;

  const { version, digest } = known;
  const seen = { learner, training, version, digest, completedOn };
  const proof: Pick<Entry, 'level' | 'receipt'> = settings.launches
    ? { level: 'launched', receipt: await settings.launches.vouch(seen) }
    : { level: 'client' };
  await note(settings.database, settings, callerIn(request), 'entered-by-hand', training, learner);
  return keep(settings, reply, { id, ...seen, ...proof });
}

async function keep(settings: Settings, reply: FastifyReply, entry: Entry): Promise<FastifyReply> {
  const { database, organisation } = settings;
  const result = await record(database, organisation, entry, (queries, created) =>
    settings.webhook
      ? announce(queries, organisation, randomUUID(), created, settings.now())
      : Promise.resolve(),
  );
  if (result.outcome === 'id-taken')
    return refuse(reply, 409, 'id-taken', 'The id is of another completion.');
  return reply.code(result.outcome === 'created' ? 201 : 200).send(result.row);
}

/** Where it is not a day up to today: nothing that is to come is kept, and tomorrow is kept tomorrow. */
function refuseDay(
  { now, timeZone }: Settings,
  completedOn: string,
  reply: FastifyReply,
): FastifyReply | undefined {
  const today = dayOf(now(), timeZone);
  if (!isDay(completedOn)) return refuse(reply, 422, 'no-such-day', 'There is no such day.');
  if (completedOn <= today) return undefined;
  // East of here it is tomorrow already.
  if (completedOn === addDays(today, 1)) return later(reply, HOUR_SECONDS);
  return refuse(reply, 422, 'future-day', 'That day is still to come.');
}

function later(reply: FastifyReply, seconds: number): FastifyReply {
  void reply.header('retry-after', seconds);
  return refuse(reply, 425, 'later', 'Too early to be believed; offer the same again.');
}

/** Asks the index again before it says that there is none: a training may have been added since. */
async function trainingNamed(settings: Settings, id: string): Promise<Training | undefined> {
  const { database, organisation } = settings;
  const known = await findTraining(database, organisation, id);
  if (known) return known;
  await takeOver(database, organisation, await settings.trainings());
  return findTraining(database, organisation, id);
}
