import { describe, expect, it } from 'vitest';
import { statementOf } from '../record/derive/testing.ts';
import { RELATIONS, wordsOf, type RelationType } from '../record/vocabulary.ts';
import { EN } from '../words/en/index.ts';
import { relationsOf } from './relations.ts';
import { catalogueWith } from '../catalogue/testing.ts';

const saying = (id: string, on: string, ...relations: (readonly [RelationType, string])[]) =>
  statementOf(id, on, { relations: relations.map(([type, to]) => ({ type, to })) });

const told = (id: string, ...statements: ReturnType<typeof saying>[]) => {
  const catalogue = catalogueWith(statements);
  const { groups = [] } = relationsOf(catalogue.record.statements.get(id)!, catalogue, EN) ?? {};
  return groups.map(({ label, statements }) => [
    label,
    statements.map(({ title }) => /statements\/(.*)\//.exec(title.href)?.[1]).join(' '),
  ]);
};

describe('the relations of a statement', () => {
  const statements = [
    saying('a', '2001-02-03'),
    saying('b', '2001-02-04', ['denies', 'a'], ['replies-to', 'a']),
    saying('c', '2001-02-05', ['denies', 'a']),
    saying('d', '2001-02-06', ['repeats', 'b']),
  ];

  it('are shown from both ends', () => {
    expect(told('b', ...statements)).toEqual([
      ['Replies to', 'a'],
      ['Denies', 'a'],
      ['Repeated by', 'd'],
    ]);
    expect(told('d', ...statements)).toEqual([['Repeats', 'b']]);
  });

  it('of one kind come together, the earliest first', () => {
    expect(told('a', ...statements.toReversed())).toEqual([
      ['Answered by', 'b'],
      ['Denied by', 'b c'],
    ]);
    expect(
      told('z', saying('z', '2001-03-04', ['repeats', 'c'], ['repeats', 'a']), ...statements),
    ).toEqual([['Repeats', 'a c']]);
  });

  it('are none for a statement that stands alone', () => {
    expect(told('alone', saying('alone', '2001-02-03'))).toEqual([]);
  });

  it.each(wordsOf(RELATIONS))('of kind %s are never lost at either end', (type) => {
    const two = [saying('a', '2001-02-03'), saying('b', '2001-02-04', [type, 'a'])];
    expect(told('b', ...two)).toEqual([[expect.any(String), 'a']]);
    expect(told('a', ...two)).toEqual([[expect.any(String), 'b']]);
    expect(told('a', ...two)[0]?.[0]).not.toBe(told('b', ...two)[0]?.[0]);
  });
});
