/** How a story stands with those who review it. */
import type { ReviewStanding, ReviewedPoint } from '../../authoring/index.ts';
import type { TerminalTranslator } from '../../i18n/terminal.ts';

/** A story and how its points stand. */
export interface StoryReview {
  /** The name of its file. */
  readonly file: string;
  readonly points: readonly ReviewedPoint[];
}

const STANDINGS = ['approved', 'objected', 'changed', 'open'] as const satisfies readonly ReviewStanding[];

/** @returns text with a line break at its end; empty when there is no story. */
export function reviews(stories: readonly StoryReview[], translator: TerminalTranslator): string {
  return stories.map((story) => `${told(story, translator)}\n`).join('');
}

function told({ file, points }: StoryReview, { t }: TerminalTranslator): string {
  const counts = STANDINGS.map((standing) => {
    const count = points.filter((point) => point.standing === standing).length;
    return `${t(`review.${standing}`)} ${count}`;
  });
  // What nobody has looked at yet is most of a draft, and says nothing new.
  const telling = points.filter(({ standing }) => standing === 'changed' || standing === 'objected');
  const lines = telling.map(({ path, standing, role = '', date = '', remark }) =>
    [
      `    ${path.join('.')}: ${t(`review.${standing}`)} (${role}, ${date})`,
      ...(remark ? [remark] : []),
    ].join(' — '),
  );
  return [
    `  ${t('review.story', { file, points: points.length, counts: counts.join(', ') })}`,
    ...lines,
  ].join('\n');
}
