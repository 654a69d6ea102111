import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN } from '../../words/en/index.ts';
import type { Site } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import type { CitedStatement } from './item.ts';
import { citationMetaTags } from './meta-tags.ts';
import { cited, citedArbitrary, DOE, LEADERS, MINISTRY, ROE, SOURCES } from './testing/cited.ts';

const SITE: Site = {
  name: 'Example Ledger',
  tagline: 'Words that nobody said',
  address: 'https://ledger.example',
  licence: 'CC-BY-4.0',
};

function tags(given?: Partial<CitedStatement>): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { name, content } of citationMetaTags(cited(given), SITE, EN)) {
    (found[name] ??= []).push(content);
  }
  return found;
}

/**
 * The authors that Zotero makes of `citation_author`, by what its translator "Embedded Metadata" does: a
 * text with two words on either side of a comma is two people; one with a comma is family name and given
 * name, one without is divided at the last space.
 */
const readAuthors = (contents: readonly string[]): string[][] =>
  contents.flatMap((content) => {
    const parts = content.split(/\s*,\s*/);
    const isTwo = parts.length > 1 && parts[0]!.includes(' ') && parts[1]!.includes(' ');
    return (isTwo ? parts : [content]).map((author) => {
      if (author.includes(','))
        return author
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean);
      const space = author.lastIndexOf(' ');
      return [author.slice(space + 1), author.slice(0, Math.max(0, space))];
    });
  });

describe('the tags in a page’s head', () => {
  it('say what Zotero wants to know', () => {
    expect(tags()).toEqual({
      citation_title: ['Roe says that the ice of AQ is thick'],
      citation_author: ['Roe, Jane'],
      citation_publication_date: ['2025/09/04'],
      citation_public_url: [cited().url],
      citation_publisher: ['Example Ledger'],
      citation_language: ['en'],
      'DC.title': ['Roe says that the ice of AQ is thick'],
      'DC.creator': ['Roe, Jane'],
      'DC.date': ['2025-09-04'],
      'DC.identifier': [cited().url],
      'DC.publisher': ['Example Ledger'],
      'DC.language': ['en'],
      'DC.type': ['webpage'],
      'DC.description': ['Record of a statement, version 1a2b3c4d'],
      'DC.rights': ['https://creativecommons.org/licenses/by/4.0/'],
      'DCTERMS.modified': ['2026-01-05'],
    });
  });

  it.each([
    ['2025-09', '2025/09', '2025-09'],
    ['2025-09-XX', '2025/09', '2025-09'],
    ['2025', '2025', '2025'],
    ['2025-22', '2025', '2025-22'],
    ['2025-09-04~', '2025', '2025-09-04~'],
    ['2025-09?', '2025', '2025-09?'],
  ])('date %s no more exactly than is known', (on, highwire, edtf) => {
    expect(tags({ on: date(on) })).toMatchObject({
      citation_publication_date: [highwire],
      'DC.date': [edtf],
    });
  });

  it('name each speaker so that nobody is taken apart', () => {
    const both = { family: 'da Doe', given: 'Jane Mary' };
    const { citation_author, 'DC.creator': creators } = tags({
      authors: [ROE, DOE, MINISTRY, SOURCES, LEADERS, both],
    });
    expect(readAuthors(citation_author!)).toEqual([
      ['Roe', 'Jane'],
      ['Doe', 'John Maria von der'],
      ['Ministry of Ice'],
      ['Unnamed penguins'],
      ['Leaders of Adélie Bouvet and Ross'],
      ['Doe', 'Jane Mary da'],
    ]);
    expect(creators).toContain('Leaders of Adélie, Bouvet and Ross');
  });

  it('name no speaker where there is none to be named', () => {
    expect(tags({ authors: [] })).not.toHaveProperty('citation_author');
    expect(tags({ authors: [] })).not.toHaveProperty(['DC.creator']);
  });

  it('give a date in a form that search engines of scholars read', () => {
    fc.assert(
      fc.property(citedArbitrary, (each) => {
        expect(tags(each)['citation_publication_date']).toEqual([
          expect.stringMatching(/^\d{4}(\/(0[1-9]|1[0-2])(\/(0[1-9]|[12]\d|3[01]))?)?$/),
        ]);
      }),
    );
  });
});
