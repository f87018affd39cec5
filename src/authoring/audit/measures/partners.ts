/** Whether it is still a decision whom one turns to: a partner that is always right, or never, has become a rule. */
import type { Route, Scenario, Scene } from '../../../format/types.ts';
import { PARTNERS } from '../../../format/vocabulary.ts';
import { type Figure, ENOUGH, figure } from '../figures/figure.ts';
import { shareOf } from '../figures/statistics.ts';

const MOST = 0.5;

export function partnerFigures(stories: readonly Scenario[]): readonly Figure[] {
  const desks = stories.flatMap(({ scenes }) => Object.values(scenes)).filter(hasKey);
  const routes = desks.flatMap(routesOf);
  const isGood = ({ grade }: Route): boolean => grade === 'good';
  const isHarmful = ({ grade }: Route): boolean => grade === 'harmful';
  const chance = { good: shareOf(routes, isGood), harmful: shareOf(routes, isHarmful) };
  const offered = PARTNERS.map((partner) => ({
    about: partner,
    offers: routes.filter((route) => route.partner === partner),
  })).filter(({ offers }) => offers.length > 0);
  const first = desks
    .filter(({ isOrderFixed }) => isOrderFixed)
    .flatMap((desk) => routesOf(desk).slice(0, 1));
  return [
    ...offered.flatMap(({ about, offers }) => [
      figure({
        name: 'partner-good',
        about,
        value: shareOf(offers, isGood),
        count: offers.length,
        chance: chance.good,
        limit: { atLeast: 1 / offers.length, atMost: MOST },
        enough: ENOUGH.offers,
      }),
      figure({
        name: 'partner-harmful',
        about,
        value: shareOf(offers, isHarmful),
        count: offers.length,
        chance: chance.harmful,
        enough: ENOUGH.offers,
      }),
    ]),
    figure({
      name: 'partner-first',
      value: shareOf(first, isGood),
      count: first.length,
      chance: chance.good,
      enough: ENOUGH.offers,
    }),
  ];
}

function routesOf({ turn }: Scene): readonly Route[] {
  return turn.kind === 'route' ? turn.routes : [];
}

function hasKey(scene: Scene): boolean {
  const routes = routesOf(scene);
  const good = routes.filter(({ grade }) => grade === 'good').length;
  return good > 0 && good < routes.length;
}
