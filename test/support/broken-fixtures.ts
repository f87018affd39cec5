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

function audienceOf(code: string, now: (one: FixtureFile) => FixtureFile): AudienceInput | undefined {
  const [pack] = withStems(code, 'audience').map(now);
  return pack && { ...pack, overlays: withStems(code, 'audience.en').map(now) };
}

const { scenario: everything } = compile(fixture('valid.yaml'));

/** All that is told of one of them, or of it with another text in one of its files. */
export function diagnosticsOf(name: string, mended?: FixtureFile): readonly Diagnostic[] {
  const [code = '', kind] = name.split('.');
  const now = (one: FixtureFile): FixtureFile => (one.file === mended?.file ? mended : one);
  const { text } = now(fixture(name));
  const audience = audienceOf(code, now);
  const overlays = withStems(code, 'en', 'again').map(now);
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
