import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageName, rowOfPage } from './index-layout.ts';

describe('the name of a page of the index', () => {
  it('tells its row, in the same order and the same length', () => {
    const row = fc.integer({ min: 0, max: 238_327 });
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(rowOfPage(pageName(a))).toBe(a);
        expect(pageName(a)).toHaveLength(3);
        expect(pageName(a) < pageName(b)).toBe(a < b);
      }),
    );
  });

  it('does not exist for more statements than it can tell apart', () => {
    expect(() => pageName(238_328)).toThrow('More statements');
  });
});
