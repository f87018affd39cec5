import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { condition } from '../../src/authoring/schema/condition.ts';
import { bankSchema } from '../../src/authoring/schema/bank.ts';
import { factsSchema } from '../../src/authoring/schema/facts.ts';
import { planSchema } from '../../src/authoring/schema/plan.ts';
import { roundSchema } from '../../src/authoring/schema/round.ts';
import { scenarioSchema } from '../../src/authoring/schema/scenario.ts';
import { route } from '../../src/authoring/schema/turns.ts';
import { SOURCE_PATTERN } from '../../src/format/vocabulary.ts';

/**
 * The JSON Schema with which editors help while a trainer types. Draft 7, because that is what YAML extensions of
 * editors read best; the checker itself uses the valibot schema it is made from.
 */
function editorSchema(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema> = {}): string {
  const json = toJsonSchema(schema, {
    target: 'draft-07',
    definitions,
    // That there is such a day, no schema can say.
    ignoreActions: ['check'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'metadata' && 'metadata' in valibotAction
        ? withoutNotes(jsonSchema, valibotAction.metadata as Readonly<Record<string, unknown>>)
        : undefined,
  });
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Our own notes about a field are for the checker. Of a source, which the checker looks up, editors hear what it looks like. */
function withoutNotes(json: JsonSchema, notes: Readonly<Record<string, unknown>>): JsonSchema {
  const own = Object.fromEntries(Object.entries(json).filter(([key]) => !Object.hasOwn(notes, key)));
  if (notes['day'] === true) return { ...own, format: 'date' };
  return notes['source'] === true ? { ...own, pattern: SOURCE_PATTERN.source } : own;
}

/** The files that editors look for, and what belongs in them. */
export const EDITOR_SCHEMAS: readonly (readonly [file: string, content: () => string])[] = [
  ['scenarios/scenario.schema.json', () => editorSchema(scenarioSchema, { condition, route })],
  ['scenarios/round.schema.json', () => editorSchema(roundSchema)],
  ['scenarios/bank.schema.json', () => editorSchema(bankSchema)],
  ['scenarios/facts.schema.json', () => editorSchema(factsSchema)],
  ['scenarios/plan.schema.json', () => editorSchema(planSchema)],
];
