import { expect } from '@open-wc/testing';
import type { Scenario } from '../../src/format/types.ts';
import { FORMAT } from '../../src/format/vocabulary.ts';
import { type Player, mount, words } from '../support/player.ts';
import { fullBoard } from '../support/player-boards.ts';
import { answer, json } from '../support/web.ts';

async function failed(player: Player): Promise<Player> {
  await player.until(() => player.headings.includes(words.error.title), 'the failure is told');
  return player;
}

const openFailing = (src: string): Promise<Player> => failed(mount({ attributes: { src } }));

describe('a training that cannot be shown', () => {
  const answers: Readonly<Record<string, () => Response>> = {
    'not-found': () => new Response('', { status: 404 }),
    network: () => new Response('', { status: 503 }),
    'too-large': () => new Response('{}', { headers: { 'content-length': '20000001' } }),
    'not-json': () => new Response('<!doctype html><title>Sign in</title>'),
    'wrong-format': () => json({ ...fullBoard(), format: FORMAT + 1 }),
    damaged: () => json({ ...fullBoard(), scenes: {} }),
  };

  for (const [code, give] of Object.entries(answers)) {
    it(`says so to the learner, and “${code}” to the host, once`, async () => {
      answer({ '/training.json': give });
      const player = await openFailing('/training.json');
      expect(player.text).to.include(words.error.tell.replace('{{code}}', code));
      expect(player.heard).to.deep.equal([{ type: 'signal-error', detail: { version: 1, code } }]);
    });
  }

  it('is a matter of the network when nothing answers', async () => {
    answer({});
    const player = await openFailing('/training.json');
    expect(player.text).to.include(words.error.network);
    expect(player.heard).to.deep.equal([{ type: 'signal-error', detail: { version: 1, code: 'network' } }]);
  });

  it('is read no further than it may be large', async () => {
    let given = 0;
    let isLeft = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel: () => {
        isLeft = true;
      },
    });
    answer({ '/training.json': () => new Response(body) });
    const player = await openFailing('/training.json');
    expect(player.text).to.include(words.error['too-large']);
    expect(isLeft).to.equal(true);
    expect(given).to.be.within(20, 25);
  });

  it('is a matter of the network when the file breaks off', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError()) });
    answer({ '/training.json': () => new Response(body) });
    const player = await openFailing('/training.json');
    expect(player.text).to.include(words.error.network);
  });

  it('may simply not have been chosen', async () => {
    const player = await failed(mount({}));
    expect(player.text).to.include(words.error['no-scenario']);
    expect(player.heard).to.deep.equal([
      { type: 'signal-error', detail: { version: 1, code: 'no-scenario' } },
    ]);
  });

  it('may have been given as something that is no scenario', async () => {
    const player = await failed(mount({ scenario: { format: FORMAT } as Scenario }));
    expect(player.heard).to.deep.equal([{ type: 'signal-error', detail: { version: 1, code: 'damaged' } }]);
  });

  it('still offers help, and the way out', async () => {
    const player = await failed(mount({}));
    expect(player.has(words.help.title)).to.equal(true);
    expect(player.has(words.exit.leave)).to.equal(true);
  });

  it('leaves the focus where the page has it', async () => {
    const player = await failed(mount({}));
    expect(document.activeElement).to.equal(document.body);
    expect(player.has(words.error.reload)).to.equal(true);
  });

  it('opens after all when trying again helps', async () => {
    let isBack = false;
    answer({ '/training.json': () => (isBack ? json(fullBoard()) : new Response('', { status: 503 })) });
    const player = await openFailing('/training.json');
    isBack = true;
    await player.click(words.error.reload);
    await player.until(() => player.headings[0] === 'The full board', 'the training is there');
  });

  it('gives way to another one', async () => {
    answer({ '/there.json': () => json(fullBoard()) });
    const player = await openFailing('/not-there.json');
    player.element.src = '/there.json';
    await player.until(() => player.headings[0] === 'The full board', 'the training is there');
  });
});
