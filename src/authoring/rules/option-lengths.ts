import { choicesOf } from '../draft/graph.ts';
import { wordingOf, wordsOf } from '../draft/wording.ts';
import type { Rule } from './rule.ts';

/**
 * How many times the mean of the others the good option may be. Writers make the right answer longer without noticing,
 * and whoever is tested does notice: options are to be about equally long (Haladyna, Downing and Rodriguez 2002).
 */
const LONGEST = 1.6;

/** Short options differ by a word; a ratio says nothing there. */
const SHORT = 40;

/** The longest option gives itself away as the good one. */
export const optionLengths: Rule = {
  code: 'option-lengths',
  severity: 'warning',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      const options = choicesOf(scene).map(([choice, content]) => ({
        choice,
        grade: content.grade,
        kind: wordingOf(content),
        length: wordsOf(content).length,
      }));
      for (const good of options.filter(({ grade }) => grade === 'good')) {
        const others = options.filter(({ choice, grade }) => choice !== good.choice && grade !== 'good');
        if (others.length === 0 || good.length < SHORT) continue;
        const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
        if (good.length <= mean * LONGEST) continue;
        const place = file.keyOf(['scenes', id, 'choices', good.choice, good.kind]);
        const params = { choice: good.choice, length: good.length, others: Math.round(mean) };
        yield { at: place, params };
      }
    }
  },
};
