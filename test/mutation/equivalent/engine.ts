import { same } from './same.ts';

const ASKED_WHERE_IT_IS =
  'Only asked where the scene has that turn, by the states of the machine; types do not know that.';
const NO_SUCH_FIELD = 'Acts of another kind have no such field, so the comparison behind it fails.';
const SEEN_TO_BY_THE_GUARD = 'The guard of the same transition has seen to it; types do not know that.';
const NOTHING_BY_THAT_ID = 'What is looked for has an id, and a text has none.';

export const ENGINE = [
  ...same(
    'engine/board.ts',
    ASKED_WHERE_IT_IS,
    ['return turn.kind === kind ? (turn as Extract<Turn, { kind: Kind }>) : undefined;', 'true'],
    [
      "return turn.kind === 'choices' ? turn.choices.find((choice) => choice.id === id) : undefined;",
      'true',
      "turn.kind === 'choices'",
    ],
    [
      "return turn.kind === 'route' ? turn.routes.find((route) => route.partner === partner) : undefined;",
      'true',
      "turn.kind === 'route'",
    ],
    [
      "const offered = new Set(turnOf(moment, 'note')?.phrases.map((phrase) => phrase.id));",
      "turnOf(moment, 'note').phrases",
    ],
    [
      "if (did.kind === 'judgement') return turnOf(moment, 'judge')?.explain === 'now';",
      "turnOf(moment, 'judge').explain",
    ],
  ),
  ...same('engine/board.ts', NO_SUCH_FIELD, [
    "if (act.type === 'judge' && CERTAINTIES.includes(act.certainty)) {",
    'true',
    "act.type === 'judge'",
  ]),
  ...same('engine/board.ts', NOTHING_BY_THAT_ID, ['return [];', '["Stryker was here"]']),
  ...same(
    'engine/conditions.ts',
    NO_SUCH_FIELD,
    [
      "return someStep(trail, ({ act }) => act.type === 'choose' && act.choice === choice);",
      'true',
      "act.type === 'choose'",
    ],
    [
      "(step) => step.scene === scene && step.act.type === 'route' && step.act.partner === partner,",
      'true',
      "step.act.type === 'route'",
    ],
  ),
  ...same('engine/conditions.ts', 'No phrase has that id.', [
    "return step?.act.type === 'note' ? step.act.phrases : [];",
    '["Stryker was here"]',
  ]),
  ...same('engine/conditions.ts', 'Nothing else can be done in a scene that asks for a judgement.', [
    "({ act, scene: where }) => where === scene && (act.type === 'judge' || act.type === 'skip'),",
    'true',
    "act.type === 'judge' || act.type === 'skip'",
  ]),
  ...same('engine/conditions.ts', 'A step was done in a scene that is there.', [
    'const turn = step && scenario.scenes[scene]?.turn;',
    'scenario.scenes[scene].turn',
  ]),
  ...same(
    'engine/journey.ts',
    'An act that is no mark and leads nowhere is answered, so there is a consequence in sight.',
    [
      'stay = { ...stay, inSight: [...stay.inSight, ...(view.consequence?.lines ?? [])] };',
      'view.consequence.lines',
    ],
    [
      'stay = { ...stay, inSight: [...stay.inSight, ...(view.consequence?.lines ?? [])] };',
      '["Stryker was here"]',
    ],
  ),
  ...same(
    'engine/machine.ts',
    'Marks take another way through the machine and never come here; types do not know that.',
    ["if (act.type === 'mark') return {};", 'false'],
    ["if (act.type === 'mark') return {};", '""'],
  ),
  ...same('engine/machine.ts', 'Only types are read from it.', ['types: {', '{}']),
  ...same(
    'engine/machine.ts',
    'Asked of that event alone; types do not know that.',
    [
      "isNote: ({ context, event }) => event.type === 'note' && canNote(event.phrases, context),",
      'true',
      "event.type === 'note'",
    ],
    ["event.type === 'mark' ? { marks: marksAfter(event, context) } : {},", 'true', "event.type === 'mark'"],
  ),
  ...same('engine/machine.ts', SEEN_TO_BY_THE_GUARD, [
    'return arriving(context, did?.way, after(context, event, did));',
    'did.way',
  ]),
  ...same(
    'engine/machine.ts',
    ASKED_WHERE_IT_IS,
    ['goOn: assign(({ context }) => arriving(context, context.did?.way)),', 'context.did.way'],
    ["output: ({ context }) => turnOf(context, 'end')?.ending,", "turnOf(context, 'end').ending"],
  ),
  ...same('engine/board.ts', SEEN_TO_BY_THE_GUARD, [
    'if (on) marks.set(line, inSight(line, moment)?.cue);',
    'inSight(line, moment).cue',
  ]),
  ...same('engine/board.ts', NO_SUCH_FIELD, [
    "act.type === 'mark' && inSight(act.line, moment) !== undefined && moment.marks.has(act.line) !== act.on",
    'true',
    "act.type === 'mark'",
  ]),
  ...same(
    'engine/play-by-machine.ts',
    'The library ignores what is sent to a run that has ended; it only warns of it.',
    ["if (before.status !== 'active') return false;", 'false'],
  ),
  ...same('engine/steps.ts', 'No route is that of an act without a partner.', [
    "const route = act.type === 'route' ? routeIn(scene, act.partner) : undefined;",
    'true',
  ]),
  ...same('engine/transcript.ts', 'Only a number is a whole number; types do not know that.', [
    "return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32;",
    'true',
    "typeof value === 'number'",
  ]),
  ...same(
    'engine/view.ts',
    ASKED_WHERE_IT_IS,
    ["phase === 'choosing' && turn.kind === 'choices'", 'true', "turn.kind === 'choices'"],
    ["phase === 'routing' && turn.kind === 'route'", 'true', "turn.kind === 'route'"],
  ),
  ...same('engine/view.ts', 'Nothing was ever written down in a scene without a name.', [
    'if (reads === undefined || !Object.hasOwn(scenario.scenes, reads)) return [];',
    'false',
    'reads === undefined',
  ]),
];
