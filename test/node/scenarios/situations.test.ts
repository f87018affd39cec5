/** Each story of the set in every situation it can come to, whatever was answered before. */
import { describe, expect, it } from 'vitest';
import type { Option } from '../../../src/authoring/proof/options.ts';
import type { Position } from '../../../src/authoring/proof/position.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { situationsOf } from '../../support/situations.ts';
import { allPlayed, allStories } from '../../support/stories.ts';

/** What can be answered somewhere, and the branches. */
function answersIn({ scenes }: Scenario): readonly string[] {
  return Object.values(scenes).flatMap(({ id, turn }) => {
    if (turn.kind === 'choices') return turn.choices.map((choice) => `${id}: ${choice.id}`);
    if (turn.kind === 'route') return turn.routes.map(({ partner }) => `${id}: ${partner}`);
    return turn.kind === 'next' ? turn.branches.map(({ to }) => `${id}: ${to}`) : [];
  });
}

function nameOf(option: Option, { scene }: Position, next: Position | undefined): string | undefined {
  if (option.kind === 'choose') return `${scene.id}: ${option.choice.id}`;
  if (option.kind === 'route') return `${scene.id}: ${option.route.partner}`;
  const isBranch = option.kind === 'continue' && scene.turn.kind === 'next';
  return isBranch ? `${scene.id}: ${next?.scene.id ?? ''}` : undefined;
}

const sceneIn = (all: ReadonlyMap<string, Position>, key: string): string => all.get(key)?.scene.id ?? '';

describe.each(allStories.map((one) => [one.id, one] as const))('%s', (_, story) => {
  const { all, onward, before, ended } = situationsOf(story);

  it('can always come to an end', () => {
    const ending = before(ended());
    expect([...all.keys()].filter((key) => !ending.has(key)).map((key) => sceneIn(all, key))).toEqual([]);
  });

  it('comes to every scene, and offers every answer somewhere', () => {
    const scenes = new Set([...all.values()].map(({ scene }) => scene.id));
    expect(Object.keys(story.scenes).filter((id) => !scenes.has(id))).toEqual([]);
    const given = new Set(
      [...all].flatMap(([key, position]) =>
        (onward.get(key) ?? []).map(([option, to]) => nameOf(option, position, all.get(to))),
      ),
    );
    expect(answersIn(story).filter((name) => !given.has(name))).toEqual([]);
  });

  it('takes a good ending from nobody who skips', () => {
    const good = before(ended('good'));
    const closed = [...good].flatMap((key) =>
      (onward.get(key) ?? [])
        .filter(([option, to]) => option.kind === 'skip' && !good.has(to))
        .map(() => sceneIn(all, key)),
    );
    expect(closed).toEqual([]);
  });
});

describe.each(allPlayed.map((one) => [one.id, one] as const))('%s', (_, story) => {
  it('ends well for nobody who misjudges everything, whatever else they do', () => {
    const misjudged = situationsOf(story, (option, { scene: { turn } }) =>
      turn.kind === 'judge'
        ? option.kind === 'judge' && option.verdict !== turn.expected
        : option.kind !== 'skip',
    );
    expect(misjudged.ended('good').map((key) => sceneIn(misjudged.all, key))).toEqual([]);
  });
});
