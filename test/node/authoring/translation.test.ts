import { describe, expect, it } from 'vitest';
import { check, compileHelpLines, type OverlayInput, updateOverlay } from '../../../src/authoring/index.ts';
import { placesOf } from '../../../src/authoring/translation/align.ts';
import { outdatedLines } from '../../../src/authoring/translation/outdated.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const source = fixture('valid.yaml');
const fresh = fixture('valid.en.yaml');

const found = (overlay: OverlayInput, from: OverlayInput = source): string[] =>
  check({ ...from, overlays: [overlay] }).map(({ code, range, params }) =>
    `${range.start.line} ${code} ${params['key'] ?? ''}`.trim(),
  );

function updated(overlay: OverlayInput, from: OverlayInput = source): OverlayInput {
  const { text, diagnostics } = updateOverlay(from, overlay);
  if (text === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return { ...overlay, text };
}

const withoutPlace: OverlayInput = { ...fresh, text: fresh.text.replace(/ {4}place: .*\n/, '') };
const recorded = updated(fresh);

describe('a translation', () => {
  it('fresh from its translator needs to be recorded, nothing else', () => {
    expect(found(fresh)).toEqual(['2 translation-not-recorded']);
  });

  it('is without findings once it is recorded', () => {
    expect(found(recorded)).toEqual([]);
  });

  it('that is missing scenes says so once, with how much it is, where the first belongs', () => {
    const cut = { ...fresh, text: fresh.text.slice(0, fresh.text.indexOf('  judgement:')) };
    const at = lineOf(cut.text, 'scenes:');
    expect(found(cut).filter((one) => one.includes('missing'))).toEqual([
      `${at} translation-missing scenes.judgement`,
    ]);
    const missing = check({ ...source, overlays: [cut] }).find(({ code }) => code === 'translation-missing');
    expect(missing?.params).toEqual({ key: 'scenes.judgement', count: 18, file: 'valid.en.yaml' });
  });

  it('points at the source as well', () => {
    const [missing] = check({ ...source, overlays: [updated(withoutPlace)] });
    expect(missing).toMatchObject({
      code: 'translation-missing',
      file: 'valid.en.yaml',
      related: [{ file: 'valid.yaml', range: { start: { line: lineOf(source.text, '    place:') } } }],
    });
  });

  it('tells a line of which the source has changed', () => {
    const text = changed(source.text, 'Rustig blijven.', 'Rustig blijven!');
    expect(found(recorded, { ...source, text })).toEqual([
      `${lineOf(recorded.text, 'Stay calm.')} translation-stale scenes.door.inner.mila`,
    ]);
  });

  it('may not put HTML, numbers or other fills in', () => {
    const text = fresh.text
      .replace('Stay calm.', 'Stay <b>calm</b>.')
      .replace('Moving house makes a mess.', 'Call 06-12345678.')
      .replace('Many doors have a chain.', 'Ask {{policy.boss}}.');
    expect(found({ ...fresh, text }).map((one) => one.split(' ')[1])).toEqual([
      'translation-not-recorded',
      'html-in-text',
      'unknown-fill',
      'phone-number',
    ]);
  });

  it('may not turn a block into a line, or a line into a map', () => {
    const text = changed(
      fresh.text,
      'why: |\n          Many doors have a chain.',
      'why: Many doors have a chain.',
    );
    expect(found({ ...fresh, text }).some((one) => one.includes('prose-not-block'))).toBe(true);
    const map = changed(fresh.text, '    place: Gallery, Tuesday 10.40', '    place: { x: Gallery }');
    expect(found({ ...fresh, text: map }).some((one) => one.includes('expected-text'))).toBe(true);
  });

  it('says the language of its file name, so that a copy does not take the place of another', () => {
    const named = (file: string): string[] =>
      found({ ...fresh, file }).filter((one) => one.includes('language'));
    expect(named('folder/de.yaml')).toEqual(['2 translation-language']);
    expect(named('folder/en.yaml')).toEqual([]);
    expect(named('translation-to-english.yaml')).toEqual([]);
  });

  it.each(['pap', 'nds', 'ber', 'pt-BR', 'zh-Hant'])('may be into %s, by its name', (language) => {
    const text = fresh.text.replace('language: en', `language: ${language}`);
    expect(found({ file: `${language}.yaml`, text })).toEqual(['2 translation-not-recorded']);
    expect(found({ file: `${language}.yaml`, text: fresh.text })).toContain('2 translation-language');
  });

  it('is the only one into its language, however its tag is written', () => {
    const again = (language: string): OverlayInput => ({
      file: `${language}.yaml`,
      text: recorded.text.replace('language: en', `language: ${language}`),
    });
    const twice = check({ ...source, overlays: [again('pt-BR'), again('de'), again('pt-br')] });
    expect(twice).toMatchObject([
      {
        code: 'duplicate-translation',
        file: 'pt-br.yaml',
        range: { start: { line: 2, column: 11 } },
        related: [{ file: 'pt-BR.yaml', range: { start: { line: 2, column: 11 } } }],
      },
    ]);
  });

  it('with a slip in a key is told what was meant', () => {
    const text = changed(fresh.text, '\nsummary:', '\nsummery:');
    const orphan = check({ ...source, overlays: [{ ...fresh, text }] }).find(
      ({ code }) => code === 'translation-orphan',
    );
    expect(orphan?.params).toMatchObject({ key: 'summery', suggestion: 'summary' });
  });

  it('with a key too many is not told to give it the name of one that is there', () => {
    const text = changed(fresh.text, '\nsummary:', '\nsummery: Twice.\nsummary:');
    const orphan = check({ ...source, overlays: [{ ...fresh, text }] }).find(
      ({ code }) => code === 'translation-orphan',
    );
    expect(orphan?.params).not.toHaveProperty('suggestion');
  });
});

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('updating a translation', () => {
  it('keeps what is there, comments included, and closes with the hashes', () => {
    expect(recorded.text.startsWith(fresh.text)).toBe(true);
    const rest = recorded.text.slice(fresh.text.length).split('\n');
    expect(rest[0]).toBe('source:');
    expect(
      rest
        .slice(1, -1)
        .every((line) =>
          /^ {2}[\w.-]+: "[0-9a-f]{8}\/[0-9a-f]{8}(?: [0-9a-f]{8}\/[0-9a-f]{8})*"$/.test(line),
        ),
    ).toBe(true);
  });

  it('keeps the ends of lines, and the mark at the beginning, that some editors write', () => {
    const text = `\uFEFF${withoutPlace.text.replaceAll('\n', '\r\n')}`;
    const expected = `\uFEFF${updated(withoutPlace).text.replaceAll('\n', '\r\n')}`;
    expect(updated({ ...withoutPlace, text }).text).toBe(expected);
  });

  it('changes nothing the second time', () => {
    for (const overlay of [fresh, withoutPlace, { file: 'en.yaml', text: '' }]) {
      const once = updated(overlay);
      expect(updated(once).text).toBe(once.text);
    }
  });

  it('adds what is missing in the order of the source, marked with its language', () => {
    const { text } = updated(withoutPlace);
    expect(text).toContain(
      '  door:\n    title: She looks behind her\n    place: "[nl] Galerij, dinsdag 10.40 uur"\n    picture:\n',
    );
    expect(found(updated(withoutPlace))).toEqual([
      `${lineOf(text, '[nl] Galerij')} translation-missing scenes.door.place`,
    ]);
  });

  it('begins a new translation in the language of its file name', () => {
    const begun = updated({ file: 'folder/de.yaml', text: '' });
    expect(begun.text.startsWith('language: de\ntitle: "[nl] Alles: van #1 tot het eind"\n')).toBe(true);
    expect(begun.text).toContain(
      "      [nl] De deur gaat *half* open. {half-open}\n      mila: [nl] 's Avonds niet",
    );
    expect(found(begun)).toEqual(['2 translation-missing title']);
  });

  it('begins one of a list so that check finds each item', () => {
    const list = fixture('help-line-unchecked.help-lines.yaml');
    const begun = updated({ file: 'de.yaml', text: '' }, list);
    const { diagnostics } = compileHelpLines({ ...list, overlays: [begun] });
    const ofTheTranslation = diagnostics.filter(({ file }) => file === 'de.yaml');
    expect(ofTheTranslation.map(({ code }) => code)).toEqual(['translation-missing']);
    expect(ofTheTranslation[0]?.params['count']).toBeGreaterThan(1);
  });

  it.each(['translation.yaml', 'nl.yaml'])('does not guess the language of %s', (file) => {
    const { text, diagnostics } = updateOverlay(source, { file, text: '' });
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'translation-language', file }]);
  });

  it('lets a translation equal its source once the mark is gone', () => {
    const text = updated(withoutPlace).text.replace(
      '"[nl] Galerij, dinsdag 10.40 uur"',
      'Galerij, dinsdag 10.40 uur',
    );
    expect(found({ ...fresh, text })).toEqual([]);
  });

  it('marks a line of which the source has changed, and keeps its words', () => {
    const from = { ...source, text: changed(source.text, 'Rustig blijven.', 'Rustig blijven!') };
    const { text } = updated(recorded, from);
    expect(text).toContain('        [nl?] Stay calm.\n');
    expect(found({ ...fresh, text }, from)).toEqual([
      `${lineOf(text, '[nl?]')} translation-stale scenes.door.inner.mila`,
    ]);
    expect(updated({ ...fresh, text }, from).text).toBe(text);
    expect(found({ ...fresh, text: text.replace('[nl?] ', '') }, from)).toEqual([]);
  });

  it('puts a new line of the source between the ones that were translated', () => {
    const from = {
      ...source,
      text: changed(
        source.text,
        '      Op het bordje staat',
        '      mila: Wacht even.\n      Op het bordje staat',
      ),
    };
    const { text } = updated(recorded, from);
    expect(text).toContain(' say**.\n      mila: [nl] Wacht even.\n      The sign says');
    expect(found({ ...fresh, text }, from)).toHaveLength(1);
  });

  it('throws no translated line away when the source has lost one', () => {
    const from = { ...source, text: changed(source.text, '      Op het bordje staat: geen reclame.\n', '') };
    const { text } = updated(recorded, from);
    expect(text).toContain('The sign says: no advertising.');
    expect(found({ ...fresh, text }, from)).toEqual([`${lineOf(text, '    script: |')} translation-lines`]);
  });

  it('keeps what the source no longer has, for check to tell', () => {
    const text = changed(fresh.text, '\ngoals:\n', '\ngoals:\n  gone: A goal that is gone.\n');
    expect(found(updated({ ...fresh, text }))).toEqual([`${lineOf(text, 'gone:')} translation-orphan gone`]);
  });

  it('follows a change in a line that was not translated yet', () => {
    const from = { ...source, text: changed(source.text, 'Galerij, dinsdag 10.40 uur', 'Galerij, woensdag') };
    expect(updated(updated(withoutPlace), from).text).toContain('place: "[nl] Galerij, woensdag"');
  });

  it('leaves a translation alone that cannot be read, or whose source is wrong', () => {
    expect(updateOverlay(source, { file: 'en.yaml', text: 'title: *x' }).text).toBeUndefined();
    expect(updateOverlay({ ...source, text: 'format: 1' }, fresh).text).toBeUndefined();
  });

  it('works for help lines, item by item', () => {
    const lines = fixture('help-line-unchecked.help-lines.yaml');
    const begun = updated(
      {
        file: 'help-lines.en.yaml',
        text: 'language: en\nlines:\n  - id: veilig-thuis\n    name: Veilig Thuis\n',
      },
      lines,
    );
    expect(begun.text).toContain('    name: Veilig Thuis\n    for: "[nl] Advies over huiselijk geweld."\n');
    const codes = compileHelpLines({ ...lines, overlays: [begun] }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['help-line-unchecked', 'translation-missing']);
  });
});

/** As `source:` was before it told what the translation was. */
const withoutTranslations = (overlay: OverlayInput): OverlayInput => ({
  ...overlay,
  text: overlay.text.replace(/(?<=[0-9a-f]{8})\/[0-9a-f]{8}/g, ''),
});

describe('a translation and its source, changed together', () => {
  const insert = (text: string, before: string, line: string): string =>
    changed(text, `      ${before}`, `      ${line}\n      ${before}`);
  const moreFrom = { ...source, text: insert(source.text, 'Op het bordje staat', 'mila: Wacht even.') };
  const more = (overlay: OverlayInput): OverlayInput => ({
    ...overlay,
    text: insert(overlay.text, 'The sign says', 'mila: Hang on.'),
  });
  const reworded = { ...source, text: changed(source.text, 'Rustig blijven.', 'Niets zeggen.') };

  it('are recorded without a mark when lines were added to both', () => {
    for (const overlay of [recorded, withoutTranslations(recorded)]) {
      const next = updated(more(overlay), moreFrom);
      expect(next.text).not.toContain('[nl');
      expect(next.text).not.toBe(more(overlay).text);
      expect(found(next, moreFrom)).toEqual([]);
    }
  });

  it('are recorded without a mark when lines were taken from both', () => {
    const from = { ...source, text: changed(source.text, '      Op het bordje staat: geen reclame.\n', '') };
    for (const overlay of [recorded, withoutTranslations(recorded)]) {
      const text = changed(overlay.text, '      The sign says: no advertising.\n', '');
      const next = updated({ ...overlay, text }, from);
      expect(next.text).not.toContain('[nl');
      expect(found(next, from)).toEqual([]);
    }
  });

  it('are recorded without a mark when a line was reworded in both', () => {
    const both = { ...recorded, text: changed(recorded.text, 'Stay calm.', 'Say nothing.') };
    expect(found(both, reworded).map((one) => one.split(' ')[1])).toEqual(['translation-not-recorded']);
    const next = updated(both, reworded);
    expect(next.text).not.toContain('[nl');
    expect(found(next, reworded)).toEqual([]);
  });

  it('are compared when the list is from before it told what the translation was', () => {
    const old = withoutTranslations(recorded);
    expect(found(old)).toEqual([]);
    const both = { ...old, text: changed(old.text, 'Stay calm.', 'Say nothing.') };
    expect(updated(both, reworded).text).toContain('[nl?] Say nothing.');
  });

  it('do not hide a line that stayed behind', () => {
    const from = { ...source, text: changed(moreFrom.text, "'s Avonds niet", "'s Middags niet") };
    const next = updated(more(recorded), from);
    expect(next.text.match(/\[nl.*/g)).toEqual([
      '[nl?] Not in the evening… "yes", **that is what *I* say**.',
    ]);
    expect(found(more(recorded), from)).toHaveLength(1);
  });

  it('are to be recorded when only the translation was polished, so that a later change is not hidden', () => {
    const polished = { ...recorded, text: changed(recorded.text, 'Stay calm.', 'Keep calm.') };
    expect(found(polished).map((one) => one.split(' ')[1])).toEqual(['translation-not-recorded']);
    const next = updated(polished);
    expect(next.text).not.toContain('[nl');
    expect(updated(next, reworded).text).toContain('[nl?] Keep calm.');
  });

  it('keep what a translator has begun to write behind the mark', () => {
    const begun = updated({ ...fresh, text: changed(fresh.text, '    place: Gallery, Tuesday 10.40\n', '') });
    const text = changed(begun.text, '"[nl] Galerij, dinsdag 10.40 uur"', '"[nl] Gallery, dinsdag"');
    const from = { ...source, text: changed(source.text, 'Galerij, dinsdag 10.40 uur', 'Galerij, woensdag') };
    expect(updated({ ...begun, text }, from).text).toContain('place: "[nl] Gallery, dinsdag"');
  });
});

describe('places of lines in a source that has more', () => {
  const places = (then: string, now: string): unknown => placesOf([...then], [...now]);

  it('are between the same neighbours', () => {
    expect(places('abc', 'abc')).toEqual([0, 1, 2]);
    expect(places('abc', 'axc')).toEqual([0, 1, 2]);
    expect(places('abc', 'abxc')).toEqual([0, 1, undefined, 2]);
    expect(places('abc', 'xaybcz')).toEqual([undefined, 0, undefined, 1, 2, undefined]);
    expect(places('', 'ab')).toEqual([undefined, undefined]);
  });

  it('are not given when one that was translated would be lost', () => {
    expect(places('abc', 'ac')).toBeUndefined();
    expect(places('ab', '')).toBeUndefined();
  });
});

describe('outdated lines', () => {
  /** `aA` is a source line `a` with its translation `A`, `a` one of which the translation is not known. */
  const outdated = (then: string, now: string): readonly number[] => {
    const pairs = (written: string): { source: string; translation: string | undefined }[] =>
      written.split(' ').map(([source = '', translation]) => ({ source, translation }));
    return [...outdatedLines(pairs(then), pairs(now))];
  };

  it('are those that stayed the same beside a changed source', () => {
    expect(outdated('aA bB cC', 'aA xB cC')).toEqual([1]);
    expect(outdated('aA bB cC', 'aA xX cC')).toEqual([]);
    expect(outdated('aA bB cC', 'aA bX cC')).toEqual([]);
  });

  it('are found wherever lines came and went', () => {
    expect(outdated('aA bB', 'xX aA yY zB')).toEqual([3]);
    expect(outdated('aA bB cC', 'aA cC')).toEqual([]);
    expect(outdated('aA bB cC', 'aA yC')).toEqual([1]);
    expect(outdated('aA bB', 'bA aB')).toEqual([0, 1]);
    expect(outdated('aA bB', 'bB aA')).toEqual([]);
  });

  it('are not those with the same words as another line', () => {
    expect(outdated('aA', 'aA bA')).toEqual([]);
    expect(outdated('aA bA', 'aA xA')).toEqual([1]);
    expect(outdated('aA bB', 'aB bB')).toEqual([]);
  });

  it('may be any that changed when it is not known what the translation was', () => {
    expect(outdated('a b c', 'aA bB cC')).toEqual([]);
    expect(outdated('a b c', 'aA xB cC')).toEqual([1]);
    expect(outdated('a b', 'aA xX bB')).toEqual([]);
    expect(outdated('a b c', 'aA cC')).toEqual([]);
  });
});
