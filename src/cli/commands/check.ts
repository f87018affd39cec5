import { SHUFFLES, audit, contentReport, swappedCases } from '../../authoring/index.ts';
import { oneOf, somePaths } from '../arguments.ts';
import { findItems, withoutPacks } from '../find.ts';
import { nameOf } from '../files.ts';
import { type LoadedTraining, load } from '../load.ts';
import { playPlans } from '../plans.ts';
import { report } from '../report.ts';
import type { StoryReview } from '../reporters/review.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { text } from '../reporters/text.ts';
import { straysIn } from '../strays.ts';
import type { Command } from './command.ts';

const reporters = { text, json, github };

export const check: Command = {
  options: {
    format: { type: 'string' },
    report: { type: 'boolean' },
    limits: { type: 'boolean' },
    swap: { type: 'boolean' },
  },
  run(args, io, translator) {
    const format = oneOf(args, 'format', ['text', 'json', 'github']);
    const paths = somePaths(args);
    const items = findItems(paths, io.cwd);
    const { trainings, findings } = load(items, io.cwd);
    const plans = playPlans(trainings, io.cwd);
    const diagnostics = [...findings.diagnostics, ...plans.diagnostics, ...straysIn(paths, io.cwd)];
    const texts = new Map([...findings.texts, ...plans.texts]);
    // Of a pair by itself no figure means anything.
    // Nobody meets a story and an audience pack of it in one set of trainings.
    const counted = new Set(withoutPacks(items));
    const played = trainings.flatMap(({ item, training }) =>
      item.kind !== 'round' && counted.has(item) ? [training] : [],
    );
    const scenarios = played.flatMap((training) => ('scenes' in training ? [training] : []));
    const { report: isReported, limits: hasLimits, swap: isSwapped } = args.values;
    const told =
      isReported || hasLimits
        ? {
            reviews: reviewsOf(trainings, io.cwd),
            content: contentReport(scenarios),
            audit: audit(played, hasLimits ? SHUFFLES : 0),
          }
        : {};
    const banks = played.flatMap((training) => ('pairs' in training ? [training] : []));
    const swapped = isSwapped ? { swapped: swappedCases(banks) } : {};
    return report({ diagnostics, texts, ...told, ...swapped }, reporters[format], io, io.out, translator);
  },
};

function reviewsOf(trainings: readonly LoadedTraining[], cwd: string): readonly StoryReview[] {
  return trainings.flatMap(({ item, review }) =>
    review ? [{ file: nameOf(item.file, cwd), points: review }] : [],
  );
}
