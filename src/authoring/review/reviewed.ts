import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../draft/draft.ts';
import type { OverlayInput } from '../read/input.ts';
import { read } from '../read/read.ts';
import { type LookSource, type LooksSource, looksSchema } from '../schema/looks.ts';
import { checkStructure } from '../schema/structure.ts';
import { pointsOf } from './points.ts';
import type { ReviewedPoint } from './reviewed-point.ts';
import { standingsOf } from './standing.ts';

/** What stands in a file of looks; an empty text is that nobody has looked. */
export function looksIn({ file, text }: OverlayInput): {
  readonly looks: readonly LookSource[];
  readonly diagnostics: readonly Diagnostic[];
} {
  if (text.trim() === '') return { looks: [], diagnostics: [] };
  const { source, diagnostics } = read(text, file);
  if (!source || diagnostics.length > 0) return { looks: [], diagnostics };
  const structure = checkStructure(looksSchema, source);
  if (structure.diagnostics.length > 0) return { looks: [], diagnostics: structure.diagnostics };
  return { looks: (source.value as LooksSource).looks, diagnostics: [] };
}

/** How the points of a story stand, and whether it may call itself reviewed by an expert. */
export function reviewed(
  draft: Draft,
  review: OverlayInput,
): { readonly points: readonly ReviewedPoint[]; readonly diagnostics: readonly Diagnostic[] } {
  const { looks, diagnostics } = looksIn(review);
  const points = standingsOf(pointsOf(draft), looks);
  const unsigned = points.filter(({ standing }) => standing !== 'approved');
  const [first] = unsigned;
  if (!first || diagnostics.length > 0 || draft.source.review.status !== 'expert-reviewed') {
    return { points, diagnostics };
  }
  const params = { count: unsigned.length, all: points.length, first: first.path.join('.') };
  const place = draft.file.valueOf(['review', 'status']);
  return {
    points,
    diagnostics: [diagnostic('review-incomplete', place, params, [draft.file.keyOf(first.path)])],
  };
}
