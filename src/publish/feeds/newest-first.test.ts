import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../record/derive/testing.ts';
import type { Correction } from '../../record/model.ts';
import { date, dayArbitrary } from '../../record/build/testing.ts';
import { MOST_ENTRIES } from './feed.ts';
import { dayAdded, dayUpdated, newestFirst } from './newest-first.ts';

const corrected = (on: string): Correction => ({ on: date(on), class: 'typo', note: 'A letter.' });

const statement = (id: string, on: string, added: string, ...corrections: string[]) =>
  statementOf(id, on, { added: date(added), corrections: corrections.map(corrected) });

const ordered = (...statements: ReturnType<typeof statement>[]): string[] =>
  newestFirst(statements, (about) => ({ updated: dayUpdated(about), about })).map(({ id }) => id);

describe('the order of a feed', () => {
  it('brings what was entered late to the top, whenever it was said', () => {
    expect(
      ordered(
        statement('recent', '2001-05-06', '2001-05-07'),
        statement('late', '2000-01-02', '2001-06-01'),
      ),
    ).toEqual(['late', 'recent']);
  });

  it('brings what was corrected to the top, and leaves the day on which it was entered', () => {
    const old = statement('old', '2001-01-02', '2001-01-03', '2001-04-05', '2001-06-07');
    expect(ordered(statement('recent', '2001-05-06', '2001-05-07'), old)).toEqual([
      'old',
      'recent',
    ]);
    expect([dayAdded(old), dayUpdated(old)]).toEqual(['2001-01-03', '2001-06-07']);
  });

  it('has of one day what was said last first', () => {
    expect(
      ordered(
        statement('a', '2001-02', '2001-05-07'),
        statement('b', '2001-02-03', '2001-05-07'),
        statement('c', '2001-02-03', '2001-05-07'),
      ),
    ).toEqual(['c', 'b', 'a']);
  });

  it('does not depend on the order in which they come, and keeps the newest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(dayArbitrary, dayArbitrary), { maxLength: 2 * MOST_ENTRIES }),
        (days) => {
          const statements = days.map(([on, added], index) => statement(String(index), on, added));
          const ids = ordered(...statements);
          expect(ids).toHaveLength(Math.min(days.length, MOST_ENTRIES));
          expect(ordered(...statements.toReversed())).toEqual(ids);
          const added = (id: string): string => days[Number(id)]![1];
          const left = statements.filter(({ id }) => !ids.includes(id));
          for (const { id } of left) expect(added(id) <= added(ids.at(-1)!)).toBe(true);
        },
      ),
    );
  });
});
