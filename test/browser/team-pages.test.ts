/** What a team writes and prints beside the play. */
import { expect } from '@open-wc/testing';
import partners from '../../locales/en/partners.json' with { type: 'json' };
import { type TeamFile, newTeamFile, writeTeamFile } from '../../src/team/file/index.ts';
import { onPaper } from '../support/paper.ts';
import { Disk, type Room, openRoom, serveStory, words } from '../support/team-room.ts';

const textOn = (paper: Document | undefined): string => paper?.body.textContent.replaceAll(/\s+/g, ' ') ?? '';

/** With a file that is open, at one of the parts. */
async function at(part: string, file?: TeamFile): Promise<{ readonly room: Room; readonly disk: Disk }> {
  serveStory();
  const disk = new Disk();
  const room = await openRoom();
  if (file) {
    disk.next = writeTeamFile(file);
    await room.click(words.team.file.open);
    await room.until(() => room.sees(words.team.file.opened), 'the file is open');
  } else await room.makeFile();
  await room.click(part);
  return { room, disk };
}

const { logic, roles, visit, desk } = words.team;

describe('the team logic', () => {
  const earlier = {
    ...newTeamFile('West', '2026-01-05', 7),
    logic: [
      {
        ...{ day: '2026-01-06', problem: 'Nobody asks.', principles: '', actions: '', outcomes: '' },
        ...{ result: '', impact: '' },
      },
    ],
  };

  it('is revised as a new version, and the old one stays', async () => {
    const { room, disk } = await at(words.team.nav.logic, earlier);
    expect(room.field(logic.problem).value).to.equal('Nobody asks.');
    await room.write(logic.problem, 'Few ask.');
    await room.click(logic.keep);
    const { logic: versions } = await room.save(disk);
    expect(versions.map(({ problem }) => problem)).to.deep.equal(['Nobody asks.', 'Few ask.']);
    await room.click(logic.older_one.replace('{{count}}', '1'));
    expect(room.sees('Nobody asks.')).to.equal(true);
  });

  it('of one day is one version, however often it is recorded', async () => {
    const { room, disk } = await at(words.team.nav.logic);
    for (const text of ['One', 'Two']) {
      await room.write(logic.problem, text);
      await room.click(logic.keep);
    }
    const { logic: versions } = await room.save(disk);
    expect(versions.map(({ problem }) => problem)).to.deep.equal(['Two']);
  });

  it('is printed with its six fields, and nothing of the page around it', async () => {
    const { room } = await at(words.team.nav.logic, earlier);
    const sheets = onPaper();
    await room.click(words.team.print);
    await room.until(() => sheets.length === 1, 'it is printed');
    const text = textOn(sheets[0]);
    for (const told of ['West', 'Nobody asks.', logic.impact, logic.empty]) expect(text).to.include(told);
    expect(sheets[0]?.querySelector('button')).to.equal(null);
  });
});

describe('who does what', () => {
  it('is a card for each partner and one of our own, to be changed as it was agreed', async () => {
    const { room, disk } = await at(words.team.nav.roles);
    for (const { name } of partners) expect(room.has(name)).to.equal(true);
    await room.click(roles.ours);
    await room.write(roles.does, 'Ask.\n\n  Listen. ');
    const saved = await room.save(disk);
    expect(saved.roles).to.have.length(1);
    expect(saved.roles[0]).to.deep.include({ partner: 'our-team', does: ['Ask.', 'Listen.'] });
    expect(room.sees(roles.own)).to.equal(true);
  });

  it('goes back to the example, and keeps nothing that the example says', async () => {
    const { room, disk } = await at(words.team.nav.roles);
    await room.click(roles.ours);
    await room.write(roles.does, 'Ask.');
    await room.click(roles.example);
    expect(room.field(roles.does).value).to.equal(roles.oursDoes);
    expect((await room.save(disk)).roles).to.deep.equal([]);
  });

  it('is printed as it was agreed', async () => {
    const { room } = await at(words.team.nav.roles);
    await room.click(roles.ours);
    await room.write(roles.does, 'Ask twice.');
    const sheets = onPaper();
    await room.click(roles.title);
    await room.until(() => sheets.length === 1, 'it is printed');
    expect(textOn(sheets[0])).to.include('Ask twice.').and.to.include(partners[2]?.name);
  });
});

describe('on paper', () => {
  it('is a card to prepare a joint visit: roles, what may be shared, a stop word, who calls', async () => {
    const { room } = await at(words.team.nav.roles);
    const sheets = onPaper();
    await room.click(visit.title);
    await room.until(() => sheets.length === 1, 'it is printed');
    const text = textOn(sheets[0]);
    for (const told of [visit.roles, visit.share, visit.stop, visit.calls]) expect(text).to.include(told);
    expect(text).to.include(visit.danger.replace('{{number}}', '112'));
    expect(sheets[0]?.querySelectorAll('.line')).to.have.length(10);
  });

  it('is a card for the desk with the five beats, and whom one asks here', async () => {
    const { room } = await at(words.team.nav.roles);
    const sheets = onPaper();
    await room.click(desk.title);
    await room.until(() => sheets.length === 1, 'it is printed');
    const text = textOn(sheets[0]);
    for (const told of [desk.safe, desk.see, desk.say, desk.write, desk.consult, words.policy.contact])
      expect(text).to.include(told);
  });
});
