import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDITOR_SCHEMAS } from '../../support/editor-schema.ts';

type Json = { readonly [key: string]: unknown };

describe.each(EDITOR_SCHEMAS)('%s', (file, content) => {
  const written = JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')) as Json;

  it('is what `npm run schema` writes', () => {
    expect(written).toEqual(JSON.parse(content()));
  });

  it('helps with every key', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, Json> };
      for (const [key, property] of Object.entries(properties ?? {})) {
        const isNamedByItsPlace = property['$ref'] !== undefined || property['properties'] !== undefined;
        if (property['description'] === undefined && !isNamedByItsPlace) bare.push(`${path}.${key}`);
      }
      // What is asked of a part under `if` offers no keys.
      for (const [key, child] of Object.entries(node)) if (key !== 'if') visit(child, `${path}.${key}`);
    };
    visit(written, '');
    expect(bare).toEqual([]);
  });
});
