import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPaths } from './list-paths.ts';
import { pageNumberOf, pageNumbers, pageOf, paginate } from './paging.ts';

const itemsArbitrary = fc.nat(120).map((length) => Array.from({ length }, (_, index) => index));
const sizeArbitrary = fc.integer({ min: 1, max: 60 });

describe('the pages of a list', () => {
  it('lose and double nothing and keep the order', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        expect(paginate(items, size).flatMap((page) => page.items)).toEqual(items);
      }),
    );
  });

  it('hold at most the size, and only the last may hold less', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const pages = paginate(items, size);
        expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
        expect(pages.at(-1)!.items.length).toBeLessThanOrEqual(size);
      }),
    );
  });

  it('are numbered from one, and each knows how many there are of pages and of items', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const pages = paginate(items, size);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        for (const { of, total } of pages)
          expect([of, total]).toEqual([pages.length, items.length]);
      }),
    );
  });

  it('are the same one by one', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const pages = paginate(items, size);
        expect(pages.map(({ number }) => pageOf(items, number, size))).toEqual(pages);
      }),
    );
  });

  it('are one empty page for an empty list, for its address must work too', () => {
    expect(paginate([], 50)).toEqual([{ items: [], number: 1, of: 1, total: 0 }]);
  });

  it('are found by what stands on them', () => {
    fc.assert(
      fc.property(itemsArbitrary, sizeArbitrary, (items, size) => {
        const pages = paginate(items, size);
        for (const item of items) {
          expect(pages[pageNumberOf(item, items, size) - 1]!.items).toContain(item);
        }
      }),
      { numRuns: 30 },
    );
    expect(pageNumberOf('elsewhere', ['a', 'b'], 1)).toBe(1);
  });
});

describe('the addresses of a list’s pages', () => {
  it('have no number on the first and the page’s number on the others', () => {
    const paths = listPaths(['a', 'b', 'c', 'd', 'e'], { slug: 'ice' }, 2);
    expect(paths.map(({ params }) => params)).toEqual([
      { slug: 'ice', page: undefined },
      { slug: 'ice', page: '2' },
      { slug: 'ice', page: '3' },
    ]);
    expect(paths.map(({ props }) => props.page.items)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('are one for an empty list', () => {
    expect(listPaths([]).map(({ params }) => params)).toEqual([{ page: undefined }]);
  });
});

describe('the page numbers to offer', () => {
  it.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 3, [1, 2, 3]],
    [1, 20, [1, 2, null, 20]],
    [6, 20, [1, null, 5, 6, 7, null, 20]],
    [4, 20, [1, 2, 3, 4, 5, null, 20]],
    [20, 20, [1, null, 19, 20]],
  ])('on page %i of %i are %j', (number, of, shown) => {
    expect(pageNumbers(number, of)).toEqual(shown);
  });

  it('lead to the first, the last and the neighbours, and a gap stands for two pages or more', () => {
    const places = fc
      .integer({ min: 1, max: 200 })
      .chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(places, ([number, of]) => {
        const shown = pageNumbers(number, of);
        for (const page of [1, number, of]) expect(shown).toContain(page);
        if (number > 1) expect(shown).toContain(number - 1);
        if (number < of) expect(shown).toContain(number + 1);
        for (const [index, page] of shown.entries()) {
          const before = shown[index - 1] ?? 0;
          if (page === null) expect(shown[index + 1]! - before).toBeGreaterThan(2);
          else if (shown[index - 1] !== null) expect(page).toBe(before + 1);
        }
      }),
    );
  });
});
