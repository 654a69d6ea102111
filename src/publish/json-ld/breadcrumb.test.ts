import { expect, it } from 'vitest';
import { breadcrumbJsonLd } from './breadcrumb.ts';
import { absolute, HOME } from './testing/everything.ts';

const PAGE = { label: 'Jane Roe', address: '/actors/jane-roe/' };

it('leads from home to the page by the steps that the page shows', () => {
  const trail = [{ label: 'Speakers', address: '/actors/' }];
  expect(breadcrumbJsonLd(trail, PAGE, absolute)).toEqual({
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
  expect(breadcrumbJsonLd([], PAGE, absolute)).toBeUndefined();
});
