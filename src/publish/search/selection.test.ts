import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, tally, valuesAt } from './columns.ts';
import { columnsFor, constraintsOf, select, without } from './selection.ts';

const value = fc.constantFrom('a', 'b', 'c');
const column = fc.array(fc.uniqueArray(value), { minLength: 30, maxLength: 30 });

describe('a column', () => {
  it('gives back the values of each row', () => {
    fc.assert(
      fc.property(column, (rows) => {
        const made = columnOf(rows);
        expect(rows.map((_, row) => valuesAt(made, row))).toEqual(rows);
      }),
    );
  });

  it('counts the rows of a value once each', () => {
    const made = columnOf([['a', 'a'], ['b', 'a'], [], ['b']]);
    expect(tally(made, [0, 1, 2])).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });
});

describe('a selection', () => {
  it('holds what fits all filters, and knows how many there are without any one of them', () => {
    fc.assert(
      fc.property(column, column, column, value, value, (one, two, three, first, second) => {
        const columns = new Map([
          ['one', columnOf(one)],
          ['two', columnOf(two)],
          ['three', columnOf(three)],
        ]);
        const filters = { one: first, two: second };
        const selection = select(30, constraintsOf({ filters }, columns));
        const all = [...one.keys()];
        const hasFirst = all.filter((row) => one[row]!.includes(first));
        expect(selection.rows).toEqual(hasFirst.filter((row) => two[row]!.includes(second)));
        expect([...without(selection, 'two')].sort((a, b) => a - b)).toEqual(hasFirst);
        expect(without(selection, 'three')).toEqual(selection.rows);
      }),
    );
  });

  it('reads the ends of a period from one column', () => {
    const filters = { from: '2025-02', to: '2025-03', country: 'x' };
    expect(columnsFor({ filters })).toEqual(['month', 'country']);
    const columns = new Map([
      ['month', columnOf([['2025-04'], ['2025-03'], ['2025-02'], ['2025-02'], ['2025']])],
      ['country', columnOf([['x'], ['x'], ['y'], ['x'], ['x']])],
    ]);
    expect(select(5, constraintsOf({ filters }, columns)).rows).toEqual([1, 3]);
  });

  it('is empty for a value that nothing has', () => {
    const columns = new Map([['country', columnOf([['x'], []])]]);
    const selection = select(2, constraintsOf({ filters: { country: 'atlantis' } }, columns));
    expect(selection.rows).toEqual([]);
    expect(without(selection, 'country')).toHaveLength(2);
  });
});
