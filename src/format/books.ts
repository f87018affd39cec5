/** What is written once for all trainings and not in any of them: help lines, cards of partners, facts. */
import type { HelpLineWords } from './help-lines.ts';
import type { Fact, PartnerCard, Translation } from './types.ts';
import type { Partner } from './vocabulary.ts';

/** Where the learner finds help; the same on every page, whatever the scenario. */
export interface HelpLine extends HelpLineWords {
  /** Where the number was read. */
  readonly source?: string;
  /** Whether somebody read the number in its source. */
  readonly verified: boolean;
}

export interface HelpLines {
  readonly language: string;
  readonly lines: readonly HelpLine[];
  /** Texts by path, `lines.0.for`. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** The cards of all partners, from which a scenario takes those it turns to. */
export interface PartnerBook {
  readonly language: string;
  readonly cards: Readonly<Record<Partner, PartnerCard>>;
  /** Texts by path, `partners.police.does`. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** The facts of one file, from which a scenario takes those it cites. */
export interface FactBook {
  readonly language: string;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Texts by path, `facts.LAW-09.says`. */
  readonly translations: Readonly<Record<string, Translation>>;
}
