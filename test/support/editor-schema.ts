import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { condition } from '../../src/authoring/schema/condition.ts';
import { bankSchema } from '../../src/authoring/schema/bank.ts';
import { roundSchema } from '../../src/authoring/schema/round.ts';
import { scenarioSchema } from '../../src/authoring/schema/scenario.ts';
import { route } from '../../src/authoring/schema/turns.ts';

/**
 * The JSON Schema with which editors help while a trainer types. Draft 7, because that is what YAML extensions of
 * editors read best; the checker itself uses the valibot schema it is made from.
 */
function editorSchema(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema> = {}): string {
  const json = toJsonSchema(schema, {
    target: 'draft-07',
    definitions,
    // Our own notes about a field are for the checker; editors read descriptions.
    ignoreActions: ['metadata'],
  });
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The files that editors look for, and what belongs in them. */
export const EDITOR_SCHEMAS: readonly (readonly [file: string, content: () => string])[] = [
  ['scenarios/scenario.schema.json', () => editorSchema(scenarioSchema, { condition, route })],
  ['scenarios/round.schema.json', () => editorSchema(roundSchema)],
  ['scenarios/bank.schema.json', () => editorSchema(bankSchema)],
];
