import type { DatasetLeaf, OrganizationLeaf, WebSiteLeaf, WithContext } from 'schema-dts';
import type { PublicRecord, Site } from '../../record/model.ts';
import type { PartialDate } from '../../record/partial-date.ts';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { TABLE_FILES } from '../data/files.ts';
import { dataAddress } from '../data/formats.ts';
import { dataVersion } from '../data/releases.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { recordSize } from '../../view/record-size.ts';
import type { Words } from '../../words/words.ts';
import { exactDate } from './dates.ts';

/** What the site is known by: each is described once, and only named elsewhere. */
export const siteIds = (absolute: Absolute) => {
  const home = absolute(addresses.home);
  return { publisher: `${home}#publisher`, dataset: `${home}#dataset`, site: `${home}#site` };
};

/** Who keeps the record. */
export const sitePublisher = (
  { name }: Pick<Site, 'name'>,
  absolute: Absolute,
): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': siteIds(absolute).publisher,
  name,
  url: absolute(addresses.home),
});

/** The site as a whole, for the home page; its publisher with the pages on how it works, where there are any. */
export const siteJsonLd = (
  { site, pages }: Pick<PublicRecord, 'site' | 'pages'>,
  absolute: Absolute,
): WithContext<WebSiteLeaf> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  '@id': siteIds(absolute).site,
  url: absolute(addresses.home),
  name: site.name,
  description: site.tagline,
  inLanguage: RECORD_LANGUAGE,
  license: licenceAddress(site.licence),
  publisher: {
    ...sitePublisher(site, absolute),
    publishingPrinciples: pages.has('methodology')
      ? absolute(addresses.page('methodology'))
      : undefined,
    correctionsPolicy: pages.has('corrections')
      ? absolute(addresses.page('corrections'))
      : undefined,
  },
});

/**
 * The record as a data set. It is known by one id, whatever page describes it.
 *
 * @param page - address of the page that describes it
 */
export function datasetJsonLd(
  {
    record,
    statements,
    asOf,
    absolute,
  }: Pick<Catalogue, 'record' | 'statements' | 'asOf' | 'absolute'>,
  words: Words,
  page: string = addresses.home,
): WithContext<DatasetLeaf> {
  const { counts, data } = words;
  const { site } = record;
  const size = counts.statements(statements.length);
  const publisher = sitePublisher(site, absolute);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': siteIds(absolute).dataset,
    url: absolute(page),
    name: site.name,
    description: data.forSearchEngines(site.tagline, recordSize({ record, statements }, words)),
    inLanguage: RECORD_LANGUAGE,
    license: licenceAddress(site.licence),
    isAccessibleForFree: true,
    creator: publisher,
    publisher: { '@id': publisher['@id']! },
    dateModified: asOf || undefined,
    temporalCoverage: coverageOf(statements.map(({ on }) => on)),
    size,
    version: dataVersion(record),
    distribution: TABLE_FILES.map(({ name, format }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: format.mediaType.replace(/;.*/, ''),
      contentUrl: absolute(dataAddress(name)),
    })),
    isPartOf: { '@id': siteIds(absolute).site },
  };
}

/** From the first to the last of the dates, each as exact as it is known: `2022/2025-11-25`. */
function coverageOf(dates: readonly PartialDate[]): string | undefined {
  const [first, ...others] = dates;
  if (!first) return undefined;
  const earliest = others.reduce((a, b) => (b.earliest < a.earliest ? b : a), first);
  const latest = others.reduce((a, b) => (b.latest > a.latest ? b : a), first);
  const start = exactDate(earliest) ?? earliest.earliest.slice(0, 4);
  const end = exactDate(latest) ?? latest.latest.slice(0, 4);
  return start === end ? start : `${start}/${end}`;
}
