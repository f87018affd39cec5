import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/index.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

const { text } = fixture('valid.yaml');
const [head = '', ...scenes] = text.split(/^(?=scenes:)/m);
const lines = head.split('\n');

/** The lines of the head with a key, and below each what is indented further. */
const keys = lines.flatMap((line, at) => {
  const [key, indent = ''] = /^( *)[\w-]+:/.exec(line) ?? [];
  const isBelow = (one: string): boolean => one.trim() === '' || one.search(/\S/) > indent.length;
  const below = lines.slice(at + 1).findIndex((one) => !isBelow(one));
  return key === undefined ? [] : [{ key, at, end: below === -1 ? lines.length : at + 1 + below }];
});

describe('a part of the head', () => {
  it.each(['gone', '', '[]', '{}', 'x', '1', 'null', '[{}]'])(
    'that is %j is told of, and makes no stack',
    (value) => {
      for (const { key, at, end } of keys) {
        const instead = value === 'gone' ? [] : [`${key} ${value}`];
        const mended = [...lines.slice(0, at), ...instead, ...lines.slice(end)].join('\n');
        expect(() => check({ file: 'a.yaml', text: mended + scenes.join('') })).not.toThrow();
      }
    },
  );
});
