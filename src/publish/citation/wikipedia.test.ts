import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { EN } from '../../words/en/index.ts';
import type { Quotation } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
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
import { readTemplate } from './testing/read-template.ts';
import { formatWikipedia } from './wikipedia.ts';

const prose = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

const quotation = (words: string, language = 'en', given: Partial<Quotation> = {}): Quotation => ({
  words: prose(words),
  language,
  translated: false,
  ...given,
});

const read = (given?: Partial<CitedStatement>, quoted?: Quotation) =>
  readTemplate(formatWikipedia(cited(given), EN, quoted)).parameters;

describe('a template for Wikipedia', () => {
  it('cites the page of the record', () => {
    expect(formatWikipedia(cited(), EN)).toBe(
      '{{cite web |last=Roe |first=Jane |date=4 September 2025 |title=Roe says that the ice of AQ is thick |url=https://ledger.example/base/statements/2025-09-04-roe-ice/#v-1a2b3c4d |website=Example Ledger |type=Record of a statement, version 1a2b3c4d |access-date=5 January 2026}}',
    );
  });

  it('numbers several authors, and marks a comma that divides no names', () => {
    expect(read({ authors: [ROE, MINISTRY, LEADERS, DOE] })).toMatchObject({
      last1: 'Roe',
      first1: 'Jane',
      author2: 'Ministry of Ice',
      author3: '((Leaders of Adélie, Bouvet and Ross))',
      last4: 'von der Doe',
      first4: 'John Maria',
    });
    expect(read({ authors: [MINISTRY] })).toMatchObject({ author: 'Ministry of Ice' });
  });

  // The template refuses any date with "c." but a year.
  it.each([
    ['2025-09', 'September 2025', 'Record of a statement, version 1a2b3c4d'],
    ['2025', '2025', 'Record of a statement, version 1a2b3c4d'],
    ['2025-22', 'Summer 2025', 'Record of a statement, version 1a2b3c4d'],
    ['2025-09-04~', 'c. 2025', 'Record of a statement of about 4 September 2025, version 1a2b3c4d'],
    ['2025~', 'c. 2025', 'Record of a statement of about 2025, version 1a2b3c4d'],
  ])('dates %s as %s', (on, shown, type) => {
    expect(read({ on: date(on) })).toMatchObject({ date: shown, type });
  });

  it('quotes what was said in English, or reported so', () => {
    expect(read({}, quotation('the ice is thick'))).toMatchObject({ quote: 'the ice is thick' });
    expect(read({}, quotation('thick', 'en-GB', { translated: true }))['quote']).toBe('thick');
  });

  it('quotes no other language, and no translation of ours', () => {
    const french = quotation('la glace', 'fr', { translation: prose('the ice') });
    expect(read({}, french)).not.toHaveProperty('quote');
    expect(read()).not.toHaveProperty('quote');
  });

  it('shows every character as it is', () => {
    const shown = read({ title: SPECIAL, authors: [{ literal: SPECIAL }] }, quotation(SPECIAL));
    expect(shown).toMatchObject({ title: SPECIAL, author: `((${SPECIAL}))`, quote: SPECIAL });
  });

  it('is one template whatever is in it', () => {
    fc.assert(
      fc.property(citedArbitrary, textArbitrary, (each, words) => {
        const { name, parameters } = readTemplate(formatWikipedia(each, EN, quotation(words)));
        expect(name).toBe('cite web');
        expect(parameters).toMatchObject({ title: each.title, quote: words, url: each.url });
      }),
    );
  });
});
