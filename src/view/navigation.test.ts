import { expect, it } from 'vitest';
import { FACETS, facetAddress } from '../catalogue/facets/index.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { footerLinks, navigationLinks } from './navigation.ts';

const catalogue = catalogueWith([]);
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

it('leads to the index of every facet, at the head of the page or at its foot, as the facet declares', () => {
  const head = hrefs(navigationLinks('/', catalogue, EN));
  const foot = hrefs(footerLinks('/', catalogue, EN));
  for (const facet of FACETS) {
    const address = facetAddress(facet);
    // The index of the months is the timeline.
    expect(head.includes(address), facet.id).toBe(facet.navigation !== 'more');
    expect(foot.includes(address), facet.id).toBe(facet.navigation === 'more');
  }
});

it('marks the page on which the reader is, and that above it', () => {
  const currentOn = (here: string) =>
    navigationLinks(here, catalogue, EN).flatMap(({ text, current }) =>
      current ? [[text, current]] : [],
    );
  expect(currentOn('/actors/')).toEqual([['Speakers', 'page']]);
  expect(currentOn('/actors/jane-roe/')).toEqual([['Speakers', 'true']]);
  expect(currentOn('/')).toEqual([]);
});
