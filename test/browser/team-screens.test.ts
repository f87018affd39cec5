/** Each screen of the room: what axe finds, a narrow page, large text, and colours that a reader has chosen. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { writeTeamFile } from '../../src/team/file/index.ts';
import { problems } from '../support/axe.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { inDark, itOnlyIn } from '../support/engine.ts';
import { visible } from '../support/flat-tree.ts';
import { sticksOut } from '../support/layout.ts';
import {
  BOOSTER,
  Disk,
  type Room,
  SHIPPED,
  STORY,
  openRoom,
  serveStory,
  words,
} from '../support/team-room.ts';
import { HISTORY } from '../support/team-history.ts';

const DESKTOP = { width: 800, height: 600 };

function page(): HTMLElement {
  const { style } = document.documentElement;
  style.colorScheme = 'light dark';
  afterThisTest(() => style.removeProperty('color-scheme'));
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Learning';
  main.append(heading);
  document.body.append(main);
  afterThisTest(() => main.remove());
  return main;
}

async function inWidth(width: number): Promise<void> {
  afterThisTest(() => setViewport(DESKTOP));
  await setViewport({ ...DESKTOP, width });
}

const shelf = async (): Promise<Room> => {
  serveStory();
  return openRoom({}, page());
};

const playing = async (...hands: readonly (readonly number[])[]): Promise<Room> => {
  const room = await shelf();
  await room.begin(STORY.title, 12);
  for (const counts of hands) {
    await room.count(...counts);
    await room.goOn();
  }
  return room;
};

async function withFile(room: Room): Promise<Room> {
  await room.makeFile();
  return room;
}

/** One of the parts beside the play. */
const about = async (part: string): Promise<Room> => {
  const room = await withFile(await shelf());
  await room.click(part);
  return room;
};

const withHistory = async (part: string): Promise<Room> => {
  const disk = new Disk();
  const room = await shelf();
  disk.next = writeTeamFile(HISTORY);
  await room.click(words.team.file.open);
  await room.until(() => room.sees(words.team.file.opened), 'the file is open');
  await room.click(part);
  return room;
};

const SCREENS: Readonly<Record<string, () => Promise<Room>>> = {
  'the shelf': shelf,
  'the shelf with a file': async () => withFile(await shelf()),
  'the shelf with a file that is wrong': async () => {
    const disk = new Disk();
    const room = await shelf();
    disk.next = JSON.stringify({ version: 1 });
    await room.click(words.team.file.open);
    await room.until(() => room.sees(words.team.file.wrong), 'it is told');
    return room;
  },
  'what the leader reads': async () => {
    const room = await shelf();
    await room.choose(STORY.title);
    return room;
  },
  'the note for the team': async () => {
    const room = await shelf();
    await room.choose(STORY.title);
    await room.type(room.counts[0], 12);
    await room.click(words.team.before.go);
    return room;
  },
  'options to count': () => playing(),
  'an answer with its explanation': async () => {
    const room = await playing();
    await room.count(12);
    await room.click(words.team.play.why);
    return room;
  },
  'a judgement to count': () => playing([12]),
  'a judgement that was counted': async () => {
    const room = await playing([12]);
    await room.count(1, 1, 1, 2, 3, 4);
    return room;
  },
  'the talk': async () => {
    const room = await playing();
    await room.playToTheTalk([12]);
    return room;
  },
  'the end': async () => {
    const room = await playing();
    await room.playToTheTalk([12]);
    await room.click(words.team.talk.go);
    return withFile(room);
  },
  'the cycle of a team that has measured twice': () => withHistory(words.team.nav.cycle),
  'twenty months of counting': () => withHistory(words.team.nav.practice),
  'a month to count': () => about(words.team.nav.practice),
  'what the team saw, case by case': async () => {
    const room = await openRoom({ src: SHIPPED }, page());
    await room.begin(BOOSTER, 12);
    await room.playToTheEnd([4, 4, 2, 1, 1]);
    await room.click(/cases/.exec(room.text)?.[0] ?? '');
    return room;
  },
  'the team logic': () => about(words.team.nav.logic),
  'the roles, with a card that is open': async () => {
    const room = await about(words.team.nav.roles);
    await room.click(words.team.roles.ours);
    return room;
  },
  'a part that needs a file': async () => {
    const room = await shelf();
    await room.click(words.team.nav.logic);
    return room;
  },
  'a meeting that was stopped': async () => {
    const room = await playing();
    await room.click(words.exit.leave);
    return room;
  },
};

for (const [name, reach] of Object.entries(SCREENS)) {
  describe(name, () => {
    it('has nothing that axe finds wrong, in light and in dark', async () => {
      const { element } = await reach();
      expect(await problems(element)).to.deep.equal([]);
      await inDark(element);
      expect(await problems(element)).to.deep.equal([]);
    });

    it('fits in 320 pixels', async () => {
      await inWidth(320);
      const { element } = await reach();
      expect(sticksOut(element)).to.deep.equal([]);
      expect(await problems(element, ['target-size'])).to.deep.equal([]);
    });

    it('fits in twice the size of text', async () => {
      const { style } = document.documentElement;
      afterThisTest(() => style.removeProperty('font-size'));
      style.fontSize = '200%';
      const { element } = await reach();
      expect(sticksOut(element)).to.deep.equal([]);
    });
  });
}

describe('what all read together', () => {
  const sizeOf = (room: Room): number => {
    const line = visible(room.element, '.words')[0] as Element;
    return Number.parseFloat(getComputedStyle(line).fontSize);
  };

  it('can be read from six metres on a picture of 1920 pixels: capitals of 34 pixels, in letters of 48', async () => {
    await inWidth(1920);
    expect(sizeOf(await playing())).to.be.at.least(48);
  });

  it('begins beside its picture where there is room, and below it where there is none', async () => {
    for (const [width, isBeside] of [
      [1920, true],
      [1366, true],
      [360, false],
    ] as const) {
      await inWidth(width);
      const room = await playing();
      for (let step = 0; step < 9 && visible(room.element, 'signal-picture').length === 0; step += 1) {
        await room.count(12);
        await room.goOn();
      }
      const [picture, line] = ['signal-picture', '.stay > signal-picture + *'].map((part) =>
        room.element.renderRoot.querySelector(part)?.getBoundingClientRect(),
      );
      if (!picture || !line) throw new Error('There is no picture, or nothing is said.');
      expect(line.top < picture.bottom && line.left > picture.right, String(width)).to.equal(isBeside);
      room.element.remove();
    }
  });

  it('is never smaller than usual, and grows with the picture', async () => {
    const sizes: number[] = [];
    for (const width of [320, 800, 1366, 1920]) {
      await inWidth(width);
      const room = await playing();
      sizes.push(sizeOf(room));
      room.element.remove();
    }
    expect(sizes[0]).to.be.at.least(16);
    expect(sizes).to.deep.equal(sizes.toSorted((one, other) => one - other));
  });
});

describe('in colours that a reader has chosen', () => {
  itOnlyIn('Chromium', 'no other driver can force colours')(
    'the part that is open is told apart',
    async () => {
      afterThisTest(() => executeServerCommand('forced-colors', { active: false }));
      await executeServerCommand('forced-colors', { active: true });
      const room = await shelf();
      const lines = visible(room.element, '.tab').map((tab) => getComputedStyle(tab).borderBottomColor);
      expect(new Set(lines).size).to.equal(2);
      expect(lines.filter((line) => line === lines[0])).to.have.length(1);
    },
  );

  itOnlyIn('Chromium', 'no other driver can force colours')(
    'what cannot be pressed is told apart',
    async () => {
      afterThisTest(() => executeServerCommand('forced-colors', { active: false }));
      await executeServerCommand('forced-colors', { active: true });
      const room = await shelf();
      await room.choose(STORY.title);
      const go = room.find(words.team.before.go);
      const before = getComputedStyle(go).color;
      await room.type(room.counts[0], 12);
      expect(getComputedStyle(go).color).not.to.equal(before);
    },
  );
});
