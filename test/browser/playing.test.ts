import { expect } from '@open-wc/testing';
import type { Picture, Scene } from '../../src/format/types.ts';
import { board, choice, choices, end, everyTurn, judge, line, scene } from '../support/boards.ts';
import { visible } from '../support/flat-tree.ts';
import { type Player, begin, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, openStep, playTo, playToTheEnd, skipToTheEnd, step } from '../support/play.ts';

/** What is told of Mila, in her name. */
const told = (text: string): string => text.replace('{{name}}', 'Mila');
const beginFull = (): Promise<Player> => begin(fullBoardOptions());

describe('playing by clicks', () => {
  it('goes through every kind of turn to the looking back', async () => {
    const player = await begin({ scenario: everyTurn() });

    expect(player.text).to.include('Hollow.');
    await player.click('Say ask.');
    expect(player.text).to.include('Quiet.');
    await player.click(words.scene.continue);

    await player.click(words.judge.certainty5);
    await player.click(words.judge.confirm);
    expect(player.text).to.include('Because.');
    await player.click(words.scene.continue);

    await player.click('contact-person');

    await player.click('Phrase arm.');
    await player.click(words.note.confirm);

    expect(player.text).to.include('Phrase arm.');
    expect(player.text).not.to.include('Phrase type.');
    await player.click(words.scene.continue);

    expect(player.text).to.include('In relief.');
    await lookBack(player);
    expect(player.text).to.include(words.debrief.private);
  });

  it('shows at once what a choice brings about, under the same scene', async () => {
    const player = await beginFull();
    await player.click('Does it suit you now?');
    expect(player.text).to.include(`${words.choose.say}: Does it suit you now?`);
    expect(player.text).to.include('The line sounds hollow.');
    expect(player.text).to.include('Just a moment.');
    expect(player.text).to.include(told(words.told.stressDown));
    expect(player.text).to.include(told(words.told.trustUp));
    expect(player.options).to.have.length(0);
  });

  it('tells how somebody took an answer once, and not again at what is decided next', async () => {
    const then = [line('opening.ask.1', 'Quiet.')];
    const player = await begin({
      scenario: board(
        [
          scene('opening', choices(choice('ask', 'doubt', { effects: { trust: 1 }, then })), {
            skipTo: 'doubt',
          }),
          scene('doubt', judge('relief'), { skipTo: 'relief' }),
          scene('relief', end),
        ],
        { metersOf: 'mila' },
      ),
    });
    await player.click('Say ask.');
    await player.click(words.scene.continue);
    await player.click(words.judge.certainty5);
    await player.click(words.judge.confirm);
    expect(player.text).to.include('In relief.');
    expect(player.text.split(told(words.told.trustUp))).to.have.length(2);
  });

  it('goes straight on where a choice brings nothing about that could be shown', async () => {
    const player = await beginFull();
    await player.click('Look up the account.');
    expect(player.headings).to.include(words.judge.question);
  });

  it('shows no gauge, and tells how safe it became nowhere before the end', async () => {
    const player = await beginFull();
    expect(player.text).not.to.include('Safety');
    await player.click('Look up the account.');
    expect(player.text).not.to.include('Safety');
    expect(player.text).not.to.include(words.meter.safetyDown);
    await playToTheEnd(player);
    expect(player.text).not.to.include('Safety');
    await lookBack(player);
    await openStep(player);
    expect(player.text).to.include(words.meter.safetyDown);
  });

  it('does not say how a choice is graded before the looking back', async () => {
    const player = await beginFull();
    await player.click('Does it suit you now?');
    expect(player.text).not.to.include('A closed question is safe.');
    expect(player.text).not.to.include(words.grade.good);
    await playToTheEnd(player);
    await lookBack(player);
    await openStep(player);
    expect(player.text).to.include('A closed question is safe.');
    expect(player.text).to.include(words.grade.good);
  });

  it('takes no answer from a mere pick: the learner confirms', async () => {
    const player = await beginFull();
    await playTo(player, words.judge.question);
    for (const radio of player.radios) await player.click(radio);
    expect(player.headings).to.include(words.judge.question);
    await player.click(words.judge.confirm);
    expect(player.text).to.include(words.judge.answered.replace('{{certainty}}', words.judge.certainty6));
  });

  it('explains what each partner does, and says where the learner has been already', async () => {
    const player = await beginFull();
    await playTo(player, words.route.question);
    expect(player.text).not.to.include('What The contact person does.');
    await player.click(`${words.route.about} (The contact person)`);
    expect(player.text).to.include('What The contact person does.');
    expect(player.text).not.to.include(words.route.tried);
    await player.click('The local team');
    expect(player.text).to.include('The letter was open.');
    await player.click(words.scene.continue);
    expect(player.text).to.include(`The local team ${words.route.tried}`);
  });

  it('shows the written note where somebody reads it, also when nothing was written', async () => {
    const player = await beginFull();
    await playTo(player, words.note.question);
    await player.click(words.note.confirm);
    expect(player.text).to.include(words.scene.written);
    expect(player.text).to.include(words.scene.writtenNothing);
  });

  it('says whom the learner plays where that is somebody else, and that they are themselves again', async () => {
    const player = await beginFull();
    await playTo(player, 'Her kitchen');
    await player.until(() => player.has('A door'), 'the picture is there');
    expect(player.text).to.include(words.scene.as.replace('{{name}}', 'Mila'));
    expect(player.text).not.to.include(words.scene.asYourself);
    await playToTheEnd(player);
    expect(player.text).to.include(words.scene.asYourself);
  });

  it('names a place where that changes, and nowhere else', async () => {
    const player = await beginFull();
    const places = new Set<string>();
    while (await step(player)) for (const heading of player.headings) places.add(heading);
    const questions: string[] = [
      words.choose.question,
      words.judge.question,
      words.route.question,
      words.note.question,
    ];
    const named = [...places].filter((heading) => !questions.includes(heading));
    expect(named).to.deep.equal([
      'Office, Tuesday',
      words.crossing.title.replace('{{name}}', 'Mila'),
      'Her kitchen',
    ]);
  });

  it('asks before it goes on in the place of somebody else, and lets that be read or left out', async () => {
    for (const name of [words.crossing.read, words.crossing.skip]) {
      const player = await beginFull();
      await playTo(player, words.crossing.title.replace('{{name}}', 'Mila'));
      expect(player.sees('In room.')).to.equal(false);
      expect(player.options).to.have.length(0);
      await player.click(name);
      expect(player.has(words.ending.lookBack)).to.equal(true);
      player.element.remove();
    }
  });

  it('keeps what was said above what is said now, and folds it for who comes back to it', async () => {
    const player = await beginFull();
    await playTo(player, words.note.question);
    for (const text of ['The line sounds hollow.', 'In doubt.', 'In paper.'])
      expect(player.sees(text)).to.equal(true);
  });
});

describe('marking', () => {
  it('marks and unmarks any line, cue or not, and says so to those who listen', async () => {
    const player = await beginFull();
    for (const text of ['The line sounds hollow.', 'Good morning.']) {
      await player.click(player.toggleAt(text));
      expect(player.toggleAt(text).getAttribute('aria-pressed')).to.equal('true');
      expect(player.status).to.equal(words.status.marked);
    }
    await player.click(player.toggleAt('Good morning.'));
    expect(player.toggleAt('Good morning.').getAttribute('aria-pressed')).to.equal('false');
    expect(player.toggleAt('The line sounds hollow.').getAttribute('aria-pressed')).to.equal('true');
    expect(player.status).to.equal(words.status.unmarked);
  });

  it('makes every line look alike before it is marked', async () => {
    const player = await beginFull();
    const toggles = ['The line sounds hollow.', 'That is', 'Good morning.'].map((text) =>
      player.toggleAt(text),
    );
    const alike = toggles.map(({ outerHTML }) =>
      outerHTML.replaceAll(/line-\d+-\d+/g, '').replace(/tabindex="-?\d"/, ''),
    );
    expect(new Set(alike).size).to.equal(1);
  });

  it('marks a place on a picture and its twin in the list as one', async () => {
    const player = await beginFull();
    await playTo(player, 'Her kitchen');
    await player.until(() => player.has('A door'), 'the picture is there');
    await player.click('A door');
    expect(player.toggleAt('A door').getAttribute('aria-pressed')).to.equal('true');
    await player.click(player.toggleAt('A clock'));
    expect(player.find('A clock').getAttribute('aria-pressed')).to.equal('true');
  });

  it('finds the picture beside the scenario, and puts each place where the author said', async () => {
    const player = await beginFull();
    await playTo(player, 'Her kitchen');
    await player.until(() => player.has('A door'), 'the picture is there');
    const door = player.find('A door');
    const picture = door.parentElement?.querySelector('img');
    await player.until(() => picture?.complete === true, 'the picture is there');
    expect(picture?.naturalWidth)
      .to.equal(2 * (picture?.naturalHeight ?? 0))
      .and.to.be.greaterThan(0);
    const frame = picture?.getBoundingClientRect() ?? new DOMRect();
    const spot = door.getBoundingClientRect();
    expect((spot.left - frame.left) / frame.width).to.be.closeTo(0.1, 0.01);
    expect(spot.height / frame.height).to.be.closeTo(0.7, 0.01);
  });
});

describe('a picture that does not come', () => {
  const room = 'Her kitchen';

  it('stands there in words, and each place on it can be marked all the same', async () => {
    const scenario = fullBoard();
    const kitchen = scenario.scenes['room'] as Scene;
    const picture = { ...(kitchen.picture as Picture), src: 'media/gone.svg' };
    const scenes = { ...scenario.scenes, room: { ...kitchen, picture } };
    const player = await begin(fullBoardOptions({ scenario: { ...scenario, scenes } }));
    await playTo(player, room);
    await player.until(() => player.sees(words.picture.missing), 'it is said');
    expect(player.sees('A kitchen with a door and a clock.')).to.equal(true);
    await player.click(player.toggleAt('A clock'));
    expect(player.toggleAt('A clock').getAttribute('aria-pressed')).to.equal('true');
    await player.click(words.error.reload);
    await player.until(() => player.sees(words.picture.missing), 'it is said again');
    await playToTheEnd(player);
    await player.until(() => player.heard[0]?.type === 'signal-complete', 'the completion is offered');
  });

  it('is asked for again by who wants to see it', async () => {
    const player = await beginFull();
    await playTo(player, room);
    const image = (): HTMLImageElement | undefined =>
      visible(player.element, 'img').find((each) => each instanceof HTMLImageElement);
    // WebKit says of a drawing in which size it was drawn; of what has not come all say 0.
    const isThere = (): boolean => (image()?.naturalWidth ?? 0) > 0;
    // One that is still on its way when it is taken off would be called off, and the next with it in WebKit.
    await player.until(() => isThere(), 'the first attempt is over');
    image()?.dispatchEvent(new Event('error'));
    await player.settled();
    await player.click(words.error.reload);
    await player.until(() => isThere(), 'the picture is there');
    expect(player.has('A door')).to.equal(true);
  });
});

describe('skipping', () => {
  it('leads from any question to the ending', async () => {
    const player = await beginFull();
    await skipToTheEnd(player);
    expect(player.has(words.ending.lookBack)).to.equal(true);
    await lookBack(player);
    await openStep(player);
    expect(player.text).to.include(words.decided.skipped);
  });
});

describe('back to an earlier decision', () => {
  it('is offered once there is one, each in its own words', async () => {
    const player = await beginFull();
    expect(player.has(words.back.title)).to.equal(false);
    await player.click('Does it suit you now?');
    await player.click(words.back.title);
    expect(player.text).to.include('Office, Tuesday Does it suit you now?');
  });

  it('names a decision by its title, which nothing shows while it is taken', async () => {
    const title = 'She answers as if somebody listens';
    const { opening, ...scenes } = fullBoard().scenes;
    if (!opening) throw new TypeError('The board has an opening.');
    const scenario = fullBoard({ scenes: { opening: { ...opening, title }, ...scenes } });
    const player = await begin(fullBoardOptions({ scenario }));
    expect(player.text).not.to.include(title);
    await player.click('Does it suit you now?');
    expect(player.text).not.to.include(title);
    await player.click(words.back.title);
    expect(player.text).to.include(`${title} Does it suit you now?`);
    expect(player.text).not.to.include('Office, Tuesday Does it suit you now?');
  });

  it('undoes what came after, says so, and leads on along another way', async () => {
    const player = await beginFull();
    await playTo(player, words.route.question);
    await player.click(words.back.title);
    await player.click('Office, Tuesday');
    expect(player.status).to.equal(words.status.wentBack);
    await player.click('Look up the account.');
    expect(player.headings).to.include(words.judge.question);
  });

  it('keeps the marks that were made before that decision', async () => {
    const player = await beginFull();
    await player.click(player.toggleAt('Good morning.'));
    await player.click('Does it suit you now?');
    await player.click(player.toggleAt('Just a moment.'));
    await player.click(words.back.title);
    await player.click('Office, Tuesday');
    expect(player.toggleAt('Good morning.').getAttribute('aria-pressed')).to.equal('true');
    await player.click('Does it suit you now?');
    expect(player.toggleAt('Just a moment.').getAttribute('aria-pressed')).to.equal('false');
  });
});
