import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { condition } from '../../src/authoring/schema/condition.ts';
import { bankSchema } from '../../src/authoring/schema/bank.ts';
import { factsSchema } from '../../src/authoring/schema/facts.ts';
import { planSchema } from '../../src/authoring/schema/plan.ts';
import { roundSchema } from '../../src/authoring/schema/round.ts';
import { scenarioSchema } from '../../src/authoring/schema/scenario.ts';
import { helpLinesSchema, partnersSchema } from '../../src/authoring/schema/shared-files.ts';
import { route } from '../../src/authoring/schema/turns.ts';
import { SOURCE_PATTERN } from '../../src/format/vocabulary.ts';
import { audienceOf, overlayOf, TEXT } from './overlay-schema.ts';
import { POLICY } from './policy-schema.ts';
import { TEAM } from './team-schema.ts';
import { inDutch } from './schema-words.ts';
import { tightened } from './tight-schema.ts';

type Definitions = Record<string, v.GenericSchema>;

/**
 * The JSON Schema with which editors help while a trainer types, in Dutch. Draft 7, because that is what YAML extensions of
 * editors read best; the checker itself uses the valibot schema it is made from.
 */
function jsonSchema(schema: v.GenericSchema, definitions: Definitions = {}): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-07',
    definitions,
    // That there is such a day, no schema can say.
    ignoreActions: ['check'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'metadata' && 'metadata' in valibotAction) {
        return noted(jsonSchema, valibotAction.metadata as Readonly<Record<string, unknown>>);
      }
      if (valibotAction.type === 'description' && 'description' in valibotAction) {
        return { ...jsonSchema, description: inDutch(String(valibotAction.description)) };
      }
      if (valibotAction.type === 'title' && 'title' in valibotAction) {
        return { ...jsonSchema, title: inDutch(String(valibotAction.title)) };
      }
      return undefined;
    },
  });
}

/** Our own notes about a field are for the checker; of a day, a source and a text something is left for what follows. */
function noted(json: JsonSchema, notes: Readonly<Record<string, unknown>>): JsonSchema {
  const own = Object.fromEntries(Object.entries(json).filter(([key]) => !Object.hasOwn(notes, key)));
  return {
    ...own,
    ...(notes['day'] === true && { format: 'date' }),
    ...(notes['source'] === true && { pattern: SOURCE_PATTERN.source }),
    ...(notes['text'] !== undefined && { [TEXT]: true }),
  };
}

/** Without what was noted for overlays. */
function written(json: unknown): string {
  const text = JSON.stringify(json, (key, value: unknown) => (key === TEXT ? undefined : value), 2);
  return `${text}\n`;
}

const KINDS: readonly (readonly [name: string, schema: v.GenericSchema, definitions?: Definitions])[] = [
  ['scenario', scenarioSchema, { condition, route }],
  ['round', roundSchema],
  ['bank', bankSchema],
  ['facts', factsSchema],
  ['partners', partnersSchema],
  ['help-lines', helpLinesSchema],
];

/** What can be laid over for an audience. */
const AUDIENCES = ['scenario', 'round', 'bank', 'partners'];

/** The files that editors look for, and what belongs in them. */
export const EDITOR_SCHEMAS: readonly (readonly [file: string, content: () => string])[] = [
  ...KINDS.flatMap(
    ([name, schema, definitions]) =>
      [
        [`scenarios/${name}.schema.json`, () => written(tightened(jsonSchema(schema, definitions)))],
        [`scenarios/${name}.translation.schema.json`, () => written(overlayOf(jsonSchema(schema)))],
      ] as const,
  ),
  ...KINDS.filter(([name]) => AUDIENCES.includes(name)).map(
    ([name, schema]) =>
      [`scenarios/${name}.audience.schema.json`, () => written(audienceOf(jsonSchema(schema)))] as const,
  ),
  ['scenarios/plan.schema.json', () => written(jsonSchema(planSchema))],
  ['scenarios/policy.schema.json', () => written(POLICY)],
  ['scenarios/team.schema.json', () => written(TEAM)],
];
