import { describe, expect, it } from 'vitest';
import {
  actorOf,
  publisherOf,
  speakerOf,
  SPEAKERS,
  statementOf,
} from '../record/derive/testing.ts';
import type { PublicRecord, Statement } from '../record/model.ts';
import { parseDateInterval } from '../record/partial-date.ts';
import { facetAddress, facetOf, type FacetId } from '../catalogue/facets/index.ts';
import { pageOf } from '../catalogue/paging.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { facetIndex, type FacetRow } from './facet-index.ts';

const indexOf = (
  id: FacetId,
  statements: readonly Statement[],
  given: Partial<PublicRecord> = {},
  [number, size] = [1, 100],
) => {
  const catalogue = catalogueWith(statements, given);
  const values = facetOf(id).allValues(catalogue.record);
  return facetIndex(facetOf(id), pageOf(values, number, size), catalogue, EN);
};

const rowNamed = (name: string, { rows }: { rows: readonly FacetRow[] }): FacetRow =>
  rows.find((row) => row.name.text === name)!;

describe('the index of a facet', () => {
  it('names its columns, and leads to each group with its number of statements and the latest', () => {
    const index = indexOf('kind', [
      statementOf('a', '2001-02-03', { kind: 'denial' }),
      statementOf('b', '2001-03~', { kind: 'denial' }),
    ]);
    expect(index.caption).toBe('Kinds of statement');
    expect(index.heads).toEqual({
      name: 'Kind',
      others: ['Meaning'],
      number: 'Statements',
      latest: 'Latest',
    });
    expect(rowNamed('Denial', index)).toEqual({
      name: { text: 'Denial', href: '/kinds/denial/' },
      cells: [{ text: 'Says that something reported is untrue.' }],
      number: { text: '2', isNone: false },
      latest: { text: 'c. Mar 2001', time: '2001-03' },
    });
  });

  it('lists a group without a statement, in words and without a latest', () => {
    const { number, ...row } = rowNamed('Pledge', indexOf('kind', []));
    expect(number).toEqual({ text: 'none', isNone: true });
    expect(row).not.toHaveProperty('latest');
  });

  it('leads through its pages', () => {
    const { rows, pager } = indexOf('kind', [], {}, [2, 5]);
    expect(rows).toHaveLength(5);
    expect(pager).toMatchObject({
      newer: { href: facetAddress(facetOf('kind')) },
      older: { href: '/kinds/3/' },
    });
  });

  it('is plain data', () => {
    const index = indexOf('country', wordsOfMinister([['2001-02-03', 'willing']]));
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });
});

describe('the index of countries', () => {
  const countries = (statements: readonly Statement[]) => indexOf('country', statements);

  it('tells where a country stands and since when, with heads for narrow screens', () => {
    const { cells } = rowNamed('Place AQ', countries(wordsOfMinister([['2001-02-03', 'willing']])));
    expect(cells).toEqual([
      { chip: { id: 'willing', label: 'Willing' }, label: 'Position' },
      { text: '3 Feb 2001', label: 'Since', isDate: true },
    ]);
  });

  it('tells a country that told no position from one of which nothing was found', () => {
    const silent = statementOf('s', '2001-02-03', { by: speakerOf('minister') });
    const index = countries([silent]);
    expect(rowNamed('Place AQ', index).cells).toEqual([
      { text: 'no position stated', label: 'Position' },
      {},
    ]);
    expect(rowNamed('Place BV', index).cells[0]).toMatchObject({ text: 'no statement found' });
  });
});

describe('other indexes', () => {
  it('tell the last office of a speaker, or what the speaker is', () => {
    const actors = new Map([
      ...SPEAKERS,
      [
        'roe',
        actorOf('roe', [
          { title: 'Envoy', rank: 'envoy' },
          { title: 'Minister', rank: 'minister' },
        ]),
      ],
      ['union', { ...actorOf('union'), kind: 'alliance' as const }],
    ]);
    const index = indexOf('actor', [], { actors });
    expect(rowNamed('roe', index).cells).toEqual([{ text: 'Minister', label: 'Office' }]);
    expect(rowNamed('union', index).cells).toEqual([{ text: 'Alliance', label: 'Office' }]);
  });

  it('tell an event’s one day as a date, and days as from one to the other', () => {
    const event = (id: string, on: string, place?: string) =>
      [
        id,
        { id, name: id, on: parseDateInterval(on)!, ...(place !== undefined && { place }) },
      ] as const;
    const events = new Map([
      event('day', '2001-02-03', 'Base Camp'),
      event('days', '2001-02-03/2001-02-05'),
    ]);
    const index = indexOf('event', [], { events });
    expect(rowNamed('day', index).cells).toEqual([
      { text: '3 Feb 2001', label: 'When' },
      { text: 'Base Camp', label: 'Where' },
    ]);
    expect(rowNamed('days', index).cells).toEqual([
      { text: '3 to 5 February 2001', label: 'When' },
      {},
    ]);
  });

  it('name the country of a publisher even if the record has no page of it, and admit what is not known', () => {
    const publishers = new Map([
      ['times', { ...publisherOf('times'), country: 'NO' }],
      ['leaf', publisherOf('leaf', 'unknown')],
    ]);
    const index = indexOf('publisher', [], { publishers });
    expect(rowNamed('The times', index).cells).toEqual([
      { text: 'Newspaper', label: 'Kind' },
      { text: 'Norway', label: 'Country' },
    ]);
    expect(rowNamed('The leaf', index).cells).toEqual([{ text: 'Not known', label: 'Kind' }, {}]);
  });
});
