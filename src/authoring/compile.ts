import { lookup } from '../format/lookup.ts';
import { buildScenario } from './build/scenario.ts';
import { checkScenario } from './check.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { digestOf } from './build/digest.ts';
import { deepFreeze } from '../format/freeze.ts';
import { routesOf } from './draft/graph.ts';
import { cardsFor } from './partners.ts';
import type { OverlayInput } from './input.ts';
import { compileOverlay } from './translation/compile-overlay.ts';
import { translatableDraft } from './translation/translatable.ts';
import type { PartnerBook, Scenario, Translation } from '../format/types.ts';

export interface CompileInput {
  /** The name under which diagnostics speak of the file. */
  readonly file: string;
  /** What is in the file. */
  readonly text: string;
  /** The cards of partners, from `compilePartners`; without it the scenario carries none. */
  readonly partners?: PartnerBook;
  /** The translations that stand beside the file. */
  readonly overlays?: readonly OverlayInput[];
}

export interface CompileResult {
  /** Deeply frozen, and absent as soon as one diagnostic is an error. */
  readonly scenario?: Scenario;
  /** In the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that is wrong with a scenario and its translations; empty when all is well. Never throws. */
export function check(input: CompileInput): readonly Diagnostic[] {
  return work(input).diagnostics;
}

/** Turns the files of a trainer into the scenario that is played. Never throws, whatever is in the files. */
export function compile(input: CompileInput): CompileResult {
  const { build, diagnostics } = work(input);
  return build ? { scenario: build(), diagnostics } : { diagnostics };
}

function work({ file, text, partners, overlays = [] }: CompileInput): {
  readonly build?: () => Scenario;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { draft, diagnostics: found } = checkScenario(file, text);
  const own = inReadingOrder(found);
  // A translation of something wrong would be wrong in the same places.
  if (!draft || hasErrors(own)) return { diagnostics: own };

  const translated = overlays.map((overlay) => compileOverlay(translatableDraft(draft), overlay));
  const all = [...own, ...translated.flatMap((one) => one.diagnostics)];
  const diagnostics = inReadingOrder(all);
  if (hasErrors(all)) return { diagnostics };

  const build = (): Scenario => {
    const used = new Set(
      Object.values(draft.source.scenes).flatMap((scene) => routesOf(scene).map(([id]) => id)),
    );
    const { cards, translation } = cardsFor(partners, used, draft.source.language);
    const core = { ...buildScenario(draft), partners: cards };
    const translations = lookup(
      translated.map(({ language, texts }): [string, Translation] => [
        language,
        lookup([...Object.entries(texts), ...Object.entries(translation(language))]),
      ]),
    );
    return deepFreeze({ ...core, digest: digestOf(core), translations });
  };
  return { build, diagnostics };
}
