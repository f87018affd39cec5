import type { Rule } from './rule.ts';

/** A turn with nothing in it leaves the learner with nothing to do. */
export const nothingToChoose: Rule = {
  code: 'nothing-to-choose',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { choices, route, note, next }] of Object.entries(source.scenes)) {
      const turns: readonly (readonly [string, object | undefined])[] = [
        ['choices', choices],
        ['route', route],
        ['note', note?.phrases],
        ['next', typeof next === 'object' ? next : undefined],
      ];
      for (const [turn, content] of turns) {
        if (content === undefined || Object.keys(content).length > 0) continue;
        yield { at: file.keyOf(['scenes', id, turn]), params: { scene: id, turn } };
      }
    }
  },
};
