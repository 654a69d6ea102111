import { describe, expect, it } from 'vitest';
import { statementOf } from '../record/derive/testing.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { changesPage } from './changes-page.ts';
import { conditionsPage } from './conditions-page.ts';
import { countriesPage } from './countries-page.ts';
import { countryTimelinePage } from './country-timeline-page.ts';
import { figuresPage } from './figures-page.ts';
import { homePage } from './home-page.ts';
import { monthPositionsPage } from './month-positions-page.ts';
import { positionsPage } from './positions-page.ts';
import { subjectFiguresPage } from './subject-figures-page.ts';

const { record } = catalogueWith([
  ...wordsOfMinister([
    ['2001-02-03', 'willing'],
    ['2001-03-04', 'opposed'],
  ]),
  statementOf('f', '2001-03-05', { figures: [{ what: 'troops', min: 1 }] }),
]);
const catalogue = catalogueOf(record, { base: '/ledger', hasPictures: true });

describe.each([
  ['home', homePage(catalogue, EN)],
  ['all positions', positionsPage(catalogue, EN)],
  ['the positions of a month', monthPositionsPage('2001/02', catalogue, EN)],
  ['all countries', countriesPage(1, catalogue, EN)],
  ['the timeline of a country', countryTimelinePage('AQ', 1, catalogue, EN)],
  ['all changes', changesPage(undefined, 1, catalogue, EN)],
  ['the changes of a country', changesPage('AQ', 1, catalogue, EN)],
  ['all conditions', conditionsPage(catalogue, EN)],
  ['all figures', figuresPage(catalogue, EN)],
  ['the figures of a subject', subjectFiguresPage('troops', 1, catalogue, EN)],
])('the view of %s', (_, view) => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('has the base path in every address of the site', () => {
    const addresses = JSON.stringify(view).matchAll(/"href":"(\/[^"]*)"/g);
    for (const [, address] of addresses) expect(address).toMatch(/^\/ledger\//);
  });
});
