/** Small stories made by chance, of every kind of turn and condition, as a trainer would write them: the reader reads them. */
import { randomFrom } from '../../src/format/random.ts';
import type { Ending, Rule, Story, StoryLine, StoryScene, Way } from './second-player.ts';

const METERS = ['stress', 'trust', 'safety'] as const;
const PARTNERS = ['contact-person', 'local-team', 'debt-help'] as const;
const ENDINGS: readonly Ending[] = ['good', 'acceptable', 'harmful'];

export function randomStory(seed: number): Story {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const chance = (share: number): boolean => random() < share;

  const size = 3 + below(4);
  const ends = 1 + below(2);
  /** Scenes of an interlude, behind those of the story. */
  const between = chance(0.4) ? 1 + below(3) : 0;
  const inner = Array.from({ length: size + between }, (_, at) => ({
    id: `s${at}`,
    kind: one(['choices', 'choices', 'choices', 'route', 'judge', 'note', 'next', 'next'] as const),
  }));
  const ids = inner.map(({ id }) => id);
  const names = [...ids.slice(0, size), ...Array.from({ length: ends }, (_, at) => `e${at}`)];
  const inside = [...ids.slice(size), 'return'];
  const choiceIds = inner.flatMap(({ id, kind }) => (kind === 'choices' ? [`${id}-a`, `${id}-b`] : []));
  const idsOf = (kind: string): readonly string[] =>
    inner.filter((scene) => scene.kind === kind).map(({ id }) => id);

  function rule(): Rule {
    const outside = demands(1 + below(2));
    const inside = chance(0.3) ? demands(1 + below(2)) : {};
    for (const key of Object.keys(outside)) delete inside[key as keyof Rule];
    // A scene is then named once, so that a finding about it can be held against the one demand.
    if (outside.judged || inside.judged || outside.routed || inside.routed) {
      delete outside.visited;
      delete inside.visited;
    }
    return Object.keys(inside).length > 0 ? { ...outside, not: inside } : outside;
  }

  function demands(count: number): Rule {
    const made: Rule = {};
    for (let at = 0; at < count; at += 1) {
      const kind = one([
        'meter',
        'chose',
        'visited',
        'judged',
        'routed',
        'noted',
        'marked',
        'policy',
        'chose',
      ] as const);
      if (kind === 'meter')
        made[one(METERS)] = chance(0.5) ? { atLeast: 1 + below(5) } : { atMost: below(5) };
      if (kind === 'chose' && choiceIds.length > 0) made.chose = [one(choiceIds)];
      if (kind === 'visited') made.visited = [one(ids)];
      if (kind === 'judged' && idsOf('judge').length > 0) {
        made.judged = { [one(idsOf('judge'))]: one(['consult', 'no-consult'] as const) };
      }
      if (kind === 'routed' && idsOf('route').length > 0)
        made.routed = { [one(idsOf('route'))]: one(PARTNERS.slice(0, 2)) };
      if (kind === 'noted' && idsOf('note').length > 0)
        made.noted = [`${one(idsOf('note'))}-${one(['x', 'y'])}`];
      if (kind === 'marked') made.marked = [`c${one(inner).id}`];
      if (kind === 'policy') {
        made.policy = chance(0.5)
          ? { 'may-report': chance(0.5) }
          : { meldcode: one(['none', 'adopted', 'statutory']) };
      }
    }
    return made;
  }

  function way(id: string, at: number, isSure: boolean): Way {
    const [around, from] = at < size ? [names, at] : [inside, at - size];
    // The sure way leads on, so that not every story is a ring.
    const to = isSure ? one(around.slice(from + 1, from + 4)) : one(around);
    return {
      id,
      to,
      ...(at < size && between > 0 && chance(0.3) && { through: `s${size}` }),
      ...(!isSure && chance(0.55) && { when: rule() }),
      ...(!isSure && chance(0.3) && { once: true }),
      effects: Object.fromEntries(
        METERS.filter(() => chance(0.3)).map((meter) => [meter, one([-2, -1, 1, 2])]),
      ),
      answer: chance(0.3) ? [`c${inner[at]?.id ?? ''}`] : [],
      ...(chance(0.15) && { also: rule() }),
    };
  }

  const scenes = inner.map(({ id, kind }, at): StoryScene => {
    const sure = chance(0.8);
    const ids =
      kind === 'choices' ? [`${id}-a`, `${id}-b`] : kind === 'route' ? PARTNERS.slice(0, 2 + below(2)) : [];
    const branches =
      kind === 'next' ? Array.from({ length: 1 + below(3) }, (_, index) => `${id}-${index}`) : [];
    const isDrawn = kind === 'next' && branches.length > 1 && chance(0.4);
    const ways = isDrawn
      ? branches.map((name, index): Way => ({
          id: name,
          ...led(way(name, at, index === branches.length - 1)),
          chance: 1 + below(3),
          effects: {},
          answer: [],
        }))
      : kind === 'next'
        ? branches.map((name, index) => {
            const last = index === branches.length - 1;
            const { when, ...made } = way(name, at, last);
            return {
              id: name,
              ...led(made),
              effects: {},
              answer: [],
              ...(!last && { when: when ?? rule() }),
            };
          })
        : kind === 'judge' || kind === 'note'
          ? [{ id, ...led(way(id, at, true)), effects: {}, answer: [] }]
          : ids.map((name, index) => way(name, at, index === 0 && sure));
    return {
      id,
      kind,
      cues: [`c${id}`],
      isSignal: chance(0.6),
      // A cue stands in the scene itself, or in an answer alone.
      inScript: !ways.some(({ answer }) => answer.length > 0) || chance(0.5),
      expected: chance(0.7) ? 'no-consult' : 'consult',
      ...(chance(0.25) && { line: { when: rule(), ...(chance(0.5) && { cue: `l${id}` }) } }),
      ...(idsOf('note').length > 0 && chance(0.2) && { reads: one(idsOf('note')) }),
      ways: kind === 'route' ? ways.map((each) => ({ ...each, once: false })) : ways,
    };
  });
  const over = Array.from({ length: ends }, (_, at): StoryScene => ({
    id: `e${at}`,
    kind: 'end',
    cues: [],
    isSignal: false,
    inScript: false,
    expected: 'no-consult',
    ending: at === 0 ? 'good' : one(ENDINGS),
    ways: [],
  }));
  return { meters: { stress: 2, trust: 2, safety: 2 }, scenes: [...scenes, ...over] };
}

const led = ({ to, through }: Way): Pick<Way, 'to' | 'through'> => ({
  to,
  ...(through !== undefined && { through }),
});

/** What settles whether a line is there: the scene it is in, and the way it follows where it follows one. */
export interface LineOf {
  readonly scene: StoryScene;
  readonly line?: StoryLine;
  readonly way?: Way;
}

/** As the file has it. */
const leading = (way: Way | undefined): readonly string[] => [
  ...(way?.through === undefined ? [] : [`through: ${way.through}`]),
  `to: ${way?.to ?? ''}`,
];

/** The text of a story, and on which line each way stands, and each line that is not always there. */
export function written(story: Story): {
  readonly text: string;
  readonly lines: ReadonlyMap<number, Way>;
  readonly tests: ReadonlyMap<number, LineOf>;
} {
  const out = [
    'format: 1',
    'id: by-chance',
    'version: 1.0.0',
    'language: nl',
    'title: Verhaal',
    'summary: Een verhaal.',
    'minutes: 1',
    'level: 1',
    'setting: phone',
    'review: { status: draft }',
    'cast:',
    '  you: { name: Jij }',
    `meters: ${JSON.stringify(story.meters)}`,
    `start: ${story.scenes[0]?.id ?? ''}`,
    'scenes:',
  ];
  const lines = new Map<number, Way>();
  const tests = new Map<number, LineOf>();
  const put = (...more: readonly string[]): void => void out.push(...more);
  const whenOf = ({ when }: Way, indent: string): void => {
    if (when) put(`${indent}when: ${JSON.stringify(when)}`);
  };
  for (const scene of story.scenes) {
    put(`  ${scene.id}:`, '    title: Zo');
    if (scene.reads !== undefined) put(`    reads: ${scene.reads}`);
    const { line } = scene;
    const also = scene.ways.filter((way) => way.also);
    if (scene.inScript || line) put('    script: |');
    if (scene.inScript) put(...scene.cues.map((cue) => `      Iets. {${cue}}`));
    if (line) {
      put(`      Nog iets. ${line.cue === undefined ? '' : `{${line.cue}} `}{when ${scene.id}-line}`);
      tests.set(out.length, { scene, line });
    }
    if (line || also.length > 0) put('    lines:');
    if (line) put(`      ${scene.id}-line: { when: ${JSON.stringify(line.when)} }`);
    for (const way of also) put(`      ${way.id}-line-${scene.id}: { when: ${JSON.stringify(way.also)} }`);
    const described = [...scene.cues, ...(line?.cue === undefined ? [] : [line.cue])];
    if (described.length > 0) {
      put('    cues:');
      for (const cue of described) {
        const kind = scene.isSignal
          ? ['        signal: fear', '        strength: weak']
          : ['        noise: practical'];
        put(`      ${cue}:`, ...kind);
        put('        why: |', '          Zo is het.');
      }
    }
    const [first] = scene.ways;
    switch (scene.kind) {
      case 'choices':
      case 'route':
        put(`    ${scene.kind}:`);
        for (const way of scene.ways) {
          put(`      ${way.id}:`);
          lines.set(out.length + 1, way);
          whenOf(way, '        ');
          if (scene.kind === 'choices') {
            if (way.once) put('        once: true');
            put('        do: |', `          Iets, ${way.id}.`);
          }
          if (Object.keys(way.effects).length > 0) put(`        effects: ${JSON.stringify(way.effects)}`);
          if (way.answer.length > 0 || way.also) {
            put(`        ${scene.kind === 'choices' ? 'then' : 'returns'}: |`);
            put(...way.answer.map((cue) => `          Daarna. {${cue}}`));
            if (way.also) {
              put(`          En dan. {when ${way.id}-line-${scene.id}}`);
              tests.set(out.length, { scene, way });
            }
          }
          put(...leading(way).map((lead) => `        ${lead}`));
        }
        break;
      case 'next':
        put('    next:');
        for (const way of scene.ways) {
          lines.set(out.length + 1, way);
          const part = way.chance === undefined ? '' : `chance: ${way.chance}, `;
          put(
            `      - { ${part}${way.when ? `when: ${JSON.stringify(way.when)}, ` : ''}${leading(way).join(', ')} }`,
          );
        }
        break;
      case 'judge':
        put(
          '    judge:',
          `      expected: ${scene.expected}`,
          '      because: |',
          '        Daarom.',
          ...leading(first).map((lead) => `      ${lead}`),
        );
        break;
      case 'note':
        put('    note:', '      phrases:');
        for (const phrase of ['x', 'y'])
          put(`        ${scene.id}-${phrase}:`, '          fact: |', '            Iets.');
        put(...leading(first).map((lead) => `      ${lead}`));
        break;
      case 'end':
        put(`    end: ${scene.ending ?? 'good'}`);
        break;
    }
  }
  return { text: `${out.join('\n')}\n`, lines, tests };
}
