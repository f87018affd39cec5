import { describe, expect, it } from 'vitest';
import { asItBegins } from '../../../src/elements/signal-debrief/as-it-begins.ts';
import type { Inline } from '../../../src/format/types.ts';

const speech = { told: 'nl', fills: { 'policy.contact': 'mevr. A. de Wit' } };
const begins = (...text: readonly Inline[]): readonly Inline[] => asItBegins({ text }, speech);

const FIRST = 'Je vraagt eerst of het uitkomt.';
const SECOND = 'Zo weet je dat niemand meeluistert, en zij bepaalt zelf wat ze zegt.';
const THIRD = 'Wie dat overslaat, brengt haar misschien in gevaar zonder het ooit te merken.';

describe('a text as it begins', () => {
  it('is whole where there is room for it', () => {
    expect(begins(`${FIRST} ${SECOND}`)).toEqual([`${FIRST} ${SECOND}`]);
  });

  it('ends with a sentence, and never in the middle of one', () => {
    expect(begins(`${FIRST} ${SECOND} ${THIRD}`)).toEqual([`${FIRST} ${SECOND}`]);
  });

  it('has its first sentence however long that is', () => {
    const long = `${SECOND.slice(0, -1)}, ${THIRD.slice(0, -1)}, en dan nog iets.`;
    expect(begins(`${long} ${FIRST}`)).toEqual([long]);
  });

  it('keeps what is emphasised, and what the organisation has filled in, whole and in its place', () => {
    expect(begins('Bel ', { fill: 'policy.contact' }, ` eerst. ${SECOND} ${THIRD}`)).toEqual([
      'Bel ',
      { fill: 'policy.contact' },
      ` eerst. ${SECOND}`,
    ]);
    expect(begins({ strong: [FIRST] }, ` ${SECOND} `, { em: [THIRD] })).toEqual([
      { strong: [FIRST] },
      ` ${SECOND}`,
    ]);
    expect(begins({ em: [`${FIRST} ${SECOND} ${THIRD}`] })).toEqual([{ em: [`${FIRST} ${SECOND}`] }]);
  });

  it('is whole in a browser that knows no sentences', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(begins(`${FIRST} ${SECOND} ${THIRD}`)).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    }
  });
});
