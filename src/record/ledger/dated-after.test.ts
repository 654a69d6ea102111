import { expect, it } from 'vitest';
import { findDatedAfter } from './dated-after.ts';
import { correctedOn, ledgerOf, versionOf } from './testing.ts';

const first = versionOf('2001-03-01', 'a');

it('finds a correction whose day is still to come, as long as it is not recorded', () => {
  const statement = correctedOn('2001-roe', [
    ['2001-04-01', 'typo'],
    ['2101-04-01', 'correction'],
  ]);
  const statements = new Map([[statement.id, statement]]);
  const found = (versions: ReturnType<typeof versionOf>[], day: string) =>
    findDatedAfter({ statements, ledger: ledgerOf({ '2001-roe': versions }) }, day);
  const typo = versionOf('2001-04-01', 'b', 'typo');
  const correction = versionOf('2101-04-01', 'c', 'correction');

  expect(found([first, typo], '2001-06-02')).toEqual([{ id: '2001-roe', on: '2101-04-01' }]);
  expect(found([first], '2001-06-02')).toEqual([{ id: '2001-roe', on: '2101-04-01' }]);
  expect(found([first, typo, correction], '2001-06-02')).toEqual([]);
  expect(found([first, typo], '2101-04-01')).toEqual([]);
});
