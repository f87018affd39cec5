/** The desk of a trainer's preview: which training stands on its stage, whenever it comes and whatever is told of it meanwhile. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define-open.ts';
import { Desk } from '../../src/cli/preview/page/desk/desk.ts';
import type { Source } from '../../src/cli/preview/page/desk/source.ts';
import type { Training } from '../../src/cli/preview/page/desk/variant.ts';
import type { Look, Shown } from '../../src/cli/preview/look.ts';
import { everyTurn } from '../support/boards.ts';
import { afterThisTest } from '../support/cleanup.ts';

const story = everyTurn();

function looked(shown: Partial<Shown>): Look {
  const training = {
    key: '1',
    file: 'a/scenario.yaml',
    title: 'A',
    version: 0,
    isBroken: false,
    isUnread: false,
  };
  return { server: 's', language: 'en', trainings: [{ ...training, ...shown }], problems: [] };
}
const UNREAD = looked({ isUnread: true });
const READ = looked({ version: 1 });

/** A desk of which the server has each of `trainings` in turn, and its stage. */
function deskOf(...trainings: readonly (Training | undefined)[]): { desk: Desk; stage: HTMLElement } {
  const [stage, play] = [document.createElement('div'), document.createElement('div')];
  play.append(stage);
  document.body.append(play);
  const answers = [...trainings];
  const source: Source = {
    wayOfKeeping: 'recorded',
    addressOf: () => '/trainings/1/training.json',
    training: () => Promise.resolve(answers.shift()),
    map: () => Promise.resolve(undefined),
    keep: () => Promise.resolve(undefined),
  };
  const desk = new Desk(
    source,
    { stage, play },
    () => undefined,
    () => undefined,
    '',
  );
  afterThisTest(() => {
    play.remove();
    sessionStorage.clear();
  });
  return { desk, stage };
}

async function shownOn(stage: HTMLElement): Promise<HTMLElement> {
  const seen = (): HTMLElement | null => stage.querySelector<HTMLElement>('signal-training:not([hidden])');
  await waitUntil(() => seen() !== null, 'nothing is played');
  return seen() ?? stage;
}

describe('the desk of a preview', () => {
  it('plays on what came before it was told that it has been read', async () => {
    const { desk, stage } = deskOf(story, story);
    desk.see(UNREAD);
    const before = await shownOn(stage);

    desk.see(READ);
    await waitUntil(() => desk.shown?.version === 1);
    await new Promise(requestAnimationFrame);

    expect([...stage.children]).to.deep.equal([before]);
  });

  it('asks anew for what it could not get', async () => {
    const { desk, stage } = deskOf(undefined, story);
    desk.see(READ);
    await Promise.resolve();
    expect([...stage.children]).to.deep.equal([]);

    desk.see(READ);

    expect(await shownOn(stage)).to.have.property('scenario', story);
  });
});
