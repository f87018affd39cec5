import { describe, expect, it } from 'vitest';
import { type Transcript, createSession, replay } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { choose, goOn, judgeAs, mark, play, skip, turnTo } from '../../support/acts.ts';
import { choice, choices, everyTurn, next, scene } from '../../support/boards.ts';

function transcriptOf(...acts: Parameters<typeof play>[1][]): Transcript {
  const session = createSession(everyTurn(), { seed: 7, role: 'mila' });
  play(session, ...acts);
  return session.transcript;
}

/** The scenario as its author has changed it since. */
function edited(change: (scenes: Record<string, Scenario['scenes'][string]>) => void): Scenario {
  const scenario = everyTurn();
  const scenes = { ...scenario.scenes };
  change(scenes);
  return { ...scenario, scenes, digest: 'e'.repeat(64) };
}

describe('a transcript that is replayed', () => {
  it('gives the run back as it was', () => {
    const transcript = transcriptOf(mark('opening.1'), choose('ask'), goOn, judgeAs(6));
    const { session, ...told } = replay(everyTurn(), transcript);
    expect(told).toEqual({});
    expect(session.transcript).toEqual(transcript);
    expect(session.view.phase).toBe('consequence');
  });

  it('of a start alone is a new run', () => {
    expect(replay(everyTurn(), transcriptOf()).session.view.visit).toBe(1);
  });

  it('tells that it was made of another scenario, and goes on as a run of the present one, from the same place and with the same chance', () => {
    const scenario = edited(() => {});
    const { session, ...told } = replay(scenario, transcriptOf(choose('press')));
    expect(told).toEqual({ madeOf: everyTurn().digest });
    expect(session.transcript[0]).toEqual({
      type: 'start',
      digest: scenario.digest,
      seed: 7,
      role: 'mila',
      policy: {},
    });
  });

  it('stops at the choice that an author has taken away, and the part before it is kept', () => {
    const scenario = edited((scenes) => {
      scenes['opening'] = scene('opening', choices(choice('press', 'doubt')), { skipTo: 'doubt' });
    });
    const { session, stopped } = replay(scenario, transcriptOf(mark('opening.1'), choose('ask'), goOn));
    expect(stopped).toEqual({ index: 2, entry: choose('ask') });
    expect(session.transcript.slice(1)).toEqual([mark('opening.1')]);
    expect(session.view.phase).toBe('choosing');
    play(session, choose('press'));
    expect(session.view.scene.id).toBe('doubt');
  });

  it('stops at the first entry of a scene that has become another', () => {
    const scenario = edited((scenes) => {
      scenes['doubt'] = scene('doubt', next('desk'), { skipTo: 'desk' });
    });
    const { session, stopped } = replay(scenario, transcriptOf(choose('press'), judgeAs(4), goOn, skip));
    expect(stopped).toEqual({ index: 2, entry: judgeAs(4) });
    expect(session.view.scene.id).toBe('doubt');
  });

  it('stops at a mark on a line that is gone, rather than guess which line was meant', () => {
    const scenario = edited((scenes) => {
      scenes['opening'] = { ...(scenes['opening'] as Scenario['scenes'][string]), script: [] };
    });
    const { stopped } = replay(scenario, transcriptOf(mark('opening.2'), choose('press')));
    expect(stopped).toEqual({ index: 1, entry: mark('opening.2') });
  });

  it('stops where the story now ends earlier', () => {
    const scenario = edited((scenes) => {
      scenes['doubt'] = scene('doubt', { kind: 'end', ending: 'harmful' });
    });
    const { session, stopped } = replay(
      scenario,
      transcriptOf(choose('press'), skip, turnTo('contact-person')),
    );
    expect(stopped).toEqual({ index: 2, entry: skip });
    expect(session.view.phase).toBe('ended');
  });
});
