import { describe, expect, it } from 'vitest';
import { recordVersions } from '../../record/ledger/record-versions.ts';
import type { Ledger } from '../../record/model.ts';
import { statementOf } from '../../record/derive/testing.ts';
import type { CorrectionClass } from '../../record/vocabulary.ts';
import { date } from '../../record/build/testing.ts';
import { dataVersion, releasesOf } from './releases.ts';

const [A, B, C] = ['2001-a', '2001-b', '2001-c'] as const;

const corrected = (id: string, ...classes: CorrectionClass[]) =>
  statementOf(id, '2001', {
    corrections: classes.map((name) => ({ on: date('2010-02-01'), class: name, note: 'So.' })),
  });

const first = recordVersions(new Map(), [corrected(A), corrected(B)], '2010-01-02').ledger;
const second = recordVersions(
  first,
  [corrected(A, 'typo', 'correction'), corrected(B, 'retraction'), corrected(C)],
  '2010-11-30',
).ledger;

const statementsOf = (...statements: ReturnType<typeof corrected>[]) =>
  new Map(statements.map((statement) => [statement.id, statement]));

describe('releases', () => {
  it('are the days of the ledger, the latest first, with what changed on each', () => {
    expect(releasesOf({ ledger: second })).toEqual([
      { on: '2010-11-30', added: [C], corrected: [A], retracted: [B] },
      { on: '2010-01-02', added: [A, B], corrected: [], retracted: [] },
    ]);
  });

  it('do not count an id again that took the place of another', () => {
    const moved = { ...corrected(A), aliases: [B] };
    const { ledger } = recordVersions(first, [moved], '2010-12-31');
    expect(releasesOf({ ledger }).flatMap(({ added }) => added)).not.toContain(undefined);
    expect(releasesOf({ ledger }).map(({ on }) => on)).toEqual(['2010-01-02']);
  });

  it('are none before anything has been recorded', () => {
    const ledger: Ledger = new Map();
    expect(releasesOf({ ledger })).toEqual([]);
    expect(dataVersion({ ledger, statements: statementsOf(corrected(A)) })).toBeUndefined();
  });
});

describe('the version of the data', () => {
  it('is the day of the latest release, as a semantic version', () => {
    const statements = statementsOf(corrected(A), corrected(B));
    expect(dataVersion({ ledger: first, statements })).toBe('2010.1.2');
  });

  it('says if there is more than was released', () => {
    const statements = statementsOf(corrected(A), corrected(B), corrected(C));
    expect(dataVersion({ ledger: first, statements })).toBe('2010.1.2+unreleased');
  });
});
