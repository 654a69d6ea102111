import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN } from '../../words/en/index.ts';
import { date } from '../../record/build/testing.ts';
import { formatBibtex } from './bibtex.ts';
import type { CitedStatement } from './item.ts';
import {
  cited,
  citedArbitrary,
  DOE,
  LEADERS,
  MINISTRY,
  ROE,
  SPECIAL,
  textArbitrary,
} from './testing/cited.ts';
import { readBibtex } from './testing/read-bibtex.ts';

const read = (given?: Partial<CitedStatement>) => readBibtex(formatBibtex(cited(given), EN));

describe('a BibTeX entry', () => {
  it('has everything once, under the statement’s id', () => {
    expect(formatBibtex(cited(), EN)).toBe(`@misc{2025-09-04-roe-ice,
  author = {Roe, Jane},
  title = {Roe says that the ice of {AQ} is thick},
  howpublished = {Example Ledger},
  year = {2025},
  month = sep,
  date = {2025-09-04},
  note = {Record of a statement of 4 September 2025, version 1a2b3c4d, as of 5 January 2026},
  version = {1a2b3c4d},
  url = {https://ledger.example/base/statements/2025-09-04-roe-ice/#v-1a2b3c4d},
  urldate = {2026-01-05},
}`);
  });

  it.each([
    ['2025-09', 'sep', '2025-09', 'September 2025'],
    ['2025-09-XX', 'sep', '2025-09', 'September 2025'],
    ['2025', undefined, '2025', '2025'],
    ['2025-22', undefined, '2025-22', 'summer 2025'],
    ['2025-09-04~', undefined, '2025-09-04~', 'about 4 September 2025'],
    ['2025-09?', undefined, '2025-09?', 'September 2025 (uncertain)'],
  ])('says of %s no more than is known', (on, month, edtf, words) => {
    const { text } = read({ on: date(on) });
    expect(text).toMatchObject({ year: '2025', date: edtf });
    expect(text['month']).toBe(month);
    expect(text['note']).toContain(`Record of a statement of ${words}, version`);
  });

  it('divides the names of people, and of nobody else', () => {
    const junior = { family: 'Doe', given: 'Jim', suffix: 'Jr.' };
    const salt = { literal: 'Salt and Pepper, Ltd' };
    const { authors } = read({ authors: [ROE, DOE, junior, MINISTRY, LEADERS, salt] });
    expect(authors).toEqual([
      ['Roe', 'Jane'],
      ['von der Doe', 'John Maria'],
      ['Doe', 'Jr.', 'Jim'],
      ['Ministry of Ice'],
      ['Leaders of Adélie, Bouvet and Ross'],
      ['Salt and Pepper, Ltd'],
    ]);
  });

  it('has no author where there is none', () => {
    expect(read({ authors: [] }).raw).not.toHaveProperty('author');
  });

  it('lets TeX print every character as it is', () => {
    const { text, authors } = read({
      title: SPECIAL,
      container: SPECIAL,
      authors: [{ literal: SPECIAL }],
    });
    expect(text).toMatchObject({ title: SPECIAL, howpublished: SPECIAL });
    expect(authors).toEqual([[SPECIAL]]);
  });

  it('keeps capitals that mean something, and letters of every script', () => {
    const { raw } = read({ title: `NATO's «Лід» is at 冰, says Jane O'Roe` });
    expect(raw['title']).toBe(`{NATO's} «{Лід}» is at 冰, says {Jane} {O'Roe}`);
  });

  it('can be read whatever is in it', () => {
    fc.assert(
      fc.property(citedArbitrary, textArbitrary, (each, container) => {
        const { text, key } = readBibtex(formatBibtex({ ...each, container }, EN));
        expect(text).toMatchObject({ title: each.title, howpublished: container, url: each.url });
        expect(key).toBe(each.id);
      }),
    );
  });

  it('is read alike by another program’s parser', () => {
    const entry = formatBibtex(
      cited({ authors: [ROE, DOE, LEADERS], title: 'Ice & snow: 5 % {AQ}' }),
      EN,
    );
    const [item] = plugins.input.chain(entry, { generateGraph: false } as never) as unknown as [
      Record<string, unknown>,
    ];
    expect(item).toMatchObject({
      'citation-key': '2025-09-04-roe-ice',
      author: [
        { family: 'Roe', given: 'Jane' },
        { 'non-dropping-particle': 'von der', family: 'Doe', given: 'John Maria' },
        { family: 'Leaders of Adélie, Bouvet and Ross' },
      ],
      issued: { 'date-parts': [[2025, 9, 4]] },
      URL: cited().url,
    });
    expect(String(item['title']).replace(/<[^>]+>/g, '')).toBe('Ice & snow: 5 % {AQ}');
  });
});
