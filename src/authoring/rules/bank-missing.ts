import { CONTACT_SETTINGS, SIGNALS } from '../../format/vocabulary.ts';
import { type BankDraft, signalsIn } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** Where an officer meets people. A meeting is with colleagues, and needs more than a short case. */
const SETTINGS_NEEDED = CONTACT_SETTINGS.filter((setting) => setting !== 'meeting');

/** Every kind of signal, and of contact, is met; the short round of an audience pack has no room for all. */
export const bankMissing: Rule<BankDraft> = {
  code: 'bank-missing',
  severity: 'error',
  *find({ file, pairs, pack }) {
    if (pack) return;
    const signals = new Set(pairs.flatMap(({ pair }) => [...signalsIn(pair)]));
    const settings = new Set(pairs.map(({ pair }) => pair.setting));
    const wanted = [
      ...SIGNALS.filter((signal) => !signals.has(signal)).map((word) => ({ kind: 'signal', word })),
      ...SETTINGS_NEEDED.filter((setting) => !settings.has(setting)).map((word) => ({
        kind: 'setting',
        word,
      })),
    ];
    for (const params of wanted) yield { at: file.valueOf(['id']), params };
  },
};
