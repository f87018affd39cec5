import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CueDraft } from '../draft/draft.ts';
import { type RoundSource, TWINS } from '../schema/round.ts';

/** Somebody who is named in one twin only would give away which of the two it is. */
export function* twinName(draft: CueDraft & { readonly source: RoundSource }): Generator<Diagnostic> {
  const { file, source } = draft;
  const { name } = source.person;
  const having = TWINS.filter((twin) => isNamed(name, twin, draft));
  const [twin] = having;
  if (!twin || having.length === TWINS.length) return;
  const without = TWINS.find((each) => each !== twin) ?? twin;
  const place = file.keyOf([without, 'script']);
  yield diagnostic('twin-name', place, { name, with: twin, without }, [file.keyOf([twin, 'script'])]);
}

/** Whether the learner reads the name: in a line, or as that of who speaks. */
function isNamed(
  name: string,
  twin: string,
  { texts, source: { cast } }: CueDraft & { readonly source: RoundSource },
): boolean {
  return texts.lines(twin, 'script').some(({ written, speaker }) => {
    const said = speaker === undefined ? written : `${cast[speaker]?.name ?? ''} ${written}`;
    return said.toLowerCase().includes(name.toLowerCase());
  });
}
