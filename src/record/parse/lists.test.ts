import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../draft.ts';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { date, findingsOf } from '../build/testing.ts';
import { parseFile } from './file.ts';

const fieldsOf = (drafts: readonly { fields: unknown }[] = []) =>
  drafts.map(({ fields }) => fields);

const read = (file: string, text: string): ParsedFile => {
  const parsed = parseFile(text, file);
  expect(parsed.problems).toEqual([]);
  return parsed;
};

describe('site.yaml', () => {
  it('has everything in the right field', () => {
    const text = `name: Example Ledger
tagline: A record
address: https://ledger.example
licence: CC-BY-4.0
repository: https://code.example/ledger
contact: mail@ledger.example
`;
    expect(read('site.yaml', text).site?.fields).toEqual({
      name: 'Example Ledger',
      tagline: 'A record',
      address: 'https://ledger.example',
      licence: 'CC-BY-4.0',
      repository: 'https://code.example/ledger',
      contact: 'mail@ledger.example',
    });
  });

  it.each(['https://ledger.example', 'https://ledger.example/', 'https://ledger.example//'])(
    'gives an address to which paths can be added: %s',
    (address) => {
      const text = EXAMPLE_CONTENT['site.yaml']!.replace('https://ledger.example', address);
      expect(read('site.yaml', text).site?.fields.address).toBe('https://ledger.example');
    },
  );

  it('misses every required key when it is empty', () => {
    const { problems } = parseFile('', 'site.yaml');
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual(
      ['name', 'tagline', 'address', 'licence'].map(() => ['required-key', 1, 1]),
    );
  });

  it('that cannot be read is told of once, not as missing too', () => {
    const found = findingsOf({ ...EXAMPLE_CONTENT, 'site.yaml': 'name: "Ledger' });
    expect(found).toEqual([expect.stringMatching(/^site\.yaml:1:\d+ {2}error {2}yaml-syntax /)]);
  });
});

describe('countries.yaml', () => {
  it('has everything in the right field, with defaults for what is left out', () => {
    const text = `PL:
  slug: poland
  name: Poland
  memberships: [EU, NATO]
  voice: government   # the president differs
  checked: 2001-03
NO:
  slug: norway
  name: Norway
`;
    expect(fieldsOf(read('countries.yaml', text).countries)).toEqual([
      {
        code: 'PL',
        slug: 'poland',
        name: 'Poland',
        memberships: ['EU', 'NATO'],
        voice: 'government',
        checked: date('2001-03'),
      },
      { code: 'NO', slug: 'norway', name: 'Norway', memberships: [], voice: 'both' },
    ]);
  });
});

describe('publishers.yaml', () => {
  it('has everything in the right field', () => {
    const text = `example-times:
  name: The Example Times
  kind: state-media
  country: AQ
  home: www.example.org
  note: Owned by the state.
blog:
  name: A Blog
  kind: blog-or-social
`;
    expect(fieldsOf(read('publishers.yaml', text).publishers)).toEqual([
      {
        id: 'example-times',
        name: 'The Example Times',
        kind: 'state-media',
        country: 'AQ',
        home: 'www.example.org',
        note: 'Owned by the state.',
      },
      { id: 'blog', name: 'A Blog', kind: 'blog-or-social' },
    ]);
  });
});

describe('events.yaml', () => {
  it('has everything in the right field, be it of one day or of several', () => {
    const text = `ice-summit:
  name: Ice summit
  on: 2001-02-03/2001-02-05
  place: Base Camp
  country: AQ
council:
  name: Council
  on: 2001-02
`;
    expect(fieldsOf(read('events.yaml', text).events)).toEqual([
      {
        id: 'ice-summit',
        name: 'Ice summit',
        on: {
          edtf: '2001-02-03/2001-02-05',
          start: date('2001-02-03'),
          end: date('2001-02-05'),
        },
        place: 'Base Camp',
        country: 'AQ',
      },
      {
        id: 'council',
        name: 'Council',
        on: { edtf: '2001-02', start: date('2001-02'), end: date('2001-02') },
      },
    ]);
  });
});

describe('conditions.yaml', () => {
  it('has everything in the right field', () => {
    const text = 'thaw:\n  label: Thaw\n  definition: Only once the ice has melted.\n';
    expect(fieldsOf(read('conditions.yaml', text).conditions)).toEqual([
      { id: 'thaw', label: 'Thaw', definition: 'Only once the ice has melted.' },
    ]);
  });
});

describe.each([
  ['countries.yaml', 'countries'],
  ['publishers.yaml', 'publishers'],
  ['events.yaml', 'events'],
  ['conditions.yaml', 'conditions'],
] as const)('%s', (file, key) => {
  it.each(['', '# none yet\n', '{}'])('may have no entries: %j', (text) => {
    expect(parseFile(text, file)).toEqual({ file, problems: [], [key]: [] });
  });

  it.each(['- name: A', 'words', '42', '[]'])(
    'is refused as a whole when it is no mapping: %s',
    (text) => {
      const parsed = parseFile(text, file);
      expect(parsed.problems).toMatchObject([{ rule: 'value-type', line: 1, column: 1 }]);
      expect(parsed[key]).toEqual([]);
    },
  );

  it('is told of once when it cannot be read, without a finding for each who refers to it', () => {
    const broken = `${EXAMPLE_CONTENT[file]!}"`;
    expect(parseFile(broken, file)).toMatchObject({ isUnreadable: true, [key]: [] });
    const found = findingsOf({ ...EXAMPLE_CONTENT, [file]: broken });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('  yaml-syntax  ');
  });

  it('keeps an entry with a mistake, so that those who refer to it have no finding of their own', () => {
    const lines = EXAMPLE_CONTENT[file]!.split('\n');
    const mistaken = lines.map((line) => line.replace(/^ {2}(name|label): .*/, '  $1: 42'));
    const found = findingsOf({ ...EXAMPLE_CONTENT, [file]: mistaken.join('\n') });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((finding) => !finding.includes('  value-type  '))).toEqual([]);
  });

  it('tells of an entry without any values where its id stands', () => {
    const text = `${EXAMPLE_CONTENT[file]!}# more to come\nXK:\n`;
    const line = text.split('\n').length - 1;
    const problems = parseFile(text, file).problems.filter(({ rule }) => rule === 'value-type');
    expect(problems).toMatchObject([{ line, column: 1 }]);
  });
});

describe('the place of a finding', () => {
  it('is that of the entry’s own value, key or id', () => {
    const text = `example-times:
  name: The Example Times
  kind: newspaper

example-wire:
  name: ""
  sort: wire
Example Blog: {name: A Blog, kind: blog}
`;
    const { problems } = parseFile(text, 'publishers.yaml');
    expect(
      problems.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`),
    ).toEqual([
      '7:3 known-key',
      '6:9 text-not-empty',
      '5:1 required-key',
      '8:1 id-format',
      '8:36 known-word',
    ]);
  });

  it('is found even where an id holds a slash', () => {
    const text = `times:
  name: Times
  kind: newspaper
times/london:
  name: Times of London
  kind: newspapers
`;
    expect(parseFile(text, 'publishers.yaml').problems).toMatchObject([
      { rule: 'id-format', line: 4, column: 1 },
      { rule: 'known-word', line: 6, column: 9 },
    ]);
  });

  it('is that of the second of two entries with one id', () => {
    const text = 'thaw:\n  label: Thaw\n  definition: A.\nthaw:\n  label: Thaw\n  definition: B.\n';
    expect(parseFile(text, 'conditions.yaml').problems).toMatchObject([
      { rule: 'unique-key', line: 4, column: 1 },
    ]);
  });
});
