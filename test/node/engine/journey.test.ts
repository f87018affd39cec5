import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, journey } from '../../../src/engine/index.ts';
import { choose, goOn, judgeAs, mark, play, skip, turnTo, walk } from '../../support/acts.ts';
import { arbitraryBoard } from '../../support/arbitrary-boards.ts';
import { everyTurn } from '../../support/boards.ts';

const told = (...acts: Parameters<typeof play>[1][]) => {
  const session = createSession(everyTurn());
  play(session, ...acts);
  return journey(session.scenario, session.transcript).visits.map(({ scene, step }) => [
    scene.id,
    step?.entry.type,
  ]);
};

describe('the journey of a run', () => {
  it('begins where the story begins, before anything is decided', () => {
    expect(told()).toEqual([['opening', undefined]]);
  });

  it('is the scenes in the order they were come to, each with the decision it was left by', () => {
    expect(
      told(
        mark('opening.1'),
        choose('ask'),
        goOn,
        judgeAs(5),
        goOn,
        turnTo('local-team'),
        goOn,
        skip,
        skip,
        goOn,
      ),
    ).toEqual([
      ['opening', 'choose'],
      ['doubt', 'judge'],
      ['desk', 'route'],
      ['desk', 'skip'],
      ['paper', 'skip'],
      ['bridge', undefined],
      ['relief', undefined],
    ]);
  });

  it('has the decision whose answer is still in sight', () => {
    expect(told(choose('ask'))).toEqual([['opening', 'choose']]);
  });

  it('tells every visit and every decision of any run once', () => {
    fc.assert(
      fc.property(arbitraryBoard(), fc.array(fc.nat(), { maxLength: 20, size: 'max' }), (board, picks) => {
        const session = createSession(board);
        walk(session, picks);
        const { visits, marked, ending } = journey(board, session.transcript);
        expect(visits).toHaveLength(session.view.visit);
        expect(visits.flatMap(({ step }) => step ?? [])).toEqual(session.steps);
        for (const { scene, step } of visits) if (step) expect(step.scene.id).toBe(scene.id);
        expect(visits.at(-1)?.scene).toEqual(session.view.scene);
        expect([marked, ending]).toEqual([session.view.marked, session.view.ending]);
      }),
    );
  });

  it('has in sight what could be marked, in the order in which it came', () => {
    const session = createSession(everyTurn());
    play(session, choose('ask'), goOn);
    const { visits } = journey(session.scenario, session.transcript);
    expect(visits.map(({ inSight }) => inSight.map(({ id }) => id))).toEqual([
      ['opening.1', 'opening.2', 'opening.ask.1'],
      ['doubt.1'],
    ]);
    expect(visits.map(({ choices, isOver }) => [choices.length, isOver])).toEqual([
      [2, true],
      [0, false],
    ]);
  });

  it('has each line in sight once, also where one is marked while an answer is shown', () => {
    const session = createSession(everyTurn());
    play(session, choose('ask'), mark('opening.ask.1'), mark('opening.2'), goOn);
    const [opening] = journey(session.scenario, session.transcript).visits;
    expect(opening?.inSight.map(({ id }) => id)).toEqual(['opening.1', 'opening.2', 'opening.ask.1']);
  });

  it('tells which stays are over: not one that was skipped, nor the one where the run is now', () => {
    const session = createSession(everyTurn());
    play(session, choose('press'), skip, turnTo('contact-person'));
    const { visits } = journey(session.scenario, session.transcript);
    expect(visits.map(({ scene, isOver }) => [scene.id, isOver])).toEqual([
      ['opening', true],
      ['doubt', false],
      ['desk', true],
      ['paper', false],
    ]);
  });

  it('ends where the transcript no longer fits', () => {
    const [start] = createSession(everyTurn()).transcript;
    const { visits } = journey(everyTurn(), [start, choose('press'), choose('gone'), skip, skip]);
    expect(visits.map(({ scene }) => scene.id)).toEqual(['opening', 'doubt']);
  });
});
