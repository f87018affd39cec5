import { lookup } from '../format/lookup.ts';
import { buildScenario, discussionOf } from './build/scenario.ts';
import { checked } from './checked.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { digestOf } from './build/digest.ts';
import { helpFor } from './build/help-lines.ts';
import { withdrawal } from './build/parts.ts';
import { deepFreeze } from '../format/freeze.ts';
import { partnersIn } from './draft/partners.ts';
import type { ReviewedPoint } from './review/reviewed-point.ts';
import type { CompileInput } from './read/input.ts';
import { citedIn, factsFor } from './facts.ts';
import { cardsFor } from './partners.ts';
import type { Scenario, Translation } from '../format/types.ts';

/** A scenario, or what keeps its files from being one. */
export interface CompileResult {
  /** Deeply frozen, and absent as soon as one diagnostic is an error. */
  readonly scenario?: Scenario;
  /** How what an expert answers for stands; present where it was given who looked, and the scenario itself has no error. */
  readonly review?: readonly ReviewedPoint[];
  /** In the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the files of a trainer into the scenario that is played. Never throws, whatever is in the files. */
export function compile(input: CompileInput): CompileResult {
  const { sound, ...found } = checked(input);
  if (!sound) return found;
  const { draft, translations } = sound;
  const used = new Set([...partnersIn(draft)].map(({ partner }) => partner));
  const partners = cardsFor(input.partners ?? undefined, used, draft.language);
  const facts = factsFor(input.facts, citedIn('scenario', draft.source), draft.language);
  const help = helpFor(input.help, draft.language);
  const core = { ...buildScenario(draft), partners: partners.cards };
  const scenario = {
    ...core,
    digest: digestOf(core),
    ...withdrawal(draft.source),
    ...discussionOf(draft.source),
    ...facts.own,
    ...help.own,
    translations: lookup(
      translations.map(([language, texts]): [string, Translation] => [
        language,
        lookup(
          [texts, ...[partners, facts, help].map((shared) => shared.translation(language))].flatMap((some) =>
            Object.entries(some),
          ),
        ),
      ]),
    ),
  };
  return { scenario: deepFreeze(scenario), ...found };
}
