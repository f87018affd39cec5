import { type Act, type Transcript, replay, verdictOf } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import { bearersIn } from './in-sight.ts';

/**
 * Writes down a run as a plan, `<name>.plan.yaml` beside the scenario: what was done by its ids, with the seed and the policy
 * it was played by, so that `checkPlan` finds the very same way. What lets the story go on is left out, for it does so by
 * itself; so are marks of lines without a cue, for they have no name and change nothing.
 *
 * @param transcript a run of this scenario; where it no longer fits, the plan ends there
 * @param title what the plan shows
 */
export function writePlan(scenario: Scenario, [start, ...acts]: Transcript, title?: string): string {
  const { session } = replay(scenario, [start]);
  const steps: string[] = [];
  for (const act of acts) {
    const scene = session.view.scene.id;
    const cue =
      act.type === 'mark' ? bearersIn(session.view).find(({ id }) => id === act.line)?.cue : undefined;
    if (!session.act(act)) break;
    const done = written(act, cue);
    if (done !== undefined) steps.push(`  - scene: ${plain(scene)}`, `    ${done}`);
  }
  const { scene, ending, phase } = session.view;
  // A scene whose answer is being read is named by the step that was answered.
  if (phase !== 'consequence') steps.push(`  - scene: ${plain(scene.id)}`);
  if (ending) steps.push(`    ends: ${ending}`);
  const policy = Object.entries(start.policy).map(([key, value]) => `${key}: ${String(value)}`);
  return [
    '# yaml-language-server: $schema=../plan.schema.json',
    'format: 1',
    ...(title === undefined ? [] : [`title: ${JSON.stringify(title)}`]),
    `seed: ${start.seed}`,
    ...(policy.length > 0 ? [`policy: { ${policy.join(', ')} }`] : []),
    'steps:',
    ...steps,
    '',
  ].join('\n');
}

/** What a step says it does; nothing for what goes without saying. */
function written(act: Act, cue: string | undefined): string | undefined {
  switch (act.type) {
    case 'choose':
      return `choose: ${plain(act.choice)}`;
    case 'judge':
      return `judge: ${verdictOf(act.certainty)}`;
    case 'route':
      return `route: ${act.partner}`;
    case 'note':
      return `note: [${act.phrases.map(plain).join(', ')}]`;
    case 'skip':
      return 'skip: true';
    case 'mark':
      return cue === undefined ? undefined : `${act.on ? 'mark' : 'unmark'}: ${plain(cue)}`;
    case 'continue':
      return undefined;
  }
}

/** Ids are words to YAML, but for these three. */
function plain(id: string): string {
  return /^(?:true|false|null)$/.test(id) ? `"${id}"` : id;
}
