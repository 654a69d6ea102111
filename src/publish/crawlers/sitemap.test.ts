import { describe, expect, it } from 'vitest';
import { articleOf, speakerOf, statementOf } from '../../record/derive/testing.ts';
import type { PublicRecord, Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { absoluteIn } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { BELOW_LEDGER, catalogueWith } from '../../catalogue/testing.ts';
import { sitemapEntries } from './sitemap-entries.ts';
import { ADDRESSES_PER_SITEMAP, formatSitemap, formatSitemapIndex, sitemapsOf } from './sitemap.ts';

const absolute = absoluteIn('https://ledger.example', '/ledger');

const said = (id: string, given: Partial<Statement> = {}): Statement =>
  statementOf(id, '2001-02-03', { by: speakerOf('minister'), ...given });

/** The day stated for an address. */
function modifiedOf(
  address: string,
  statements: readonly Statement[],
  given: Partial<PublicRecord> = {},
): string | undefined {
  const entries = sitemapEntries(catalogueWith(statements, given));
  const found = entries.filter((entry) => entry.address === address);
  expect(found, address).toHaveLength(1);
  return found[0]!.modified;
}

const page = addresses.statement('s');
const reports = new Map(
  ['a', 'b'].map((id) => [
    id,
    { ...articleOf(id, 'times'), added: date(id === 'a' ? '2010-01-01' : '2010-03-04') },
  ]),
);

describe('the day on which a page last changed', () => {
  it.each([
    ['when it entered the record', {}, '2010-01-01'],
    [
      'when it was corrected',
      { corrections: [{ on: date('2010-05-06'), class: 'typo', note: 'So.' }] },
      '2010-05-06',
    ],
    ['when another report of it was added', { also: ['b'] }, '2010-03-04'],
    ['the first day of a month that is known no better', { added: date('2010-07') }, '2010-07-01'],
  ] as const)('of a statement is that %s', (_, given, day) => {
    expect(modifiedOf(page, [said('s', given)], { articles: reports })).toBe(day);
  });

  it('of a statement is that of the version that the ledger knows', () => {
    const ledger = new Map([['s', [{ on: '2010-08-09', hash: '0'.repeat(64) }]]]);
    expect(modifiedOf(page, [said('s')], { ledger })).toBe('2010-08-09');
  });

  it('of a statement is that on which an answer to it was entered', () => {
    const answer = said('t', {
      added: date('2010-02-03'),
      relations: [{ type: 'replies-to', to: 's' }],
    });
    expect(modifiedOf(page, [said('s'), answer])).toBe('2010-02-03');
  });

  it('of a list is that of the last change of one of its entries, and of an empty one unknown', () => {
    const statements = [
      said('s', { kind: 'claim' }),
      said('t', { kind: 'claim', added: date('2010-02-03') }),
      said('u', { kind: 'denial' }),
    ];
    expect(modifiedOf('/kinds/claim/', statements)).toBe('2010-02-03');
    expect(modifiedOf('/kinds/denial/', statements)).toBe('2010-01-01');
    expect(modifiedOf('/kinds/', statements)).toBe('2010-02-03');
    expect(modifiedOf('/kinds/pledge/', statements)).toBeUndefined();
    expect(modifiedOf(addresses.home, statements)).toBe('2010-02-03');
  });

  it('is not told of pages of prose, of which the record does not know it', () => {
    expect(modifiedOf(addresses.page('about'), [said('s')])).toBeUndefined();
  });
});

describe('sitemaps', () => {
  const many = Array.from({ length: ADDRESSES_PER_SITEMAP }, (_, index) =>
    said(`2001-s${String(index)}`, {
      added: date(`2010-01-${String((index % 28) + 1).padStart(2, '0')}`),
    }),
  );
  const catalogue = catalogueWith(many, {}, BELOW_LEDGER);

  it('are of a constant size, and none of them is left out of the index', () => {
    const sitemaps = sitemapsOf(catalogue);
    expect(sitemaps.length).toBeGreaterThan(1);
    expect(sitemaps.slice(0, -1).every(({ length }) => length === ADDRESSES_PER_SITEMAP)).toBe(
      true,
    );
    expect(sitemaps.at(-1)!.length).toBeLessThanOrEqual(ADDRESSES_PER_SITEMAP);
    const index = formatSitemapIndex(catalogue);
    expect(index.match(/<loc>[^<]*<\/loc>/g)).toEqual(
      sitemaps.map(
        (_, number) => `<loc>https://ledger.example/ledger/sitemap-${String(number + 1)}.xml</loc>`,
      ),
    );
  });

  it('keep what was entered first, so that new entries change the last files only', () => {
    const later = catalogueWith([...many, said('2000-new', { added: date('2010-02-01') })]);
    expect(sitemapsOf(later)[0]).toEqual(sitemapsOf(catalogue)[0]);
  });

  it('say it in the form of the protocol', () => {
    const entries = [{ address: '/a/', modified: '2010-01-02' }, { address: '/b&c/' }];
    expect(formatSitemap(entries, absolute)).toBe(
      '<?xml version="1.0" encoding="utf-8"?>' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        '<url><loc>https://ledger.example/ledger/a/</loc><lastmod>2010-01-02</lastmod></url>' +
        '<url><loc>https://ledger.example/ledger/b&#x26;c/</loc></url></urlset>\n',
    );
  });
});
