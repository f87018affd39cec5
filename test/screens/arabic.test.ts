/** Some screens from right to left. */
import '../support/in-arabic.ts';
import { SCREENS } from '../support/screens.ts';
import { TEAM_SCREENS } from '../support/team-screens.ts';
import { compared } from './compared.ts';
import { LIGHT, type Look } from './looks.ts';

const NAMES = [
  'the start card',
  'a marked line',
  'a judgement that is explained',
  'the looking back with a step open',
];

const OF_A_TEAM: Readonly<Record<string, readonly Look[]>> = {
  'the shelf with a file': [{ width: 360 }],
  'what the leader reads': [{ width: 1366 }],
  'a judgement to count': [{ width: 1920 }],
  'the cycle of a team that has measured twice': [{ width: 1366 }],
};

await compared(
  [
    ...NAMES.flatMap((name) => {
      const reach = SCREENS[name];
      return reach ? [{ name: `arabic ${name}`, looks: LIGHT, reach: () => reach(document.body) }] : [];
    }),
    ...Object.entries(OF_A_TEAM).flatMap(([name, looks]) => {
      const reach = TEAM_SCREENS[name];
      return reach ? [{ name: `arabic team ${name}`, looks, reach: () => reach(document.body) }] : [];
    }),
  ],
  (file) => file.startsWith('arabic-'),
);
