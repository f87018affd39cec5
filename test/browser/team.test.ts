import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SAFE_POLICY } from '../../src/format/policy.ts';
import { type TeamFile, newTeamFile, writeTeamFile } from '../../src/team/file/index.ts';
import { deferred } from '../support/deferred.ts';
import { focused, visible } from '../support/flat-tree.ts';
import { press, pressOn, tabTo } from '../support/keyboard.ts';
import { open } from '../support/player.ts';
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
import { json } from '../support/web.ts';

const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));

/** The first scene of the story, with so many people. */
async function begun(people = 12): Promise<Room> {
  serveStory();
  const room = await openRoom();
  await room.begin(STORY.title, people);
  return room;
}

describe('before a team plays', () => {
  it('whoever leads reads what to do if somebody tells something, and says how many take part', async () => {
    serveStory();
    const room = await openRoom();
    await room.choose(STORY.title);
    for (const text of [words.team.before.tells2, words.team.before.not1, words.team.before.end2])
      expect(room.sees(text)).to.equal(true);
    const go = room.find(words.team.before.go) as HTMLButtonElement;
    expect(go.disabled).to.equal(true);
    await room.type(room.counts[0], 2);
    expect(go.disabled).to.equal(true);
    await room.type(room.counts[0], 3);
    expect(go.disabled).to.equal(false);
  });

  it('the team reads the note that each learner reads, and what is kept of it', async () => {
    serveStory();
    const room = await openRoom();
    await room.choose(STORY.title);
    await room.type(room.counts[0], 5);
    await room.click(words.team.before.go);
    for (const text of [
      words.start.note,
      words.start.help,
      words.team.note.free,
      words.team.note['kept-story'],
    ])
      expect(room.sees(text)).to.equal(true);
  });
});

describe('the policy of an organisation', () => {
  it('is waited for, because the play goes by it', async () => {
    const line = deferred();
    const asked = serveStory({ '/policy.json': () => line.promise.then(() => json(SAFE_POLICY)) });
    const room = await openRoom({ 'policy-src': '/policy.json' });
    await room.click(visible(visible(room.element, '.card')[0] as Element, 'button')[0] as HTMLElement);
    await room.until(() => asked.some((address) => address.endsWith(`${STORY.id}.json`)), 'it is asked for');
    await nextFrame();
    await room.settled();
    expect(room.headings).not.to.include(words.team.before.title);
    line.fulfil();
    await room.until(() => room.headings[0] === words.team.before.title, 'what the leader reads is there');
  });
});

describe('hands', () => {
  it('go up at a pause for what one thinks, which nobody explains but who does the work', async () => {
    const room = await openRoom({ src: SHIPPED });
    await room.begin('The second headset', 12);
    await room.goOn();
    expect(room.headings).to.include(words.choose.pause);
    await room.count(2, 9, 1);
    expect(room.sees('Ida')).to.equal(true);
    expect(room.sees(words.team.play.why)).to.equal(false);
  });

  it('are counted by the keyboard alone, and are never more than there are people', async () => {
    const room = await begun(12);
    const [first, second] = room.counts;
    await tabTo(first as Element);
    await sendKeys({ type: '7' });
    await press('Tab');
    await sendKeys({ type: '9' });
    expect([first?.value, second?.value]).to.deep.equal(['7', '5']);
    expect(room.sees(fill(words.team.hands.left, { count: 0, people: 12 }))).to.equal(true);
    await press('-');
    await press('-');
    await press('+');
    expect(second?.value).to.equal('4');
    await press('Enter');
    expect(room.sees(fill(words.team.hands.left, { count: 1, people: 12 }))).to.equal(true);
    await press('Enter');
    await room.settled();
    expect(room.counts).to.have.length(0);
  });

  it('can be counted by touch, and mended until the counting is closed', async () => {
    const room = await begun(3);
    const more = visible(room.element, '.count button:last-child')[0] as HTMLElement;
    for (let presses = 0; presses < 5; presses += 1) await room.click(more);
    expect(room.counts[0]?.value).to.equal('3');
    await room.click(visible(room.element, '.count button:first-child')[0] as HTMLElement);
    expect(room.counts[0]?.value).to.equal('2');
  });

  it('send the story the way that most have raised one for', async () => {
    const room = await begun(12);
    await room.count(3, 8);
    expect(room.sees('Look up the account.')).to.equal(true);
  });

  it('that are as many, or none, leave it to the room', async () => {
    const room = await begun(12);
    expect(room.sees(words.team.hands.nobody)).to.equal(true);
    await room.type(room.counts[0], 4);
    await room.type(room.counts[1], 4);
    expect(room.sees(words.team.hands.tie)).to.equal(true);
    await room.click(fill(words.team.hands.onWith, { letter: 'B' }));
    expect(room.sees('Look up the account.')).to.equal(true);
  });

  it('for six steps of certainty become a verdict, and its numbers are told from ten people on', async () => {
    const room = await begun(12);
    await room.count(12);
    await room.goOn();
    expect(room.counts).to.have.length(6);
    await room.count(1, 2, 0, 5, 4);
    const told = fill(words.team.play.hands, { told: 9, people: 12 });
    expect(room.sees(told)).to.equal(true);
    // It is the answer of a team, which has no one certainty.
    expect(room.sees(words.team.play['judged-consult'])).to.equal(true);
    expect(room.text).not.to.include(words.judge.answered.split('{{')[0]);
  });

  it('of fewer people are not told once they are closed', async () => {
    const room = await begun(9);
    await room.count(9);
    await room.goOn();
    await room.count(1, 2, 0, 3, 3);
    expect(room.text).not.to.include(words.team.play.hands.split('{{')[0]);
  });
});

describe('a story that a team plays', () => {
  it('is explained after the talk, goes on to its questions, and ends with the leader', async () => {
    const room = await begun(12);
    await room.count(12);
    expect(room.sees('A closed question is safe.')).to.equal(false);
    await room.click(words.team.play.why);
    expect(room.sees('A closed question is safe.')).to.equal(true);
    await room.playToTheTalk([12]);
    for (const text of Object.values(STORY.discuss?.questions ?? {})) expect(room.sees(text)).to.equal(true);
    expect(room.sees('Should one ask at all?')).to.equal(true);
    await room.click(words.team.talk.go);
    expect(room.headings[0]).to.equal(words.team.after.title);
  });

  it('can be stopped halfway, to talk about it', async () => {
    const room = await begun();
    await room.click(words.team.play.stop);
    expect(room.headings[0]).to.equal(words.team.talk.title);
  });

  it('stands in the file as played, without anything that was chosen', async () => {
    const disk = new Disk();
    const room = await begun(12);
    await room.playToTheTalk([12]);
    await room.click(words.team.talk.go);
    await room.makeFile();
    await room.click(words.team.file.add);
    const [session] = (await room.save(disk)).sessions;
    expect(session).to.deep.include({ kind: 'practise', people: 12, items: [] });
    expect(disk.name).to.equal('west.team.json');
  });

  it('moves the focus to what is new at each step', async () => {
    const room = await begun();
    await room.count(12);
    expect((focused() as Element).closest('.answered')).not.to.equal(null);
  });
});

describe('a round that a team plays', () => {
  async function played(people: number, hands: readonly number[]): Promise<TeamFile> {
    const disk = new Disk();
    const room = await openRoom({ src: SHIPPED });
    await room.makeFile();
    await room.begin(BOOSTER, people);
    await room.playToTheTalk(hands);
    await room.click(words.team.talk.go);
    await room.click(words.team.file.add);
    return room.save(disk);
  }

  it('is kept as how many would consult about each case, from ten people on', async () => {
    const { sessions } = await played(12, [1, 2, 1, 2, 3, 3]);
    expect(sessions[0]).to.deep.include({ kind: 'booster', people: 12 });
    // Of six cases one or two are such that experts differ; those do not count.
    expect(sessions[0]?.items).to.have.length.within(3, 6);
    for (const item of sessions[0]?.items ?? []) expect(item).to.have.property('consult', 8);
  });

  it('names no minority of one or two', async () => {
    const { sessions } = await played(12, [4, 4, 2, 1, 1]);
    for (const item of sessions[0]?.items ?? []) expect(item).to.have.property('consult', 'few');
  });

  it('is one sum for each kind of case below that', async () => {
    const { sessions } = await played(9, [1, 1, 1, 2, 2, 2]);
    const [session] = sessions;
    const sumOf = (twin: string): object => {
      const cases = session?.items.filter((item) => item.twin === twin) ?? [];
      return cases.length * 9 >= 10 ? { [twin]: cases.length * 6 } : {};
    };
    expect(session).to.deep.include({ sums: { ...sumOf('signal'), ...sumOf('noise') } });
    for (const item of session?.items ?? []) expect(item).not.to.have.property('consult');
  });
});

describe('the file of a team', () => {
  it('is opened, put together with another and saved, and goes nowhere', async () => {
    const asked = serveStory();
    const disk = new Disk();
    const room = await openRoom();
    const before = asked.length;
    const file = newTeamFile('North', '2026-03-01', 7);
    disk.next = writeTeamFile(file);
    await room.click(words.team.file.open);
    await room.until(() => room.sees(words.team.file.opened), 'the file is open');
    const logic = { problem: 'P', principles: '', actions: '', outcomes: '', result: '', impact: '' };
    disk.next = writeTeamFile({ ...file, logic: [{ ...logic, day: '2026-03-02' }] });
    await room.click(words.team.file.merge);
    await room.until(() => room.sees(words.team.file.merged), 'the files are together');
    expect((await room.save(disk)).logic).to.have.length(1);
    expect(asked).to.have.length(before);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('that is wrong is told what is wrong with it, and changes nothing', async () => {
    serveStory();
    const disk = new Disk();
    const room = await openRoom();
    const file = newTeamFile('North', '2026-03-01', 7);
    disk.next = JSON.stringify({ ...file, floor: 4 });
    await room.click(words.team.file.open);
    await room.until(() => room.sees(words.team.file.wrong), 'it is told');
    expect(room.status).to.include('floor');
    expect(room.has(words.team.file.open)).to.equal(true);
    disk.next = 'hello';
    await room.click(words.team.file.open);
    await room.until(() => room.status.includes('JSON'), 'it is told');
  });

  it('asks before a page is closed with something that is not saved', async () => {
    serveStory();
    const room = await openRoom();
    const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).to.equal(false);
    await room.makeFile();
    expect(asks()).to.equal(true);
    room.element.remove();
    expect(asks()).to.equal(false);
    document.body.append(room.element);
    expect(asks()).to.equal(true);
  });

  it('asks that also where a learner has nothing to lose on the same page', async () => {
    serveStory();
    const room = await openRoom();
    await room.makeFile();
    await open({ scenario: STORY });
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
  });
});

describe('a way out', () => {
  it('hides the room, and comes back to where it was', async () => {
    const room = await begun();
    await room.click(words.exit.cover);
    expect(room.sees('The line sounds hollow.')).to.equal(false);
    await room.click(words.exit.uncover);
    expect(room.sees('The line sounds hollow.')).to.equal(true);
  });

  it('throws the hands away, and keeps the file that was open', async () => {
    serveStory();
    const room = await openRoom();
    await room.makeFile();
    await room.begin(STORY.title, 12);
    await room.count(12);
    await room.click(words.exit.leave);
    expect(room.headings[0]).to.equal(words.team.left.title);
    await room.click(words.team.back);
    expect(room.sees('West')).to.equal(true);
    expect(room.sees('1 meeting')).to.equal(false);
  });

  it('has the help lines below every screen', async () => {
    const room = await begun();
    expect(room.has(words.help.title)).to.equal(true);
  });
});

describe('what the page learns', () => {
  it('is nothing: no attribute, no address, no event but of what cannot be shown', async () => {
    const address = location.href;
    const room = await begun();
    const before = room.element.outerHTML;
    await room.playToTheTalk([12]);
    expect(room.element.outerHTML).to.equal(before);
    expect(location.href).to.equal(address);
    expect(room.heard).to.deep.equal([]);
  });
});

describe('by keyboard alone', () => {
  it('a team comes from the shelf to the end', async () => {
    serveStory();
    const room = await openRoom();
    await pressOn(room, visible(room.element, '.card button')[0] as Element);
    await room.until(() => room.counts.length === 1, 'the leader is asked how many');
    await tabTo(room.counts[0] as Element);
    await sendKeys({ type: '12' });
    await pressOn(room, words.team.before.go);
    await pressOn(room, words.team.note.begin);
    for (let steps = 0; steps < 30 && !room.has(words.team.play.last); steps += 1) {
      const [field] = room.counts;
      if (!field) {
        await pressOn(room, words.scene.continue);
        continue;
      }
      await tabTo(field);
      await sendKeys({ type: '9' });
      await pressOn(room, visible(room.element, '.ways .button')[0] as Element);
    }
    await pressOn(room, words.team.play.last);
    await pressOn(room, words.team.talk.go);
    expect(room.headings[0]).to.equal(words.team.after.title);
  });
});
