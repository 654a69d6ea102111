import { expect, it } from 'vitest';
import { listWithAnd, plainList } from './lists.ts';

it.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A and B', 'A, B'],
  [['A', 'B', 'C'], 'A, B and C', 'A, B, C'],
])('joins %j', (items, withAnd, plain) => {
  expect(listWithAnd(items).join('')).toBe(withAnd);
  expect(plainList(items).join('')).toBe(plain);
});

it('keeps items that are no texts', () => {
  const link = { text: 'B', href: '/b/' };
  expect(listWithAnd<string | typeof link>(['A', link])).toEqual(['A', ' and ', link]);
});
