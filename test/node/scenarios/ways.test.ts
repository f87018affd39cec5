/** Every scenario of the set, played: along every edge, and seen again from another's place. */
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type Session,
  type Step,
  type Transcript,
  createSession,
  journey,
  replay,
} from '../../../src/engine/index.ts';
import type { PolicyFacts } from '../../../src/authoring/proof/board.ts';
import { policiesFor } from '../../../src/authoring/proof/table/policies.ts';
import { localize } from '../../../src/format/localize.ts';
import type { Route, Scenario, Scene } from '../../../src/format/types.ts';
import type { Partner } from '../../../src/format/vocabulary.ts';
import { peopleHeard } from '../../../src/elements/parts/voices.ts';
import { explore } from '../../support/explore.ts';
import { allPlayed, allStories } from '../../support/stories.ts';
import { type Temper, nextAct, playAs } from '../../support/tempers.ts';

/** Routes that cost something, with the scene they start from. */
function wrongRoutes({ scenes }: Scenario): readonly { readonly scene: string; readonly route: Route }[] {
  return Object.values(scenes).flatMap(({ id, turn }) =>
    turn.kind === 'route'
      ? turn.routes.filter(({ grade }) => grade === 'harmful').map((route) => ({ scene: id, route }))
      : [],
  );
}

/** A run to its end, of a temper, in an organisation that decided so. */
function playedBy(one: Scenario, temper: Temper, policy: PolicyFacts): Session {
  const session = createSession(one, { policy });
  playAs(temper, session);
  return session;
}

/** A run that stands where this route is offered: as whoever does best, and where they never come, as the first way that does. */
function standingAt(
  one: Scenario,
  scene: string,
  partner: Partner,
  transcripts: readonly Transcript[],
): Session {
  const best = policiesFor(one).map((policy) => playedBy(one, 'best', policy).transcript);
  for (const [start, ...acts] of [...best, ...transcripts]) {
    for (const [at, { type }] of acts.entries()) {
      if (type !== 'route') continue;
      const { session } = replay(one, [start, ...acts.slice(0, at)]);
      const { view } = session;
      if (view.scene.id === scene && view.routes.some((route) => route.partner === partner)) return session;
    }
  }
  throw new Error(`No way comes to where ${scene} offers ${partner}.`);
}

describe.each(allPlayed.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('ends well for who does what is best, and not for who does what is worst, whatever was decided', () => {
    for (const policy of policiesFor(one)) {
      expect(playedBy(one, 'best', policy).view.ending).toBe('good');
      expect(playedBy(one, 'worst', policy).view.ending).not.toBe('good');
    }
  });
});

describe.each(allStories.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const { ways, missed } = explore(one);

  it('can be played along every edge: all that can be answered, and every branch after it', () => {
    expect(missed).toEqual([]);
  });

  it('comes to every scene, and so to every ending', () => {
    const reached = new Set(ways.flatMap(({ scenes }) => scenes));
    expect(Object.keys(one.scenes).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('replays each way to the same ending', () => {
    for (const { transcript, scenes } of ways) {
      const { session, stopped } = replay(one, transcript);
      expect(stopped).toBeUndefined();
      expect([session.view.phase, session.view.scene.id]).toEqual(['ended', scenes.at(-1)]);
    }
  });

  it.each(wrongRoutes(one).map(({ scene, route }) => [scene, route.partner] as const))(
    'lets the route from %s to %s be mended afterwards by a good one',
    (scene, partner) => {
      const transcripts = ways.map(({ transcript }) => transcript);
      const session = standingAt(one, scene, partner, transcripts);
      const wrong: Act = { type: 'route', partner };
      expect(session.act(wrong)).toBe(true);
      const done: Act[] = [wrong];
      let isMended = false;
      for (let act = nextAct(session.view, 'best', done); act; act = nextAct(session.view, 'best', done)) {
        const { partner: turnedTo } = act.type === 'route' ? act : { partner: undefined };
        isMended ||= session.view.routes.some(
          (route) => route.partner === turnedTo && route.grade === 'good',
        );
        expect(session.act(act)).toBe(true);
        done.push(act);
      }
      expect(isMended).toBe(true);
    },
  );

  it('is told from another’s place as the very scenes of the run, in both languages', () => {
    for (const spoken of [one, localize(one, 'en')]) {
      for (const { transcript, scenes } of ways) {
        const { visits } = journey(spoken, transcript);
        expect(visits.map(({ scene }) => scene.id)).toEqual(scenes);
        expect(visits.flatMap(({ step }) => (step ? [step.entry] : []))).toEqual(
          transcript.filter(({ type }) => !['start', 'continue', 'mark'].includes(type)),
        );
      }
    }
  });

  it('lets everybody who has an inner voice be heard on some way', () => {
    const everywhere = Object.values(one.scenes).map((scene): { scene: Scene; step?: Step } => ({ scene }));
    const heard = new Set(ways.flatMap(({ transcript }) => peopleHeard(journey(one, transcript).visits)));
    expect(peopleHeard(everywhere).filter((person) => !heard.has(person))).toEqual([]);
  });
});
