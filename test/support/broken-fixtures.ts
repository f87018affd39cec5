/** The fixtures in which something is wrong, each looked at by the verb that is meant for it. */
import {
  type AudienceInput,
  check,
  checkPlan,
  compile,
  compileFacts,
  compileHelpLines,
  compileRound,
  type Diagnostic,
} from '../../src/authoring/index.ts';
import { factBook } from './facts.ts';
import { helpBook } from './help-lines.ts';
import { MEDIA } from './pictures.ts';
import { type FixtureFile, fixture, fixtureIfAny, fixtureNames } from './scenario-fixtures.ts';

/** The day on which they are looked at. */
const TODAY = '2026-12-01';

const isOverlay = (name: string): boolean => /\.(?:en|again|audience)\.yaml$/.test(name);

/** Their names; the first part is the code of what is wrong. */
export const BROKEN = fixtureNames().filter((name) => !name.startsWith('valid') && !isOverlay(name));

const withStems = (code: string, ...stems: readonly string[]): readonly FixtureFile[] =>
  stems.flatMap((stem) => fixtureIfAny(`${code}.${stem}.yaml`));

/** What stands beside it; the last is the one that is wrong. */
export const besideOf = (code: string): readonly FixtureFile[] =>
  withStems(code, 'en', 'again', 'audience', 'audience.en');

function audienceOf(code: string): AudienceInput | undefined {
  const [pack] = withStems(code, 'audience');
  return pack && { ...pack, overlays: withStems(code, 'audience.en') };
}

const { scenario: everything } = compile(fixture('valid.yaml'));

/** All that is told of one of them, or of what was made of its text. */
export function diagnosticsOf(name: string, text = fixture(name).text): readonly Diagnostic[] {
  const [code = '', kind] = name.split('.');
  const audience = audienceOf(code);
  const overlays = withStems(code, 'en', 'again');
  const input = { file: name, text, overlays, today: TODAY, ...(audience && { audience }) };
  if (kind === 'round') return compileRound(input).diagnostics;
  if (kind === 'plan') return everything ? checkPlan(everything, { file: name, text }) : [];
  if (kind === 'facts') return compileFacts({ ...input, facts: [factBook()] }).diagnostics;
  if (kind === 'help-lines') {
    const purpose = code === 'help-line-too-old' ? 'pack' : 'check';
    return compileHelpLines({ ...input, help: { ours: helpBook() } }, purpose).diagnostics;
  }
  const media = MEDIA[code];
  const partners = code === 'partners-missing' ? { partners: null } : {};
  // Nobody has looked yet.
  const review = code === 'review-incomplete' && { review: { file: 'review.yaml', text: '' } };
  return check({ ...input, ...review, ...(media && { media }), ...partners });
}
