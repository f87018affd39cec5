import type { RoundDraft } from '../draft/draft.ts';
import { TWINS } from '../schema/round.ts';
import type { Rule } from './rule.ts';

/** Somebody who is named in one twin only would give away which of the two it is. */
export const twinName: Rule<RoundDraft> = {
  code: 'twin-name',
  severity: 'error',
  *find(draft) {
    const { file, source } = draft;
    const { name } = source.person;
    const having = TWINS.filter((twin) => isNamed(name, twin, draft));
    const [twin] = having;
    if (!twin || having.length === TWINS.length) return;
    const without = TWINS.find((each) => each !== twin) ?? twin;
    const params = { name, with: twin, without };
    yield { at: file.keyOf([without, 'script']), params, related: [file.keyOf([twin, 'script'])] };
  },
};

/** Whether the learner reads the name: in a line, or as that of who speaks. */
function isNamed(name: string, twin: string, { texts, source: { cast } }: RoundDraft): boolean {
  return texts.lines(twin, 'script').some(({ written, speaker }) => {
    const said = speaker === undefined ? written : `${cast[speaker]?.name ?? ''} ${written}`;
    return said.toLowerCase().includes(name.toLowerCase());
  });
}
