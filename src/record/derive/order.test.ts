import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, dateTextArbitrary } from '../build/testing.ts';
import { compareByTime, compareLatestFirst } from './order.ts';

const said = (id: string, on: string) => ({ id, on: date(on) });

const saidArbitrary = fc
  .tuple(fc.stringMatching(/^[a-c]{1,2}$/), fc.oneof(dateTextArbitrary, fc.constant('2001-02')))
  .map(([id, on]) => said(id, on));

describe('compareByTime', () => {
  it('orders by the earliest day, then by the latest, then by id', () => {
    const inOrder = [
      said('z', '2001-01-31'),
      said('b', '2001-02-01'),
      said('c', '2001-02-01~'),
      said('a', '2001-02'),
      said('d', '2001-02-02'),
    ];
    expect(inOrder.toReversed().toSorted(compareByTime)).toEqual(inOrder);
  });

  it('gives lists one order, whatever order they come in', () => {
    const lists = fc
      .uniqueArray(saidArbitrary, { selector: ({ id }) => id, maxLength: 6 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(shuffled.toSorted(compareByTime)).toEqual(list.toSorted(compareByTime));
      }),
    );
  });
});

describe('compareLatestFirst', () => {
  it('is the reverse, down to the last tie', () => {
    fc.assert(
      fc.property(fc.uniqueArray(saidArbitrary, { selector: ({ id }) => id }), (list) => {
        expect(list.toSorted(compareLatestFirst)).toEqual(
          list.toSorted(compareByTime).toReversed(),
        );
      }),
    );
  });
});
