import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dayOf } from '../../../demo/hr/server/days.ts';
import { BACK_OFF_SECONDS, deliverDue } from '../../../demo/hr/server/webhook/deliver.ts';
import { useDatabase } from '../../support/hr/databases.ts';
import { type Register, completion, posted, startRegister } from '../../support/hr/register.ts';

const database = useDatabase();
const SECRET = `whsec_${Buffer.from('a secret of more than 24 bytes').toString('base64')}`;

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Another system, that answers as it is told. */
async function receiver(answers: () => number): Promise<{ url: string; received: readonly Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(answers(), { location: 'http://127.0.0.1:1/' }).end('anything');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received };
}

async function started(url: string) {
  // Who verifies a signature goes by the clock, so this register begins by it too; its day is that of its own zone.
  let now = Date.now();
  const webhook = { url, secret: SECRET };
  const register = await startRegister(database(), { webhook, now: () => new Date(now) });
  const options = { database: database(), organisation: register.settings.organisation, webhook };
  return {
    register,
    today: dayOf(new Date(now), register.settings.timeZone),
    deliver: () => deliverDue({ ...options, now: () => new Date(now) }),
    wait: (seconds: number) => void (now += seconds * 1000),
  };
}

const complete = (register: Register, completedOn: string) =>
  register.ask('learner', posted(completion({ completedOn })));

describe('a new completion', () => {
  it('is announced once, signed, with who, what and the day, and nothing of it stays', async () => {
    const { url, received } = await receiver(() => 204);
    const { register, today, deliver } = await started(url);
    await complete(register, today);
    await complete(register, today);
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    const [one] = received;
    expect(received).toHaveLength(1);
    expect(new Webhook(SECRET).verify(one?.body ?? '', one?.headers ?? {})).toEqual({
      type: 'completion.recorded',
      data: expect.objectContaining({ learner: 'm-4821', training: 'now', completedOn: today }) as object,
    });
    expect(one?.body).not.toMatch(/T\d\d:|receipt|digest/);
    const left = await database().query('select 1 from deliveries where organisation = $1', [
      register.settings.organisation,
    ]);
    expect(left).toEqual([]);
  });

  it('is announced again, with the same id and the same words, until it is heard', async () => {
    const answers = [500, 302, 200];
    const { url, received } = await receiver(() => answers.shift() ?? 200);
    const { register, today, deliver, wait } = await started(url);
    await complete(register, today);
    await deliver();
    expect(await deliver()).toBe(0);
    wait(BACK_OFF_SECONDS[0] ?? 0);
    expect(await deliver()).toBe(1);
    wait(BACK_OFF_SECONDS[1] ?? 0);
    await deliver();
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });

  it('that nobody ever hears is given up, shown, and can be tried again', async () => {
    let status = 503;
    const { url, received } = await receiver(() => status);
    const { register, today, deliver, wait } = await started(url);
    await complete(register, today);
    for (const seconds of [...BACK_OFF_SECONDS, 1_000_000]) {
      await deliver();
      wait(seconds);
    }
    expect(received).toHaveLength(BACK_OFF_SECONDS.length + 1);
    expect(await deliver()).toBe(0);
    const dead = (await register.ask('administrator', { url: '/dead-letters' })).json<{ id: string }[]>();
    expect(dead).toMatchObject([{ learner: 'm-4821', problem: 'HTTP 503', attempts: 8 }]);
    status = 200;
    const retry = { method: 'POST', url: `/dead-letters/${dead[0]?.id ?? ''}/retry` } as const;
    expect((await register.ask('administrator', retry)).statusCode).toBe(204);
    await deliver();
    expect((await register.ask('administrator', { url: '/dead-letters' })).json()).toEqual([]);
  });

  it('is not taken by two servers at once', async () => {
    const { url, received } = await receiver(() => 200);
    const { register, today, deliver } = await started(url);
    for (let index = 0; index < 5; index += 1)
      await register.ask('machine', posted(completion({ learner: `m-${index}`, completedOn: today })));
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(received).toHaveLength(5);
  });
});
