import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { date } from '../../record/build/testing.ts';
import { formatCslJson } from './csl-json.ts';
import type { CitedStatement } from './item.ts';
import { cited, citedArbitrary, DOE, MINISTRY, ROE, SPECIAL } from './testing/cited.ts';

/** What the schema of CSL-JSON (csl-data.json, version 1.0) says of the fields that are used here. */
const name = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1),
    suffix: z.string().optional(),
  }),
  z.strictObject({ literal: z.string().min(1) }),
]);
const cslDate = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  season: z.int().min(1).max(4).optional(),
  circa: z.boolean().optional(),
});
const file = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.literal('webpage'),
    title: z.string(),
    author: z.array(name).min(1).optional(),
    'container-title': z.string(),
    genre: z.string(),
    issued: cslDate,
    accessed: cslDate,
    version: z.string(),
    URL: z.url(),
    language: z.string(),
  }),
);

const read = (given?: Partial<CitedStatement>) =>
  file.parse(JSON.parse(formatCslJson(cited(given))))[0]!;

describe('a CSL-JSON file', () => {
  it('has one web page with speaker, day, record, version and address', () => {
    expect(read({ authors: [ROE, DOE, MINISTRY] })).toEqual({
      id: '2025-09-04-roe-ice',
      type: 'webpage',
      title: 'Roe says that the ice of AQ is thick',
      author: [
        { family: 'Roe', given: 'Jane' },
        { family: 'von der Doe', given: 'John Maria' },
        { literal: 'Ministry of Ice' },
      ],
      'container-title': 'Example Ledger',
      genre: 'Record of a statement',
      issued: { 'date-parts': [[2025, 9, 4]] },
      accessed: { 'date-parts': [[2026, 1, 5]] },
      version: '1a2b3c4d',
      URL: cited().url,
      language: 'en',
    });
  });

  it.each([
    ['2025-09', { 'date-parts': [[2025, 9]] }],
    ['2025', { 'date-parts': [[2025]] }],
    ['2025-22', { 'date-parts': [[2025]], season: 2 }],
    ['2025-09-04~', { 'date-parts': [[2025, 9, 4]], circa: true }],
    ['2025-09?', { 'date-parts': [[2025, 9]], circa: true }],
  ])('dates %s with the parts that are known', (on, issued) => {
    expect(read({ on: date(on) }).issued).toEqual(issued);
  });

  it('has its fields by the schema, and every character as it is', () => {
    expect(read({ title: SPECIAL }).title).toBe(SPECIAL);
    fc.assert(
      fc.property(citedArbitrary, (each) => {
        const [item] = file.parse(JSON.parse(formatCslJson(each)));
        expect(item).toMatchObject({ title: each.title });
        expect(item?.author ?? []).toEqual(each.authors);
      }),
    );
  });
});
