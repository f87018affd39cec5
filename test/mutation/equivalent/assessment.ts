import { same } from './same.ts';

const SAME_ON_THE_BORDER = 'Both ways of reckoning give the same there, as near as they are exact.';

export const ASSESSMENT = [
  ...same('assessment/area.ts', 'After 53 halvings the bounds are as near as numbers get.', [
    'for (let round = 0; round < 53; round += 1) {',
    'round <= 53',
  ]),
  ...same('assessment/area.ts', 'Which of two bounds a value on the border becomes is one halving more.', [
    'if (area - supposed > Z_95 * standardError(supposed, signals, noises)) low = supposed;',
    'area - supposed >= Z_95 * standardError(supposed, signals, noises)',
  ]),
  ...same(
    'assessment/decided.ts',
    'A judgement is made, and a note written, in a scene that asks for it; types do not know that.',
    ["return turn.kind === 'judge' ? judged(index, entry.certainty, turn) : undefined;", 'true'],
    ["return turn.kind === 'note' ? noted(index, entry.phrases, turn) : undefined;", 'true'],
  ),
  ...same('assessment/normal.ts', 'Each polynomial is divided by another, and both change their sign.', [
    'return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);',
    'sum * x - coefficient',
  ]),
  ...same(
    'assessment/normal.ts',
    SAME_ON_THE_BORDER,
    ['if (probability < TAIL_BELOW) {', 'probability <= TAIL_BELOW'],
    ['distance < HART_UP_TO', 'distance <= HART_UP_TO'],
    ['return z > 0 ? 1 - beyond : beyond;', 'z >= 0'],
  ),
  ...same(
    'assessment/sights.ts',
    'The guard refuses a line whose cue is described nowhere, and a line without a cue finds none.',
    [
      "if (item.cue === undefined || !cue) return marked && { outcome: 'imagined', item: marked };",
      'item.cue === undefined && !cue',
    ],
    [
      "if (item.cue === undefined || !cue) return marked && { outcome: 'imagined', item: marked };",
      'false',
      'item.cue === undefined',
    ],
    ['return cue === undefined ? undefined : cues[cue];', 'false'],
  ),
  ...same(
    'assessment/telling.ts',
    'Where there is a sensitivity there are trials of both kinds, and so an area.',
    [
      "if (fewest < ROUGH_FROM || !measured || area === undefined) return { kind: 'counts', counts, sure };",
      'false',
      'area === undefined',
    ],
  ),
  ...same(
    'assessment/telling.ts',
    'A criterion of 0 is neutral, which has been answered on the line before.',
    ["return criterion < 0 ? 'liberal' : 'conservative';", 'criterion <= 0'],
  ),
];
