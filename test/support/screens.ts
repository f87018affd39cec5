/** Everything a learner can come to see, each reached from the start. */
import { type Player, type PlayerOptions, begin, mount, open, words } from './player.ts';
import { fullBoard, fullBoardOptions } from './player-boards.ts';
import { lookBack, openStep, playOnFrom, playTo, playToTheEnd, read, showOthers } from './play.ts';
import { answer, silence } from './web.ts';

type Reach = (into: Node) => Promise<Player>;

const translated = (): PlayerOptions => ({
  scenario: fullBoard({ translations: { nl: { title: 'Het volle bord' } } }),
});

const play = (into: Node): Promise<Player> => begin(fullBoardOptions({ into }));

/** A scene further on, by its heading. */
const scene =
  (heading: string, go: (player: Player) => Promise<void> = () => Promise.resolve()): Reach =>
  async (into) => {
    const player = await play(into);
    await playTo(player, heading);
    await go(player);
    return player;
  };

/** An ending, with a host that answers so. */
const ended =
  (read: string, reply?: () => Promise<unknown>, remember = 'none'): Reach =>
  async (into) => {
    const player = await open(fullBoardOptions({ into, attributes: { remember } }));
    player.element.addEventListener('signal-complete', (event) => {
      if (reply) event.waitUntil(reply());
    });
    await player.click(words.start.begin);
    await playToTheEnd(player);
    await player.until(() => player.sees(read), 'the host has answered');
    return player;
  };

const debrief: Reach = async (into) => {
  const player = await play(into);
  await playToTheEnd(player);
  await lookBack(player);
  return player;
};

const round = (into: Node): Promise<Player> =>
  begin({ into, attributes: { src: '/trainings/seeing-signals.json' } });

const remembered: Reach = async (into) => {
  const options = fullBoardOptions({ into, attributes: { remember: 'session' } });
  const player = await begin(options);
  player.element.remove();
  return open(options);
};

async function after(reach: Promise<Player>, ...controls: readonly string[]): Promise<Player> {
  const player = await reach;
  for (const control of controls) await player.click(control);
  return player;
}

export const SCREENS: Readonly<Record<string, Reach>> = {
  'the loading': async (into) => {
    answer({ '/slow.json': silence });
    const player = mount({ into, attributes: { src: '/slow.json' } });
    await player.until(() => player.sees(words.loading), 'it says that it loads');
    return player;
  },
  'a failure': async (into) => {
    const player = mount({ into });
    await player.until(() => player.has(words.error.reload), 'the failure is told');
    return player;
  },
  'the start card': (into) => open(fullBoardOptions({ into })),
  'the start card in two languages': (into) => open(fullBoardOptions({ into, ...translated() })),
  'the start card of a run to go on with': remembered,
  'what to say or do': play,
  'a marked line': async (into) => {
    const player = await play(into);
    await player.click(player.toggleAt('That is'));
    return player;
  },
  'what a choice brings about': (into) => after(play(into), 'Does it suit you now?'),
  'the way back': (into) => after(play(into), 'Does it suit you now?', words.back.title),
  'a judgement': scene(words.judge.question),
  'a judgement that is explained': scene(words.judge.question, async (player) => {
    await player.click(words.judge.certainty2);
    await player.click(words.judge.confirm);
  }),
  'a desk with a card open': scene(words.route.question, (player) => player.click(words.route.about)),
  'what comes back from a desk': scene(words.route.question, (player) => player.click('The local team')),
  'a desk that was tried': scene(words.route.question, async (player) => {
    await player.click('The local team');
    await player.click(words.scene.continue);
  }),
  'a note': scene(words.note.question, (player) => player.click('Phrase type.')),
  'a note that is read': scene(words.note.question, async (player) => {
    await player.click('Phrase type.');
    await player.click(words.note.confirm);
  }),
  'a picture with a marked place': scene('Her kitchen', async (player) => {
    await player.until(() => player.has('A door'), 'the picture is there');
    await player.click('A door');
  }),
  'an ending that is passed on': ended(words.report.offered, () => new Promise(() => {})),
  'an ending that waits': ended(words.report.waitingOpen, () => Promise.reject(new Error('down'))),
  'an ending that waits in storage': ended(
    words.report.waitingStored,
    () => Promise.reject(new Error('down')),
    'device',
  ),
  'an ending that is recorded': ended(words.report.recorded, () => Promise.resolve()),
  'an ending that nobody hears of': ended(words.report.unheard),
  'the looking back': debrief,
  'the looking back with all open': async (into) => {
    const player = await debrief(into);
    for (const control of player.controls) {
      if (control.localName === 'summary') await player.click(control);
    }
    return player;
  },
  'the looking back with a step open': async (into) => {
    const player = await debrief(into);
    await showOthers(player);
    for (const control of player.controls) {
      if (control.localName === 'summary') await player.click(control);
    }
    return player;
  },
  'the looking back with a step tried another way': async (into) => {
    const player = await debrief(into);
    await openStep(player);
    await player.click(words.attempt.open);
    await player.click('Look up the account.');
    return player;
  },
  'a run beside another': async (into) => {
    const player = await debrief(into);
    await playOnFrom(player);
    return player;
  },
  'the looking back on one of two runs': async (into) => {
    const player = await debrief(into);
    await playOnFrom(player);
    await player.click(words.runs.toFirst);
    return player;
  },
  'the story to be read': async (into) => {
    const player = await open(fullBoardOptions({ into }));
    await read(player);
    return player;
  },
  'a short case': (into) => after(round(into), words.scene.continue),
  'the looking back on many short cases': async (into) => {
    const player = await round(into);
    await playToTheEnd(player, (step) => step);
    await lookBack(player);
    return player;
  },
  'the other place': async (into) => {
    const player = await after(debrief(into), words.elsewhere.open);
    const title = words.elsewhere.title.replace('{{name}}', 'Mila');
    await player.until(() => player.headings.includes(title), 'the other place is there');
    return player;
  },
  'the last screen': (into) => after(debrief(into), words.debrief.finish),
  'having stopped': (into) => after(play(into), words.exit.leave),
  'having stopped with a run kept': async (into) => {
    const options = fullBoardOptions({ into, attributes: { remember: 'session' } });
    return after(begin(options), words.exit.leave);
  },
  'the calm screen': (into) => after(play(into), words.exit.cover),
  'help opened': (into) => after(play(into), words.help.title),
};
