import fc from 'fast-check';
import { expect, it } from 'vitest';
import { date, dateTextArbitrary } from '../../record/build/testing.ts';
import { dated, exactDate } from './dates.ts';

it.each([
  ['2025', { dateCreated: '2025' }],
  ['2025-09', { dateCreated: '2025-09' }],
  ['2025-09-XX', { dateCreated: '2025-09' }],
  ['2025-09-04', { dateCreated: '2025-09-04' }],
  ['2025-09-04~', { temporal: '2025-09-04~' }],
  ['2025-09?', { temporal: '2025-09?' }],
  ['2025-22', { temporal: '2025-22' }],
])('says of %s no more than is known', (edtf, properties) => {
  expect(dated('dateCreated', date(edtf))).toEqual(properties);
});

it('never names a day, a month or a year that the date may not mean', () => {
  fc.assert(
    fc.property(dateTextArbitrary, (edtf) => {
      const { earliest, latest } = date(edtf);
      const exact = exactDate(date(edtf));
      if (exact === undefined) return;
      expect(earliest.startsWith(exact) && latest.startsWith(exact)).toBe(true);
      expect(edtf).not.toMatch(/[~?%]$/);
    }),
  );
});
