/** Files that stand in a trainer's folder under a name by which nobody reads them. */
import { describe, expect, it } from 'vitest';
import { checkNames, checkUnread } from '../../../src/authoring/index.ts';

const found = (names: readonly string[], folder = 'verhaal/', text = ''): unknown =>
  checkNames({ folder, names, textOf: () => text }).map(({ code, file, params }) =>
    [code, file, params['should']].filter((part) => part !== undefined).join(' '),
  );

describe('a file that is read by nobody', () => {
  it.each(['scenario.yml', 'Scenario.yaml', 'scenario.YAML', 'scenario.yaml.txt', 'SCENARIO.YML.TXT'])(
    'is told to be a scenario: %s',
    (name) => {
      expect(found([name])).toEqual([`file-misnamed verhaal/${name} scenario.yaml`]);
    },
  );

  it.each([
    ['EN.yaml', 'en.yaml'],
    ['en.yml', 'en.yaml'],
    ['en_US.yaml', 'en-US.yaml'],
    ['scenario.en.yaml', 'en.yaml'],
    ['en.yaml.txt', 'en.yaml'],
  ])('is told to be a translation: %s', (name, should) => {
    expect(found(['scenario.yaml', name])).toEqual([`file-misnamed verhaal/${name} ${should}`]);
  });

  it.each(['english.yaml', 'en (1).yaml', 'scenario - Kopie.yaml'])(
    'is told to belong to nothing: %s',
    (name) => {
      expect(found(['scenario.yaml', name])).toEqual([`file-unused verhaal/${name}`]);
    },
  );

  it('is told to stand beside the one that is read', () => {
    expect(found(['scenario.yaml', 'scenario.yml'])).toEqual([
      'file-twice verhaal/scenario.yml scenario.yaml',
    ]);
  });

  it('is told by what is in it where its name says nothing', () => {
    const names = ['de-lege-meter.yaml'];
    expect(found(names, '', 'title: x\nscenes:\n')).toEqual([
      'file-misnamed de-lege-meter.yaml de-lege-meter/scenario.yaml',
    ]);
    expect(found(names, '', 'services:\n  scenes: 3\n')).toEqual([]);
  });

  it('is told of shared files and pairs as well', () => {
    expect(found(['Partners.yaml', 'help-lines.yml'])).toEqual([
      'file-misnamed verhaal/Partners.yaml partners.yaml',
      'file-misnamed verhaal/help-lines.yml help-lines.yaml',
    ]);
    expect(found(['pair.yml', 'bank.yaml', 'pair.en.yaml'], 'a/rounds/')).toEqual([
      'file-misnamed a/rounds/pair.yml pair.yaml',
    ]);
  });
});

describe('an audience pack', () => {
  it('is read beside its scenario, with its translation and who looked at it', () => {
    const beside = ['housing.audience.yaml', 'housing.audience.en.yaml', 'housing.audience.review.yaml'];
    expect(found(['scenario.yaml', ...beside])).toEqual([]);
    expect(found(beside)).toEqual(beside.map((name) => `file-unused verhaal/${name}`));
  });

  it('is told what to be called where the end of its name is another', () => {
    expect(found(['scenario.yaml', 'housing.audience.yml'])).toEqual([
      'file-misnamed verhaal/housing.audience.yml housing.audience.yaml',
    ]);
  });

  it('is read beside its pair, in a round for its audience', () => {
    const round = ['bank.yaml', 'bank.housing.audience.yaml', 'pair.yaml', 'pair.housing.audience.yaml'];
    expect(found(round, 'a/rounds/')).toEqual([]);
    expect(found([...round, 'other.housing.audience.yaml'], 'a/rounds/')).toEqual([
      'file-unused a/rounds/other.housing.audience.yaml',
    ]);
    expect(found([...round, 'pair.housing.audience.french.yaml'], 'a/rounds/')).toEqual([
      'file-unused a/rounds/pair.housing.audience.french.yaml',
    ]);
  });

  it('is read beside the partners', () => {
    const beside = ['partners.yaml', 'partners.housing.audience.yaml', 'partners.housing.audience.en.yaml'];
    expect(found(beside)).toEqual([]);
    expect(found(['facts.yaml', 'facts.housing.audience.yaml'])).toEqual([
      'file-unused verhaal/facts.housing.audience.yaml',
    ]);
  });

  it('of a pair is told where no round is for its audience, with the one that was meant', () => {
    const names = ['bank.yaml', 'bank.housing.audience.yaml', 'pair.yaml', 'pair.housng.audience.yaml'];
    expect(
      checkNames({ folder: 'a/rounds/', names, textOf: () => '' }).map(({ code, file, params }) => [
        code,
        file,
        params,
      ]),
    ).toEqual([
      [
        'audience-unknown',
        'a/rounds/pair.housng.audience.yaml',
        { audience: 'housng', name: 'pair.housng.audience.yaml', suggestion: 'housing' },
      ],
    ]);
  });
});

describe('a plan', () => {
  it('is read beside a scenario by its name, and told what it should be called', () => {
    expect(found(['scenario.yaml', 'good-end.plan.yaml'])).toEqual([]);
    expect(found(['scenario.yaml', 'a.plan.yml', 'B.PLAN.YAML', '.plan.yaml'])).toEqual([
      'file-misnamed verhaal/a.plan.yml a.plan.yaml',
      'file-misnamed verhaal/B.PLAN.YAML b.plan.yaml',
      'file-unused verhaal/.plan.yaml',
    ]);
  });

  it('without a scenario beside it belongs to nothing', () => {
    expect(found(['good-end.plan.yaml'])).toEqual(['file-unused verhaal/good-end.plan.yaml']);
  });
});

describe('what is no file', () => {
  it('is told where its name is that of one', () => {
    const codes = checkNames({
      folder: 'a/',
      names: [],
      folders: ['scenario.yaml', 'media'],
      lost: ['en.yaml', 'photo.png'],
      textOf: () => '',
    }).map(({ file, code }) => `${file} ${code}`);
    expect(codes).toEqual(['a/scenario.yaml file-is-folder', 'a/en.yaml file-lost']);
  });

  it('is told once it could not be opened', () => {
    expect(checkUnread(['a/en.yaml'])).toMatchObject([{ code: 'file-unreadable', file: 'a/en.yaml' }]);
  });
});

describe('a folder in order', () => {
  it('has nothing to tell', () => {
    expect(found(['scenario.yaml', 'en.yaml', 'pt-BR.yaml', 'zh-Hant.yaml', 'LEESMIJ.md'])).toEqual([]);
    expect(found(['partners.yaml', 'partners.en.yaml', 'facts.yaml', 'scenario.schema.json'], '')).toEqual(
      [],
    );
  });
});
