/** What is written once for all trainings and not in any of them: help lines, cards of partners, facts. */
import type { Fact, PartnerCard, Translation } from './types.ts';
import type { Partner } from './vocabulary.ts';

/** Where the learner finds help; the same on every page, whatever the scenario. */
export interface HelpLine {
  /** `112` and such; the line of an organisation replaces only its own. */
  readonly id: string;
  readonly name: string;
  /** When to call. */
  readonly for: string;
  /** As it is dialled in the country. */
  readonly phone?: string;
  /** An https address. */
  readonly site?: string;
  /** YYYY-MM-DD: the day on which somebody read the number in its source. */
  readonly checkedOn?: string;
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
