import { expect, it } from 'vitest';
import { breadcrumbJsonLd } from './breadcrumb.ts';
import { structuredData } from './structured-data.ts';
import { HOME } from './testing/everything.ts';

const FRAME = {
  canonical: `${HOME}actors/jane-roe/`,
  trail: {
    label: 'Breadcrumb',
    links: [
      { text: 'Home', href: '/ledger/' },
      { text: 'Speakers', href: '/ledger/actors/' },
    ],
    here: 'Jane Roe',
  },
};

it('leads from home to the page by the steps that the page shows', () => {
  expect(breadcrumbJsonLd(FRAME)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': HOME } },
      { '@type': 'ListItem', position: 2, name: 'Speakers', item: { '@id': `${HOME}actors/` } },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Jane Roe',
        item: { '@id': `${HOME}actors/jane-roe/` },
      },
    ],
  });
});

it('is not there where the page shows no way', () => {
  expect(breadcrumbJsonLd({ canonical: HOME })).toBeUndefined();
});

it('comes before all else that a page says for programs', () => {
  const texts = structuredData(FRAME, undefined, { name: '<b>' });
  expect(texts.map((text) => (JSON.parse(text) as { '@type'?: string })['@type'])).toEqual([
    'BreadcrumbList',
    undefined,
  ]);
  expect(texts[1]).toBe('{"name":"\\u003cb>"}');
  expect(structuredData({ canonical: HOME })).toEqual([]);
});
