/** Makes the table of a scenario. */
import { aftersOf } from '../../../format/targets.ts';
import type { PlayedScenario } from '../../build/scenario.ts';
import type { PolicyFacts } from '../board.ts';
import { FactBook } from '../facts.ts';
import { liveness } from './liveness.ts';
import { NodeMaker } from './nodes.ts';
import { policiesFor, policyValuesIn } from './policies.ts';
import type { Table } from './types.ts';

export function tableOf(scenario: PlayedScenario): Table {
  const book = new FactBook(scenario);
  const values = policyValuesIn(scenario);
  const policyPlace = (key: string, value: string | boolean): number =>
    book.size + values.findIndex(([one, other]) => one === key && other === value);
  const afters = [...new Set(aftersOf(scenario.scenes))];
  const backs = new Map(afters.map((to, index) => [to, book.size + values.length + index]));
  const { nodes, moves, nodeOf, arrival, visited } = new NodeMaker(scenario, book, policyPlace, backs).make();
  const facts = book.size + values.length + backs.size;
  return {
    nodes,
    moves,
    live: liveness(nodes, facts),
    facts,
    meters: scenario.meters,
    nodeOf,
    start: arrival(scenario.start),
    starts: policiesFor(scenario).map((policy) => ({
      policy,
      set: [
        ...visited(scenario.start),
        ...values
          .filter(([key, value]) => policy[key as keyof PolicyFacts] === value)
          .map(([key, value]) => policyPlace(key, value)),
      ],
    })),
  };
}
