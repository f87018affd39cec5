import { describe, expect, it } from 'vitest';
import { Opened } from '../../../src/elements/signal-shelf/opened.ts';

const shelf = (): Opened =>
  new Opened({
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  });

describe('what is open on a shelf', () => {
  it('is hidden from onlookers by itself alone: the next that is opened is not', () => {
    const opened = shelf();
    opened.open('first');
    opened.cover('first', true);
    opened.close();
    opened.open('second');
    expect(opened.isCovered).toBe(false);
    opened.open('first');
    expect(opened.isCovered).toBe(true);
  });

  it('stays until it is stopped, and begins in sight when it is opened anew', () => {
    const opened = shelf();
    opened.open('first');
    opened.cover('first', true);
    opened.leave('first');
    expect(opened.isCovered).toBe(true);
    opened.close();
    expect([...opened.kept]).toEqual([]);
    opened.open('first');
    expect(opened.isCovered).toBe(false);
  });
});
