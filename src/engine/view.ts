/** The present moment as a player draws it, in the words of one language. */
import type { Phrase, Scenario, Scene } from '../format/types.ts';
import { type Did, type Moment, choiceIn, isOffered, isOpen, routeIn, sceneOf } from './board.ts';
import { phrasesNoted, wasRouted } from './conditions.ts';
import { asDrawn } from './order.ts';
import type { Stand } from './play.ts';
import { shown, shownChoice, shownRoute } from './shown.ts';
import type { Consequence, View } from './types.ts';

/** `seed` of the run, which draws the order of what is offered. */
export function viewOf(stand: Stand, spoken: Scenario, seed: number): View {
  const { phase, canSkip, ending } = stand;
  const moment: Moment = { ...stand.moment, scenario: spoken };
  const scene = shown(asDrawn(sceneOf(moment), seed), moment.hidden);
  const { turn } = scene;
  const consequence = consequenceOf(moment.did, scene, moment.hidden);
  return {
    phase,
    scene,
    visit: moment.visit,
    meters: moment.meters,
    metersBefore: moment.trail?.before ?? moment.meters,
    ...metersOf(scene, spoken),
    choices:
      phase === 'choosing' && turn.kind === 'choices'
        ? turn.choices.filter((choice) => isOffered(choice, moment))
        : [],
    routes:
      phase === 'routing' && turn.kind === 'route'
        ? turn.routes
            .filter((route) => isOpen(route, moment))
            .map((route) => ({ ...route, isTried: wasRouted(scene.id, route.partner, moment.trail) }))
        : [],
    phrases: turn.kind === 'note' ? turn.phrases : [],
    written: writtenPhrases(moment, scene, seed),
    marked: new Set(moment.marks.keys()),
    canSkip,
    ...(consequence && { consequence }),
    ...(ending && { ending }),
  };
}

/** The scene's own word goes before the story's; its null says that nobody's change is told there. */
function metersOf(scene: Scene, scenario: Scenario): Pick<View, 'metersOf'> {
  const person = scene.metersOf === undefined ? scenario.metersOf : scene.metersOf;
  return typeof person === 'string' ? { metersOf: person } : {};
}

/** The same choice or route in the words of this scene's language, with the lines that came. */
function consequenceOf(
  did: Did | undefined,
  scene: Scene,
  hidden: readonly string[],
): Consequence | undefined {
  if (did?.kind === 'choice') {
    const choice = shownChoice(choiceIn(scene, did.choice.id) ?? did.choice, hidden);
    return { kind: 'choice', choice, lines: choice.then };
  }
  if (did?.kind === 'route') {
    const route = shownRoute(routeIn(scene, did.route.partner) ?? did.route, hidden);
    return { kind: 'route', route, lines: route.returns };
  }
  return did?.kind === 'judgement' ? { kind: 'judgement', certainty: did.certainty, lines: [] } : undefined;
}

function writtenPhrases({ scenario, trail }: Moment, { reads }: Scene, seed: number): readonly Phrase[] {
  if (reads === undefined || !Object.hasOwn(scenario.scenes, reads)) return [];
  const { turn } = asDrawn(scenario.scenes[reads] as Scene, seed);
  if (turn.kind !== 'note') return [];
  const noted = phrasesNoted(reads, trail);
  return turn.phrases.filter(({ id }) => noted.includes(id));
}
