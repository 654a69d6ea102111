import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../record/model.ts';
import { firstId, permanentId } from './permanent-id.ts';

describe('a permanent id', () => {
  it('is the one that readers have seen: another would show them every entry again', () => {
    expect(permanentId('statement', '2001-02-03-roe-ice-thick')).toBe(
      'urn:uuid:88e91892-4ceb-5f01-949f-07872d4fde07',
    );
  });

  it('tells apart what is about the same statement', () => {
    const ids = [
      permanentId('statement', 'a'),
      permanentId('statement', 'b'),
      permanentId('change', 'AQ', 'a'),
      permanentId('change', 'BV', 'a'),
      permanentId('correction', 'a', '1'),
      permanentId('correction', 'a', '2'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the first id of a statement', () => {
  const published: LedgerEntry = [{ on: '2001-02-03', hash: '0'.repeat(64) }];
  const ledger = (entries: Record<string, LedgerEntry>) => new Map(Object.entries(entries));

  it.each([
    ['never renamed', 'a', [], {}, 'a'],
    ['published and never renamed', 'a', [], { a: published }, 'a'],
    ['renamed, not yet recorded', 'b', ['a'], { a: published }, 'a'],
    ['renamed and recorded', 'b', ['a'], { a: 'b', b: published }, 'a'],
    ['renamed where there is no ledger', 'b', ['a'], {}, 'a'],
    ['renamed twice', 'c', ['a', 'b'], { a: 'c', b: 'c', c: published }, 'a'],
    ['renamed twice, listed the wrong way', 'c', ['b', 'a'], { a: 'b', b: published }, 'a'],
  ] as const)('%s', (_, id, aliases, entries, first) => {
    expect(firstId({ id, aliases }, ledger(entries as Record<string, LedgerEntry>))).toBe(first);
  });
});
