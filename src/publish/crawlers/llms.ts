import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { dataCitation } from '../data/citation.ts';
import { dataAddress, fileName } from '../data/formats.ts';
import { TABLES } from '../data/tables.ts';
import { formatDay } from '../../words/en/dates.ts';
import { FACETS, facetAddress } from '../../catalogue/facets.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { recordSize } from '../../view/record-size.ts';
import { EN } from '../../words/en/index.ts';
import { TEXT } from '../../words/en/text.ts';

/**
 * What the site is, for programs that read text.
 *
 * @see https://llmstxt.org
 */
export function llmsText(catalogue: Catalogue, absolute: Absolute): string {
  const { record, asOf } = catalogue;
  const { site, pages } = record;
  const { before, title, after } = dataCitation(catalogue, absolute);
  const link = (label: string, address: string, note: string): string =>
    `- [${label}](${absolute(address)}): ${note}`;
  return [
    `# ${site.name}`,
    `> ${TEXT.machines.summary(
      site.tagline,
      recordSize(catalogue, EN),
      asOf ? formatDay(asOf) : undefined,
      `[${site.licence}](${licenceAddress(site.licence)})`,
    )}`,
    TEXT.machines.about,
    `${TEXT.machines.caveats}\n\n${bullets(TEXT.data.caveatList)}`,
    `${TEXT.machines.howToCite}\n\n${bullets([
      TEXT.machines.citeStatement,
      TEXT.machines.citeData(`${before}${title}${after}`),
    ])}`,
    [
      `## ${TEXT.site.pages.data}`,
      '',
      link(TEXT.data.title, addresses.data, TEXT.machines.aboutData),
      link(
        TEXT.machines.dataPackage,
        dataAddress('datapackage.json'),
        TEXT.machines.aboutDataPackage,
      ),
      ...TABLES.map((table) => {
        const file = fileName(table, { id: 'csv' });
        return link(file, dataAddress(file), table.description);
      }),
      link('statements.ndjson', dataAddress('statements.ndjson'), TEXT.machines.aboutLines),
    ].join('\n'),
    [
      `## ${TEXT.machines.pages}`,
      '',
      link(TEXT.home.standings, addresses.home, TEXT.machines.aboutHome),
      link(TEXT.site.pages.timeline, addresses.timeline, TEXT.machines.aboutTimeline),
      ...FACETS.filter(({ id }) => id !== 'month').map((facet) =>
        link(facet.label.many, facetAddress(facet), facet.about),
      ),
      link(TEXT.site.pages.changes, addresses.changes, TEXT.machines.aboutChanges),
      link(TEXT.site.pages.figures, addresses.figures, TEXT.machines.aboutFigures),
      link(TEXT.site.pages.articles, addresses.articles, TEXT.machines.aboutArticles),
      link(TEXT.site.pages.corrections, addresses.corrections, TEXT.machines.aboutCorrections),
      ...[...pages.values()]
        .filter(({ id }) => id !== 'corrections')
        .map(({ id, title: label, description }) => link(label, addresses.page(id), description)),
    ].join('\n'),
    [
      '## Optional',
      '',
      link(TEXT.machines.feed, addresses.feed, TEXT.machines.aboutFeed),
      link(TEXT.machines.sitemap, addresses.sitemap, TEXT.machines.aboutSitemap),
    ].join('\n'),
    '',
  ].join('\n\n');
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
