/** The room of a team: on a desk, on a phone, and what all read together on the picture of a projector. Nothing that a trainer rewrites. */
import { TEAM_SCREENS } from '../support/team-screens.ts';
import { type Pictured, compared } from './compared.ts';
import { DARK, LIGHT, type Look } from './looks.ts';

const PROJECTED: readonly Look[] = [{ width: 1920 }];
const [PHONE, DESK] = LIGHT.map((look) => [look]);
const [, DARK_DESK] = DARK.map((look) => [look]);

const LOOKS: Readonly<Record<string, readonly (readonly Look[] | undefined)[]>> = {
  'the shelf with a file': [DESK],
  'the shelf with a file that is wrong': [PHONE],
  'what the leader reads': [PHONE],
  'the note for the team': [DESK],
  'options to count': [PHONE, PROJECTED, DARK_DESK],
  'an answer with its explanation': [DESK],
  'a judgement to count': [PHONE, DESK],
  'a judgement that was counted': [PROJECTED],
  'the talk': [PROJECTED],
  'the end': [PHONE],
  'the cycle of a team that has measured twice': [DARK_DESK],
  'twenty months of counting': [DESK],
  'the team logic': [DESK],
  'the roles with a card that is open': [PHONE],
  'a meeting that was stopped': [DESK],
};

const screens = Object.entries(LOOKS).flatMap(([name, looks]): readonly Pictured[] => {
  const reach = TEAM_SCREENS[name];
  const shown = { name: `team ${name}`, looks: looks.flatMap((each) => each ?? []) };
  return reach ? [{ ...shown, reach: () => reach(document.body) }] : [];
});

await compared(screens, (file) => file.startsWith('team-'));
