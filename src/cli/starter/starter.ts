import type { ContactSetting } from '../../format/vocabulary.ts';

/** Where two people talk with each other; what is written needs another story. */
export const FIRST_SETTINGS = ['phone', 'counter', 'door'] as const satisfies readonly ContactSetting[];
export type FirstSetting = (typeof FIRST_SETTINGS)[number];

/** What differs from one first story to another. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  /** What the person is called whom the learner talks with, as it is said out loud. */
  readonly name: string;
  readonly setting: FirstSetting;
}
