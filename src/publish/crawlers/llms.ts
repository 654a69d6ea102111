import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { dataCitation } from '../data/citation.ts';
import { describedTables } from '../data/described-table.ts';
import { dataAddress, fileName } from '../data/formats.ts';
import { FACETS, facetAddress } from '../../catalogue/facets/index.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { recordSize } from '../../view/record-size.ts';
import type { Words } from '../../words/words.ts';

/**
 * What the site is, for programs that read text.
 *
 * @see https://llmstxt.org
 */
export function llmsText(catalogue: Catalogue, words: Words): string {
  const { record, asOf, absolute } = catalogue;
  const { machines, data, site: texts } = words;
  const { site, pages } = record;
  const { before, title, after } = dataCitation(catalogue, words);
  const link = (label: string, address: string, note: string): string =>
    `- [${label}](${absolute(address)}): ${note}`;
  return [
    `# ${site.name}`,
    `> ${machines.summary(
      site.tagline,
      recordSize(catalogue, words),
      asOf ? words.dates.day(asOf) : undefined,
      `[${site.licence}](${licenceAddress(site.licence)})`,
    )}`,
    machines.about,
    `${machines.caveats}\n\n${bullets(data.caveatList)}`,
    `${machines.howToCite}\n\n${bullets([
      machines.citeStatement,
      machines.citeData(`${before}${title}${after}`),
    ])}`,
    [
      `## ${texts.pages.data}`,
      '',
      link(data.title, addresses.data, machines.aboutData),
      link(machines.dataPackage, dataAddress('datapackage.json'), machines.aboutDataPackage),
      ...describedTables(words).map((table) => {
        const file = fileName(table, { id: 'csv' });
        return link(file, dataAddress(file), table.description);
      }),
      link('statements.ndjson', dataAddress('statements.ndjson'), machines.aboutLines),
    ].join('\n'),
    [
      `## ${machines.pages}`,
      '',
      link(words.home.standings, addresses.home, machines.aboutHome),
      link(texts.pages.timeline, addresses.timeline, machines.aboutTimeline),
      ...FACETS.filter(({ hasOwnLists }) => !hasOwnLists).map((facet) =>
        link(words.facets[facet.id].label.many, facetAddress(facet), words.facets[facet.id].about),
      ),
      link(texts.pages.changes, addresses.changes, machines.aboutChanges),
      link(texts.pages.figures, addresses.figures, machines.aboutFigures),
      link(texts.pages.articles, addresses.articles, machines.aboutArticles),
      link(texts.pages.corrections, addresses.corrections, machines.aboutCorrections),
      ...[...pages.values()]
        .filter(({ id }) => id !== 'corrections')
        .map(({ id, title: label, description }) => link(label, addresses.page(id), description)),
    ].join('\n'),
    [
      '## Optional',
      '',
      link(machines.feed, addresses.feed, machines.aboutFeed),
      link(machines.sitemap, addresses.sitemap, machines.aboutSitemap),
    ].join('\n'),
    '',
  ].join('\n\n');
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
