import { describe, expect, it, vi } from 'vitest';
import { type Step, createSession } from '../../../src/engine/index.ts';
import type { Scenario, Scene } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, mark, play, skip, turnTo, writeDown } from '../../support/acts.ts';
import { board, end, everyTurn, next, scene } from '../../support/boards.ts';

const wholeWay = [
  mark('opening.1'),
  choose('ask'),
  goOn,
  judgeAs(5),
  goOn,
  turnTo('local-team'),
  goOn,
  turnTo('contact-person'),
  writeDown('arm'),
  goOn,
] as const;

describe('a run', () => {
  it('begins with its start: which scenario, and everything left out at its plain default', () => {
    const scenario = everyTurn();
    expect(createSession(scenario).transcript).toEqual([
      { type: 'start', digest: scenario.digest, seed: 0, role: 'you', policy: {} },
    ]);
  });

  it('shows the very same things until something is done', () => {
    const session = createSession(everyTurn());
    const look = () => [session.transcript, session.view, session.steps];
    const before = look();
    expect(look().map((each, index) => each === before[index])).toEqual([true, true, true]);
    play(session, mark('opening.1'));
    expect(look().map((each, index) => each === before[index])).toEqual([false, false, false]);
  });

  it('keeps the stays that are over as they are, but for the words', () => {
    const session = createSession(everyTurn());
    play(session, choose('ask'), goOn);
    const [first] = session.past;
    play(session, judgeAs(5), goOn);
    expect(session.past[0]?.view).toBe(first?.view);
    session.speak({ ...session.scenario });
    expect(session.past[0]?.view).not.toBe(first?.view);
    expect(session.past[0]).toEqual(first);
  });

  it('remembers from whose place, with which chance and policy it is played', () => {
    const start = { seed: 7, role: 'mila', policy: { meldcode: 'none' } } as const;
    expect(createSession(everyTurn(), start).transcript[0]).toMatchObject(start);
  });

  it('writes down what was done, in order, and nothing that was refused', () => {
    const session = createSession(everyTurn());
    play(session, mark('opening.1'), choose('ask'));
    session.act(judgeAs(5));
    play(session, goOn);
    expect(session.transcript.slice(1)).toEqual([mark('opening.1'), choose('ask'), goOn]);
  });

  it('is not changed through a transcript that was handed out', () => {
    const session = createSession(everyTurn());
    play(session, choose('ask'));
    expect(() => (session.transcript as unknown as unknown[]).pop()).toThrow(TypeError);
    expect(session.transcript).toHaveLength(2);
  });

  it('knows nothing of another run of the same scenario', () => {
    const scenario = everyTurn();
    const [one, other] = [createSession(scenario), createSession(scenario)];
    play(one, mark('opening.1'), choose('press'));
    expect(other.transcript).toHaveLength(1);
    expect(other.view).toMatchObject({ visit: 1, meters: { stress: 2, trust: 2, safety: 2 } });
    expect(other.view.marked.size).toBe(0);
    play(other, choose('ask'));
    expect(one.view.phase).toBe('judging');
    expect(other.view.phase).toBe('consequence');
  });
});

describe('the steps of a run', () => {
  it('are the decisions with their place in the transcript, the scene, and the meters before and after', () => {
    const session = createSession(everyTurn());
    play(session, ...wholeWay);
    expect(session.steps.map(({ index, entry, scene }) => [index, entry.type, scene.id])).toEqual([
      [2, 'choose', 'opening'],
      [4, 'judge', 'doubt'],
      [6, 'route', 'desk'],
      [8, 'route', 'desk'],
      [9, 'note', 'paper'],
    ]);
    for (const { index, entry } of session.steps) expect(session.transcript[index]).toBe(entry);
    expect(session.steps[0]).toMatchObject({
      before: { stress: 2, trust: 2, safety: 2 },
      after: { stress: 1, trust: 3, safety: 2 },
    });
    expect(session.steps[2]?.after.safety).toBe(1);
  });

  it('hold what was taken, in the words the run is told in; a judgement and a note take nothing', () => {
    const session = createSession(everyTurn());
    play(session, ...wholeWay);
    const taken = ({ option }: Step): string | undefined =>
      option && ('partner' in option ? option.partner : option.id);
    expect(session.steps.map(taken)).toEqual(['ask', undefined, 'local-team', 'contact-person', undefined]);
    const opening = session.scenario.scenes['opening'] as Scene;
    const { turn } = opening;
    if (turn.kind !== 'choices') throw new Error('The opening asks to choose.');
    const choices = turn.choices.map((each) => ({ ...each, label: [{ text: [`Zeg ${each.id}.`] }] }));
    const scenes = { ...session.scenario.scenes, opening: { ...opening, turn: { ...turn, choices } } };
    session.speak({ ...session.scenario, scenes });
    expect(session.steps[0]?.option).toMatchObject({ label: [{ text: ['Zeg ask.'] }] });
  });

  it('grow with the run, also when they were looked at before', () => {
    const session = createSession(everyTurn());
    expect(session.steps).toEqual([]);
    play(session, choose('press'));
    expect(session.steps).toHaveLength(1);
    session.undo(1);
    expect(session.steps).toEqual([]);
  });

  it('count skipping as a decision', () => {
    const session = createSession(everyTurn());
    play(session, skip);
    expect(session.steps).toMatchObject([{ index: 1, entry: skip, scene: { id: 'opening' } }]);
  });
});

describe('undo', () => {
  it('goes back to just before an act, and from there another way can be taken', () => {
    const session = createSession(everyTurn());
    play(session, ...wholeWay);
    session.undo(2);
    expect(session.transcript.slice(1)).toEqual([mark('opening.1')]);
    expect(session.view).toMatchObject({
      phase: 'choosing',
      visit: 1,
      meters: { stress: 2, trust: 2, safety: 2 },
    });
    expect([...session.view.marked]).toEqual(['opening.1']);
    play(session, choose('press'));
    expect(session.view.scene.id).toBe('doubt');
  });

  it('also undoes an end', () => {
    const session = createSession(everyTurn());
    play(session, skip, skip, skip, skip, skip);
    expect(session.view.phase).toBe('ended');
    session.undo(5);
    expect(session.view.phase).toBe('continuing');
    play(session, goOn);
    expect(session.view.phase).toBe('ended');
  });

  it.each([0, -1, 3, 1.5, Number.NaN])(
    'refuses %d, which is no act of the run, and changes nothing',
    (index) => {
      const session = createSession(everyTurn());
      play(session, choose('ask'), goOn);
      const before = session.view;
      expect(() => session.undo(index)).toThrow(RangeError);
      expect(() => session.undo(index)).toThrow(`A run of 2 acts has no act at ${index}.`);
      expect(session.view).toBe(before);
    },
  );
});

describe('a subscriber', () => {
  it('hears of each change, and finds the new view', () => {
    const session = createSession(everyTurn());
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.view.phase));
    play(session, choose('ask'), goOn);
    session.undo(1);
    expect(phases).toEqual(['consequence', 'judging', 'choosing']);
  });

  it('hears nothing of what was refused', () => {
    const session = createSession(everyTurn());
    const listener = vi.fn();
    session.subscribe(listener);
    session.act(goOn);
    session.can(choose('ask'));
    expect(listener).not.toHaveBeenCalled();
  });

  it('hears nothing any more once it has left, and the others go on', () => {
    const session = createSession(everyTurn());
    const [leaving, staying] = [vi.fn(), vi.fn()];
    const leave = session.subscribe(leaving);
    session.subscribe(staying);
    leave();
    leave();
    play(session, choose('ask'));
    expect(leaving).not.toHaveBeenCalled();
    expect(staying).toHaveBeenCalledOnce();
  });

  it('may act itself', () => {
    const session = createSession(everyTurn());
    session.subscribe(() => session.view.phase === 'consequence' && session.act(goOn));
    play(session, choose('ask'));
    expect(session.view.phase).toBe('judging');
    expect(session.transcript.slice(1)).toEqual([choose('ask'), goOn]);
  });
});

describe('the view', () => {
  it('is the same object until something changes, so that nothing is drawn for nothing', () => {
    const session = createSession(everyTurn());
    const { view, steps } = session;
    expect(session.view).toBe(view);
    expect(session.steps).toBe(steps);
    play(session, mark('opening.1'));
    expect(session.view).not.toBe(view);
  });
});

describe('another language', () => {
  /** The same structure, each text said to be Dutch. */
  const translated = (scenario: Scenario): Scenario =>
    JSON.parse(JSON.stringify(scenario).replaceAll(/"text":\["/g, '"text":["NL ')) as Scenario;

  it('shows the same moment in other words, and keeps the run', () => {
    const scenario = everyTurn();
    const session = createSession(scenario);
    play(session, mark('opening.1'), choose('ask'));
    const { transcript, view } = session;
    session.speak(translated(scenario));
    expect(session.transcript).toEqual(transcript);
    expect(session.view).toMatchObject({ phase: view.phase, visit: view.visit, meters: view.meters });
    expect(session.view.marked).toEqual(view.marked);
    expect(session.view.scene.script[0]?.text).toEqual(['NL Hollow.']);
    expect(session.view.consequence?.lines[0]?.text).toEqual(['NL Quiet.']);
  });

  it('speaks in every kind of turn, in the note that is read and in the steps', () => {
    const scenario = everyTurn();
    const session = createSession(scenario);
    session.speak(translated(scenario));
    expect(session.view.choices[0]?.label[0]?.text).toEqual(['NL Say ask.']);
    play(session, choose('press'), judgeAs(4), goOn, turnTo('local-team'));
    expect(session.view.consequence?.lines[0]?.text).toEqual(['NL Opened.']);
    play(session, goOn, turnTo('contact-person'));
    expect(session.view.phrases[0]?.text[0]?.text).toEqual(['NL Phrase arm.']);
    play(session, writeDown('arm'));
    expect(session.view.written[0]?.text[0]?.text).toEqual(['NL Phrase arm.']);
    expect(session.steps[0]?.scene.script[0]?.text).toEqual(['NL Hollow.']);
  });

  it('goes on in the new language after undo, and tells the subscribers', () => {
    const scenario = everyTurn();
    const session = createSession(scenario);
    const listener = vi.fn();
    play(session, choose('press'));
    session.subscribe(listener);
    session.speak(translated(scenario));
    expect(listener).toHaveBeenCalledOnce();
    session.undo(1);
    expect(session.view.scene.script[0]?.text).toEqual(['NL Hollow.']);
  });

  it('is refused when it is another scenario', () => {
    const session = createSession(everyTurn());
    const other = board([], { digest: 'f'.repeat(64), id: 'other' });
    expect(() => session.speak(other)).toThrow(TypeError);
    expect(() => session.speak(other)).toThrow('A run of board cannot be told in the words of other.');
  });
});

describe('whose change is told', () => {
  const told = (of: string | undefined, inScene: string | null | undefined): string | undefined =>
    createSession(
      board(
        [scene('talk', next('end'), inScene === undefined ? {} : { metersOf: inScene }), scene('end', end)],
        {
          ...(of !== undefined && { metersOf: of }),
        },
      ),
    ).view.metersOf;

  it.each([
    [undefined, undefined, undefined],
    ['mila', undefined, 'mila'],
    ['mila', 'you', 'you'],
    ['mila', null, undefined],
    [undefined, 'mila', 'mila'],
  ])('the story says %s, the scene %s: %s', (of, inScene, person) => {
    expect(told(of, inScene)).toBe(person);
  });
});
