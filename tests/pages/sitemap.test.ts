import { describe, expect, it } from 'vitest';
import { placeOf } from '../links/site-address.ts';
import { findSitemapFaults } from './sitemap.ts';

const place = placeOf('https://ledger.example', '/ledger');
const page = (path: string, more = ''): [string, string] => [
  `${path}index.html`,
  `<head><link rel="canonical" href="https://ledger.example/ledger/${path}">${more}</head>`,
];
const sitemaps = (...paths: string[]): [string, string][] => [
  ['sitemap.xml', '<loc>https://ledger.example/ledger/sitemap-1.xml</loc>'],
  [
    'sitemap-1.xml',
    paths.map((path) => `<loc>https://ledger.example/ledger/${path}</loc>`).join(''),
  ],
];

describe('findSitemapFaults', () => {
  it('finds nothing where sitemaps and pages agree', () => {
    const output = new Map([
      page(''),
      page('a/'),
      page('a/2/', '<meta name="robots" content="noindex">'),
      ['b/index.html', '<link rel="canonical" href="https://ledger.example/ledger/a/">'] as const,
      ...sitemaps('', 'a/'),
    ]);
    expect(findSitemapFaults(output, place)).toEqual([]);
  });

  it.each([
    ['not listed', [page('a/'), page('b/'), ...sitemaps('a/')]],
    ['no page to be listed', [page('a/'), ...sitemaps('a/', 'b/')]],
    ['listed twice', [page('b/'), ...sitemaps('b/', 'b/')]],
  ] as const)('finds what is %s', (fault, files) => {
    expect(findSitemapFaults(new Map(files), place)).toEqual([
      `${fault}: https://ledger.example/ledger/b/`,
    ]);
  });
});
