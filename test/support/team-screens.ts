/** Everything a team can come to see in its room, each reached from the start. */
import { writeTeamFile } from '../../src/team/file/index.ts';
import { visible } from './flat-tree.ts';
import { HISTORY } from './team-history.ts';
import { BOOSTER, Disk, type Room, SHIPPED, STORY, openRoom, serveStory, words } from './team-room.ts';

type Reach = (into: Node) => Promise<Room>;

const shelf: Reach = (into) => {
  serveStory();
  return openRoom({}, into);
};

/** The story, after these hands. */
export const playing = async (into: Node, ...hands: readonly (readonly number[])[]): Promise<Room> => {
  const room = await shelf(into);
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
const about = async (into: Node, part: string): Promise<Room> => {
  const room = await withFile(await shelf(into));
  await room.click(part);
  return room;
};

const withHistory = async (into: Node, part: string): Promise<Room> => {
  const disk = new Disk();
  const room = await shelf(into);
  disk.next = writeTeamFile(HISTORY);
  await room.click(words.team.file.open);
  await room.until(() => room.sees(words.team.file.opened), 'the file is open');
  await room.click(part);
  return room;
};

export const TEAM_SCREENS: Readonly<Record<string, Reach>> = {
  'the shelf': shelf,
  'the shelf with a file': async (into) => withFile(await shelf(into)),
  'the shelf with a file that is wrong': async (into) => {
    const disk = new Disk();
    const room = await shelf(into);
    disk.next = JSON.stringify({ version: 1 });
    await room.click(words.team.file.open);
    await room.until(() => room.sees(words.team.file.wrong), 'it is told');
    return room;
  },
  'what the leader reads': async (into) => {
    const room = await shelf(into);
    await room.choose(STORY.title);
    return room;
  },
  'the note for the team': async (into) => {
    const room = await shelf(into);
    await room.choose(STORY.title);
    await room.type(room.counts[0], 12);
    await room.click(words.team.before.go);
    return room;
  },
  'options to count': (into) => playing(into),
  'an answer with its explanation': async (into) => {
    const room = await playing(into);
    await room.count(12);
    await room.click(words.team.play.why);
    return room;
  },
  'a judgement to count': (into) => playing(into, [12]),
  'a judgement that was counted': async (into) => {
    const room = await playing(into, [12]);
    await room.count(1, 1, 1, 2, 3, 4);
    return room;
  },
  'the talk': async (into) => {
    const room = await playing(into);
    await room.playToTheTalk([12]);
    return room;
  },
  'the end': async (into) => {
    const room = await playing(into);
    await room.playToTheTalk([12]);
    await room.click(words.team.talk.go);
    return withFile(room);
  },
  'the cycle of a team that has measured twice': (into) => withHistory(into, words.team.nav.cycle),
  'twenty months of counting': async (into) => {
    const room = await withHistory(into, words.team.nav.practice);
    await room.write(words.team.practice.month, '2026-06');
    return room;
  },
  'a month to count': (into) => about(into, words.team.nav.practice),
  'what the team saw case by case': async (into) => {
    const room = await openRoom({ src: SHIPPED }, into);
    await room.begin(BOOSTER, 12);
    await room.playToTheEnd([4, 4, 2, 1, 1]);
    await room.click(visible(room.element, '.page summary')[0] as HTMLElement);
    return room;
  },
  'the team logic': (into) => about(into, words.team.nav.logic),
  'the roles with a card that is open': async (into) => {
    const room = await about(into, words.team.nav.roles);
    await room.click(words.team.roles.ours);
    return room;
  },
  'a part that needs a file': async (into) => {
    const room = await shelf(into);
    await room.click(words.team.nav.logic);
    return room;
  },
  'a meeting that was stopped': async (into) => {
    const room = await playing(into);
    await room.click(words.exit.leave);
    return room;
  },
};
