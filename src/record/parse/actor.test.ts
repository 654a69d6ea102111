import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../format-finding.ts';
import { date } from '../build/testing.ts';
import { parseFile } from './file.ts';

const FILE = 'actors/jane-roe.md';

const FULL = `---
name: Jane Roe
kind: person
aliases: [J. Roe, "Roe, Jane"]
affiliation: Ice Party (synthetic)
roles:
  - title: Minister for Ice of Antarctica
    for: AQ
    rank: minister
    from: 2000-01
    to: 2001-06-30~
  - title: Hermit
    rank: none
---

She likes [ice][1].

- And snow.

[1]: https://ice.example/
`;

describe('an actor', () => {
  it('has everything its file says in the right field', () => {
    const { actor, problems } = parseFile(FULL, FILE);
    expect(problems).toEqual([]);
    const { biography, ...fields } = actor!.fields;
    expect(fields).toEqual({
      id: 'jane-roe',
      name: 'Jane Roe',
      kind: 'person',
      aliases: ['J. Roe', 'Roe, Jane'],
      affiliation: 'Ice Party (synthetic)',
      roles: [
        {
          title: 'Minister for Ice of Antarctica',
          for: 'AQ',
          rank: 'minister',
          from: date('2000-01'),
          to: date('2001-06-30~'),
        },
        { title: 'Hermit', rank: 'none' },
      ],
    });
    expect(biography?.children.map((node) => [node.type, textOf(node)])).toEqual([
      ['paragraph', 'She likes ice.'],
      ['list', 'And snow.'],
    ]);
  });

  it('needs neither aliases nor roles nor a biography', () => {
    const { actor, problems } = parseFile('---\nname: Jane\nkind: person\n---\n', FILE);
    expect(problems).toEqual([]);
    expect(actor?.fields).toEqual({
      id: 'jane-roe',
      name: 'Jane',
      kind: 'person',
      aliases: [],
      roles: [],
    });
  });

  it('is known by its file’s name even when nothing of the file can be read', () => {
    for (const text of ['', 'name: Jane', '---\nname: "Jane\n---\n', '---\n- Jane\n---\n']) {
      const { actor, problems } = parseFile(text, FILE);
      expect(actor?.id).toBe('jane-roe');
      expect(problems).toHaveLength(1);
    }
  });

  it('has all its findings at once, each where the value stands', () => {
    const text = FULL.replace('kind: person', 'kind: persn')
      .replace('from: 2000-01', 'from: January 2000')
      .replace('  - title: Hermit', '  - titel: Hermit')
      .replace('She likes', '# Life\n\nShe likes');
    const found = parseFile(text, FILE).problems.map((problem) =>
      formatFinding(problem)
        .replace(`${FILE}:`, '')
        .replace(/ {2}error {2}(\S+) .*/, ' $1'),
    );
    expect(found.toSorted()).toEqual([
      '10:11 date-format',
      '12:5 known-key',
      '12:5 required-key',
      '16:1 heading-level',
      '3:7 known-word',
    ]);
  });

  it('is told the key that was meant in a role', () => {
    const { problems } = parseFile(FULL.replace('  - title: Hermit', '  - titles: Hermit'), FILE);
    expect(problems.find(({ rule }) => rule === 'known-key')?.suggestion).toBe('title');
  });
});
