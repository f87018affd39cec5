/** A PostgreSQL server that goes at the worst moment, as one that is killed does. */
import { type Server, type Socket, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgres } from '../../../demo/hr/server/database/postgres.ts';

/** A message of its protocol. */
function message(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const SIGNED_IN = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const GOING = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** A server of which each connection begins, and goes on, as told. */
async function serve(begin: (socket: Socket) => void): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => begin(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `postgres://register@127.0.0.1:${address.port}/register`;
}

describe('a register whose database is killed', () => {
  it.each<[string, (socket: Socket) => void]>([
    [
      'in the moment in which a connection is made',
      (socket) => {
        socket.write(Buffer.concat([SIGNED_IN, READY, GOING]), () => socket.resetAndDestroy());
      },
    ],
    [
      'while it is asked something',
      (socket) => {
        socket.write(Buffer.concat([SIGNED_IN, READY]));
        socket.once('data', () =>
          socket.write(Buffer.concat([GOING, GOING]), () => socket.resetAndDestroy()),
        );
      },
    ],
  ])('says that it failed, and stays: %s', async (_when, begin) => {
    const database = openPostgres(await serve(begin));
    onTestFinished(() => database.close());
    await expect(database.query('select 1')).rejects.toThrow();
    await expect(database.transaction((queries) => queries.query('select 1'))).rejects.toThrow();
  });
});
