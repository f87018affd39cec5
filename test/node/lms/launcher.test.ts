import { describe, expect, it } from 'vitest';
import { createLauncher } from '../../../demo/lms/cmi5/launcher.ts';
import type { LaunchData, Registration } from '../../../demo/lms/cmi5/session.ts';
import { CATEGORY, type LaunchMode, type MoveOn, SAID } from '../../../demo/lms/cmi5/words.ts';
import { createLrs } from '../../../demo/lms/lrs/lrs.ts';
import type { Context, KeptStatement, Statement } from '../../../demo/lms/lrs/statement.ts';
import { statementFrom } from '../../../demo/lms/lrs/validation.ts';

const BASE = 'https://lms.example/cmi5/';
const ENDPOINT = 'https://lms.example/xapi/';
const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: '3f5c' },
};
const PREFERENCES = 'agents/profile?profileId=cmi5LearnerPreferences&agent=';

type Said = keyof typeof SAID;

/** A training that does what it should, one step after the other; `tell` may change what it says. */
interface Training {
  ask(path: string, method?: string, body?: unknown): Promise<Response>;
  /** Everything that comes before its first statement. */
  open(): Promise<void>;
  statement(verb: Said, change?: (right: Statement) => object): Statement;
  tell(verb: Said, change?: (right: Statement) => object): Promise<number>;
}

interface System {
  readonly registration: Registration;
  launch(mode?: LaunchMode): Promise<Training>;
  readonly fetchAgain: () => Promise<unknown>;
  /** The verbs that the store has, in order, without where they are defined. */
  verbs(): readonly string[];
  kept(): readonly KeptStatement[];
}

function system(moveOn: MoveOn = 'Completed', masteryScore?: number): System {
  const lrs = createLrs();
  const launcher = createLauncher(lrs, BASE, ENDPOINT);
  const registration = launcher.enrol(ACTOR, {
    publisherId: 'https://publisher.example/training',
    moveOn,
    ...(masteryScore !== undefined && { masteryScore }),
  });
  let fetchUrl = '';
  const fetchAgain = async (): Promise<unknown> =>
    launcher.handle(new Request(fetchUrl, { method: 'POST' })).json();
  return {
    registration,
    fetchAgain,
    kept: () => lrs.statements.all(),
    verbs: () => lrs.statements.all().map(({ verb }) => verb.id.split('/').at(-1) ?? ''),
    async launch(mode) {
      const page = `${ENDPOINT}page?own=1`;
      const said = new URL(launcher.launch(registration, { page, ...(mode && { mode }) })).searchParams;
      fetchUrl = said.get('fetch') ?? '';
      expect(said.get('own')).toBe('1');
      expect(said.get('endpoint')).toBe(ENDPOINT);
      const { 'auth-token': token } = (await fetchAgain()) as { 'auth-token': string };
      const ask: Training['ask'] = (path, method = 'GET', body) =>
        lrs.handle(
          new Request(`${ENDPOINT}${path}`, {
            method,
            headers: {
              authorization: `Basic ${token}`,
              'x-experience-api-version': '1.0.3',
              'content-type': 'application/json',
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
          }),
        );
      const agent = said.get('actor') ?? '';
      let template: Context = {};
      const statement: Training['statement'] = (verb, change = () => ({})) => {
        const right = rightStatement(verb, registration, template);
        return { ...right, ...change(right) };
      };
      return {
        ask,
        statement,
        async open() {
          const query = new URLSearchParams({
            stateId: 'LMS.LaunchData',
            agent,
            activityId: said.get('activityId') ?? '',
            registration: registration.id,
          });
          const data: unknown = await (await ask(`activities/state?${query}`)).json();
          template = (data as LaunchData).contextTemplate;
          expect((await ask(PREFERENCES + encodeURIComponent(agent))).status).toBe(404);
        },
        tell: async (verb, change) => (await ask('statements', 'POST', statement(verb, change))).status,
      };
    },
  };
}

function rightStatement(verb: Said, { actor, activityId, id }: Registration, template: Context): Statement {
  const isConclusive = verb === 'completed' || verb === 'passed' || verb === 'failed';
  const category = [CATEGORY.cmi5, ...(isConclusive ? [CATEGORY.moveOn] : [])].map((one) => ({ id: one }));
  return {
    id: crypto.randomUUID(),
    actor,
    verb: { id: SAID[verb], display: { en: verb } },
    object: { id: activityId },
    ...(verb !== 'initialized' && {
      result: {
        duration: 'PT1S',
        ...(verb === 'completed' && { completion: true }),
        ...(isConclusive && verb !== 'completed' && { success: verb === 'passed' }),
      },
    }),
    context: {
      ...template,
      registration: id,
      contextActivities: { ...template.contextActivities, category },
    },
    timestamp: new Date().toISOString(),
  };
}

async function opened(moveOn?: MoveOn, masteryScore?: number): Promise<{ lms: System; training: Training }> {
  const lms = system(moveOn, masteryScore);
  const training = await lms.launch();
  await training.open();
  expect(await training.tell('initialized')).toBe(200);
  return { lms, training };
}

describe('the launcher of cmi5', () => {
  it('is satisfied by a completion, once, and says so in statements that others find right', async () => {
    const { lms, training } = await opened();
    expect(await training.tell('completed')).toBe(200);
    expect(await training.tell('terminated')).toBe(200);
    expect(lms.verbs()).toEqual(['launched', 'initialized', 'completed', 'satisfied', 'terminated']);
    expect(lms.registration.isSatisfied).toBe(true);
    for (const { stored: _stored, authority: _authority, ...sent } of lms.kept()) statementFrom(sent);
  });

  it('takes the end of a session in one request', async () => {
    const { lms, training } = await opened();
    const last = [training.statement('completed'), training.statement('terminated')];
    expect((await training.ask('statements', 'POST', last)).status).toBe(200);
    expect((await training.ask('statements', 'POST', last)).status).toBe(200);
    expect(lms.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  it('gives its token once', async () => {
    const { lms } = await opened();
    expect(await lms.fetchAgain()).toMatchObject({ 'error-code': '1' });
  });

  it('abandons a session that is open when the next begins, and hears nothing from it after that', async () => {
    const { lms, training } = await opened();
    const next = await lms.launch();
    await next.open();
    expect(await training.tell('completed')).toBe(403);
    expect((await training.ask('statements')).status).toBe(403);
    expect(await next.tell('initialized')).toBe(200);
    expect(lms.verbs()).toEqual(['launched', 'initialized', 'abandoned', 'launched', 'initialized']);
    expect(lms.kept()[2]?.result?.duration).toMatch(/^PT[\d.]+S$/);
  });

  it('takes one completion in a registration, also in another session', async () => {
    const { lms, training } = await opened();
    await training.tell('completed');
    await training.tell('terminated');
    const next = await lms.launch();
    await next.open();
    await next.tell('initialized');
    expect(await next.tell('completed')).toBe(403);
  });

  it('asks for what the course asks for', async () => {
    const { lms, training } = await opened('CompletedAndPassed');
    await training.tell('completed');
    expect(lms.registration.isSatisfied).toBe(false);
    await training.tell('passed');
    expect(lms.registration.isSatisfied).toBe(true);
    expect(system('NotApplicable').registration.isSatisfied).toBe(true);
  });

  it('wants the preferences read and the session begun before anything else', async () => {
    const training = await system().launch();
    expect(await training.tell('initialized')).toBe(403);
    await training.open();
    expect(await training.tell('completed')).toBe(403);
    expect(await training.tell('initialized')).toBe(200);
    expect(await training.tell('initialized')).toBe(403);
  });

  it.each(['Browse', 'Review'] as const)('takes no completion of who looks around (%s)', async (mode) => {
    const training = await system().launch(mode);
    await training.open();
    expect(await training.tell('initialized')).toBe(200);
    expect(await training.tell('completed')).toBe(403);
    expect(await training.tell('terminated')).toBe(200);
  });

  it('hears nothing new once a session was closed, and lets nobody change what it launched with', async () => {
    const { lms, training } = await opened();
    const { activityId, id } = lms.registration;
    const agent = JSON.stringify(ACTOR);
    const state = (stateId: string): string =>
      `activities/state?${new URLSearchParams({ stateId, agent, activityId, registration: id })}`;
    expect((await training.ask(state('LMS.LaunchData'), 'PUT', {})).status).toBe(403);
    expect((await training.ask(state('own'), 'PUT', {})).status).toBe(204);
    await training.tell('terminated');
    expect(await training.tell('completed')).toBe(403);
    expect((await training.ask(state('own'), 'PUT', {})).status).toBe(403);
  });

  it('holds passing and failing to the score it asks for', async () => {
    const { training } = await opened('Passed', 0.8);
    const scored = (scaled: number, mastery = 0.8) => {
      return ({ result, context }: Statement): object => ({
        result: { ...result, score: { scaled } },
        context: {
          ...context,
          extensions: {
            ...context?.extensions,
            'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': mastery,
          },
        },
      });
    };
    expect(await training.tell('passed', scored(0.7))).toBe(403);
    expect(await training.tell('failed', scored(0.9))).toBe(403);
    expect(await training.tell('passed', scored(0.9, 0.5))).toBe(403);
    expect(await training.tell('passed', scored(0.9))).toBe(200);
    expect(await training.tell('failed')).toBe(403);
  });

  it.each<readonly [string, (right: Statement) => object]>([
    ['9.1.0.0-1: no id', () => ({ id: undefined })],
    ['9.7.0.0-1: no moment', () => ({ timestamp: undefined })],
    ['9.7.0.0-2: a moment of another zone', () => ({ timestamp: '2026-11-28T10:00:00+01:00' })],
    ['8.1.3.0-3: somebody else', () => ({ actor: { ...ACTOR, name: 'Anouk' } })],
    [
      '9.6.1.0-1: another registration',
      ({ context }) => ({ context: { ...context, registration: crypto.randomUUID() } }),
    ],
    ['10.2.1.0-7: no session', ({ context }) => ({ context: { ...context, extensions: {} } })],
    ['8.1.5.0-6: another activity', () => ({ object: { id: 'https://publisher.example/training' } })],
    ['9.5.1.0-2: a score', ({ result }) => ({ result: { ...result, score: { scaled: 1 } } })],
    ['9.5.2.0-3: a success', ({ result }) => ({ result: { ...result, success: true } })],
    ['9.5.3.0-1: no completion', ({ result }) => ({ result: { ...result, completion: false } })],
    ['9.5.4.1-2: no duration', () => ({ result: { completion: true } })],
    [
      '9.6.2.2-1: not counted for moving on',
      ({ context }) => ({
        context: {
          ...context,
          contextActivities: { ...context?.contextActivities, category: [{ id: CATEGORY.cmi5 }] },
        },
      }),
    ],
  ])('refuses a completion with %s', async (name, change) => {
    const { lms, training } = await opened();
    const sent = { ...training.statement('completed', change) };
    const answer = await training.ask('statements', 'POST', sent);
    expect([answer.status, await answer.text()]).toEqual([403, `cmi5 ${name.split(':')[0]}`]);
    expect(lms.verbs()).toEqual(['launched', 'initialized']);
  });
});
