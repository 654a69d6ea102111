import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatState, isEmpty, isWithin, readState, relax } from './search-state.ts';

const FILTERS = ['country', 'position', 'year', 'from', 'to'];
const read = (query: string) => readState(new URLSearchParams(query), FILTERS);

describe('the state of a search in the address', () => {
  it('is the same again when it is read back', () => {
    const slug = fc.stringMatching(/^[a-z]+(-[a-z]+)?$/);
    const month = fc.stringMatching(/^20\d\d-(0[1-9]|1[0-2])$/);
    const filters = fc.record(
      { country: slug, position: slug, from: month, to: month },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.string(),
        filters,
        fc.constantFrom('match', 'said', 'added'),
        (q, of, sort) => {
          const state = read(new URLSearchParams({ q, sort, ...of }).toString());
          expect(read(formatState(state))).toEqual(state);
        },
      ),
    );
  });

  it('names only what was chosen', () => {
    expect(formatState(read(''))).toBe('');
    expect(formatState(read('q=+troops++now&country=&sort=match'))).toBe('?q=troops+now');
    expect(formatState(read('country=france&sort=said'))).toBe('?country=france');
    expect(formatState(read('q=troops&sort=said'))).toBe('?q=troops&sort=said');
  });

  it('passes over what is not known', () => {
    expect(read('sort=loudest&colour=red&year=last&from=2025')).toEqual({
      words: '',
      filters: {},
      order: 'said',
    });
    expect(isEmpty(read('colour=red'))).toBe(true);
  });

  it('has no best match without words', () => {
    expect(read('q=troops').order).toBe('match');
    expect(read('sort=match').order).toBe('said');
    expect(relax(read('q=troops&country=france'), 'words')).toEqual(read('country=france'));
  });

  it('lets go of one filter and keeps the others', () => {
    expect(relax(read('q=troops&country=france&year=2025'), 'country')).toEqual(
      read('q=troops&year=2025'),
    );
  });
});

describe('a period', () => {
  it.each([
    ['2025-04', 'from', '2025-04', true],
    ['2025-04', 'from', '2025-05', false],
    ['2025-04', 'to', '2025-04', true],
    ['2025-04', 'to', '2025-03', false],
    ['2025-04', 'year', '2025', true],
    ['2024-12', 'year', '2025', false],
    ['2025', 'year', '2025', true],
  ])('says of %s with %s %s: %s', (value, end, chosen, expected) => {
    expect(isWithin(value, end, chosen)).toBe(expected);
  });

  it('holds a year of which no month is known only if all of it lies within', () => {
    expect(isWithin('2025', 'from', '2025-01')).toBe(true);
    expect(isWithin('2025', 'from', '2025-02')).toBe(false);
    expect(isWithin('2025', 'to', '2025-12')).toBe(true);
    expect(isWithin('2025', 'to', '2025-11')).toBe(false);
  });
});
