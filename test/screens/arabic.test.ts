/** Some screens from right to left. */
import '../support/in-arabic.ts';
import { SCREENS } from '../support/screens.ts';
import { compared } from './compared.ts';
import { LIGHT } from './looks.ts';

const NAMES = [
  'the start card',
  'a marked line',
  'a judgement that is explained',
  'the looking back with a step open',
];

await compared(
  NAMES.flatMap((name) => {
    const reach = SCREENS[name];
    return reach ? [{ name: `arabic ${name}`, looks: LIGHT, reach: () => reach(document.body) }] : [];
  }),
  (file) => file.startsWith('arabic-'),
);
