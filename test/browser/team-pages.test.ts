/** What a team writes and prints beside the play. */
import { expect } from '@open-wc/testing';
import figures from '../../locales/en/figures.json' with { type: 'json' };
import partners from '../../locales/en/partners.json' with { type: 'json' };
import { type TeamFile, newTeamFile, writeTeamFile } from '../../src/team/file/index.ts';
import { visible } from '../support/flat-tree.ts';
import { HISTORY } from '../support/team-history.ts';
import { onPaper } from '../support/paper.ts';
import { Disk, type Room, SHIPPED, openRoom, serveStory, words } from '../support/team-room.ts';

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

const { logic, roles, visit, desk, cycle, practice } = words.team;
const { figure } = figures;

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

describe('the cycle', () => {
  const measure = (name: 'measure-first' | 'measure-again', form: string): string =>
    cycle[name].replace('{{form}}', form);

  it('begins with the form that was drawn, and leads to it', async () => {
    const room = await openRoom({ src: SHIPPED });
    await room.makeFile();
    await room.click(words.team.nav.cycle);
    const drawn = /series ([AB])/.exec(room.text)?.[1] ?? '';
    expect(room.sees(measure('measure-first', drawn))).to.equal(true);
    await room.click(visible(room.element, '[aria-current=step] button')[0] as HTMLElement);
    await room.until(() => room.headings[0] === words.team.before.title, 'what the leader reads is there');
    expect(room.sees(`Series ${drawn}`)).to.equal(true);
  });

  it('tells what two measurements say, and never that practice did it', async () => {
    const { room } = await at(words.team.nav.cycle, HISTORY);
    for (const text of [
      figure.cycle.better.split('{{')[0] ?? '?',
      cycle.noEffect,
      cycle.story,
      words.team.seen.interval,
    ])
      expect(room.sees(text)).to.equal(true);
    expect(room.sees('12 people')).to.equal(true);
    expect(room.sees(cycle.now)).to.equal(true);
  });

  it('lets the limit for counts be raised, and never lowered', async () => {
    const { room, disk } = await at(words.team.nav.cycle, HISTORY);
    await room.click(cycle.floor.replace('{{floor}}', '10'));
    await room.type(room.field(cycle.floorNew) as HTMLInputElement, 5);
    await room.click(cycle.floorRaise);
    expect(room.sees(words.team.file.wrong)).to.equal(true);
    await room.type(room.field(cycle.floorNew) as HTMLInputElement, 15);
    await room.click(cycle.floorRaise);
    const { floor, sessions } = await room.save(disk);
    expect(floor).to.equal(15);
    for (const session of sessions) expect(session).to.have.property('sums');
  });

  it('takes part in a pilot by what was drawn, until something was played', async () => {
    const { room, disk } = await at(words.team.nav.cycle);
    await room.click(cycle.pilot);
    await room.write(cycle.pilotId, 'Not a name');
    await room.click(cycle.pilotKeep);
    expect(room.sees(words.team.file.wrong)).to.equal(true);
    await room.write(cycle.pilotId, 'pilot-2026');
    (visible(room.element, 'select')[0] as HTMLSelectElement).value = 'later';
    await room.click(cycle.pilotKeep);
    expect(room.sees(cycle['pilotIn-later'].replace('{{id}}', 'pilot-2026'))).to.equal(true);
    // Who waits is not told to practise between the measurements.
    const steps = visible(room.element, '.steps-of-cycle > li').map(({ textContent }) => textContent);
    expect(steps[2]).to.include(cycle.practise);
    const { pilot } = await room.save(disk);
    expect(pilot).to.deep.equal({ id: 'pilot-2026', practises: 'later' });
  });

  it('does not change the group of a pilot once something was played', async () => {
    const { room } = await at(words.team.nav.cycle, {
      ...HISTORY,
      pilot: { id: 'pilot-2026', practises: 'now' },
    });
    expect(room.sees(cycle['pilotIn-now'].replace('{{id}}', 'pilot-2026'))).to.equal(true);
    expect(visible(room.element, 'select')).to.have.length(0);
    // In a pilot there are teams that waited: it alone may tell what practice did.
    expect(room.sees(cycle.pilotEffect.replace('{{id}}', 'pilot-2026'))).to.equal(true);
    expect(room.sees(cycle.noEffect)).to.equal(false);
  });

  it('compares what is played now with what the file has', async () => {
    const earlier = { ...HISTORY, sessions: HISTORY.sessions.slice(0, 1) };
    const disk = new Disk();
    const room = await openRoom({ src: SHIPPED });
    disk.next = writeTeamFile(earlier);
    await room.click(words.team.file.open);
    await room.until(() => room.sees(words.team.file.opened), 'the file is open');
    await room.begin(`Series ${earlier.order.first === 'a' ? 'B' : 'A'}`, 12);
    await room.playToTheEnd([1, 2, 1, 3, 3, 1]);
    expect(room.sees(words.team.seen.form)).to.equal(true);
    await room.click(words.team.seen.go);
    await room.click(words.team.talk.go);
    await room.click(words.team.file.add);
    await room.click(words.team.after.done);
    await room.click(words.team.nav.cycle);
    expect(room.sees(cycle.compared)).to.equal(true);
    expect(room.sees(figure.cycle.waited)).to.equal(true);
    expect((await room.save(disk)).sessions).to.have.length(2);
  });
});

describe('what a team counts of its work', () => {
  it('is written by the month, and what stays empty was not counted', async () => {
    const { room, disk } = await at(words.team.nav.practice);
    await room.write(practice.month, '2026-03');
    await room.write(practice.consultations, '5');
    await room.write(practice.goodToAsk, '4');
    await room.click(practice.keep);
    const saved = await room.save(disk);
    expect(saved.practice).to.deep.equal([{ month: '2026-03', consultations: 5, goodToAsk: 4 }]);
    await room.click(practice.table);
    expect(room.sees('March 2026')).to.equal(true);
    expect(room.sees(figure.series.few)).to.equal(true);
  });

  it('can be mended in the same month', async () => {
    const { room, disk } = await at(words.team.nav.practice, HISTORY);
    await room.write(practice.month, '2025-01');
    expect(room.field(practice.referrals).value).to.equal('23');
    await room.write(practice.referrals, '21');
    await room.click(practice.keep);
    const { practice: months } = await room.save(disk);
    expect(months).to.have.length(20);
    expect(months.find(({ month }) => month === '2025-01')).to.have.property('referrals', 21);
  });

  it('says why referrals came back, the most frequent first', async () => {
    const { room } = await at(words.team.nav.practice);
    for (const [month, reasons] of [
      ['2026-03', { other: '1', 'wrong-desk': '3' }],
      ['2026-04', { 'not-enough': '2' }],
    ] as const) {
      await room.write(practice.month, month);
      await room.write(practice.referrals, '9');
      await room.write(practice.returned, '5');
      await room.click(practice.reasons);
      for (const [reason, count] of Object.entries(reasons))
        await room.write(figure.reasons[reason as keyof typeof reasons], count);
      await room.click(practice.keep);
    }
    const told = visible(room.element, 'section')
      .filter((section) => section.textContent.includes(figure.reasons.title))
      .flatMap((section) => [...section.querySelectorAll('li')].map((item) => item.textContent.trim()));
    expect(told).to.deep.equal(['Wrong desk: 3', 'Information was missing: 2', 'Something else: 1']);
  });

  it('that would tell of one case is refused, with the reason', async () => {
    const { room } = await at(words.team.nav.practice);
    await room.write(practice.consultations, '2');
    await room.write(practice.goodToAsk, '1');
    await room.click(practice.keep);
    expect(room.sees(words.team.file.wrong)).to.equal(true);
    expect(room.status).to.include('goodToAsk');
  });

  it('is drawn with its limits, and said in words: a referral that comes back gets rarer', async () => {
    const { room } = await at(words.team.nav.practice, HISTORY);
    expect(room.sees(practice.rarer)).to.equal(true);
    expect(room.sees(figure.series.steady)).to.equal(true);
    const drawings = [
      ...(room.element.renderRoot
        .querySelector('signal-team-practice')
        ?.shadowRoot?.querySelectorAll('svg.chart') ?? []),
    ];
    expect(drawings).to.have.length(4);
    for (const drawing of drawings) expect(drawing.querySelectorAll('.limit')).to.have.length(2);
    expect(drawings[3]?.querySelectorAll('.special').length).to.be.greaterThan(8);
  });
});
