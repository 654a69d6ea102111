import { describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../../record/authors/example-content.ts';
import { recordOf } from '../../record/build/testing.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { BELOW_LEDGER, catalogueWith, wordsOfMinister } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { TABLE_FILES } from '../data/files.ts';
import { datasetJsonLd, siteJsonLd } from './site.ts';
import { absolute, HOME } from './testing/everything.ts';

const record = recordOf(EXAMPLE_CONTENT);
const read = (data: object): unknown => JSON.parse(JSON.stringify(data));

describe('the data set', () => {
  it('is described with its size, its dates and its terms and every file it is published in', () => {
    const publisher = { '@type': 'Organization', '@id': `${HOME}#publisher`, url: HOME };
    const data = read(datasetJsonLd(catalogueOf(record, BELOW_LEDGER), EN));
    expect(data).toMatchObject({
      '@type': 'Dataset',
      '@id': `${HOME}#dataset`,
      url: HOME,
      name: 'Example Ledger (synthetic)',
      description:
        'A record of words that nobody said: 2 statements by 2 speakers from 2 published reports, each statement with its speaker, its date and its sources.',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      creator: publisher,
      publisher: { '@id': `${HOME}#publisher` },
      dateModified: '2001-03-01',
      temporalCoverage: '2001-02-03/2001-02-04',
      size: '2 statements',
    });
    expect(data).toHaveProperty(
      'distribution',
      TABLE_FILES.map(({ name }) => expect.objectContaining({ name }) as object),
    );
    expect(data).toHaveProperty('distribution.0', {
      '@type': 'DataDownload',
      name: 'statements.csv',
      encodingFormat: 'text/csv',
      contentUrl: `${HOME}data/statements.csv`,
    });
    expect(data).not.toHaveProperty('version');
  });

  it('is the same whatever page describes it', () => {
    expect(datasetJsonLd(catalogueOf(record, BELOW_LEDGER), EN, '/data/')).toMatchObject({
      '@id': `${HOME}#dataset`,
      url: `${HOME}data/`,
    });
  });

  it.each([
    [['2001-02', '2002~'], '2001-02/2002'],
    [['2001-02-03'], '2001-02-03'],
    [[], undefined],
  ])('covers %j without a day that nobody knows: %s', (days, coverage) => {
    const statements = wordsOfMinister(days.map((day) => [day, 'willing']));
    expect(datasetJsonLd(catalogueWith(statements), EN).temporalCoverage).toBe(coverage);
  });
});

describe('the site', () => {
  it('has a name, and a publisher who links to what pages there are on how it works', () => {
    const methodology = '---\ntitle: Methodology\ndescription: How.\n---\n\nSo.\n';
    const { pages } = recordOf({ ...EXAMPLE_CONTENT, 'pages/methodology.md': methodology });
    const data = read(siteJsonLd({ ...record, pages }, absolute));
    expect(data).toMatchObject({
      '@type': 'WebSite',
      '@id': `${HOME}#site`,
      url: HOME,
      name: 'Example Ledger (synthetic)',
      publisher: {
        '@id': `${HOME}#publisher`,
        name: 'Example Ledger (synthetic)',
        publishingPrinciples: `${HOME}methodology/`,
      },
    });
    expect(data).not.toHaveProperty('publisher.correctionsPolicy');
  });
});
