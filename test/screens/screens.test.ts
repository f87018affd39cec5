/** Every screen, beside a picture of how it looked when somebody last said that it was well. */
import { SCREENS } from '../support/screens.ts';
import { openShelf, serveTrainings } from '../support/shelf.ts';
import { type Pictured, compared } from './compared.ts';
import { DARK, FORCED, LIGHT } from './looks.ts';

/** One of each kind, for the looks in which all have the same colours. */
const OF_EACH_KIND = [
  'the start card',
  'a marked line',
  'a judgement that is explained',
  'an ending that waits',
  'the looking back with all open',
  'the other place',
  'help opened',
];

const screens = Object.entries(SCREENS).map(([name, reach]): Pictured => ({
  name,
  looks: OF_EACH_KIND.includes(name) ? [...LIGHT, ...DARK, ...FORCED] : LIGHT,
  reach: () => reach(document.body),
}));

const shelf: Pictured = {
  name: 'the shelf',
  looks: [...LIGHT, ...DARK, ...FORCED],
  reach: () => {
    serveTrainings();
    return openShelf();
  },
};

await compared([...screens, shelf], (file) => !/^(?:arabic|team)-/.test(file));
