import type { Absolute } from '../absolute.ts';
import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { CAVEATS } from '../data/caveats.ts';
import { dataCitation } from '../data/citation.ts';
import { dataAddress, fileName } from '../data/formats.ts';
import { TABLES } from '../data/tables.ts';
import { formatDay } from '../dates.ts';
import { FACETS, facetAddress } from '../facets.ts';
import { licenceAddress } from '../licence.ts';
import { count } from '../words.ts';

/**
 * What the site is, for programs that read text.
 *
 * @see https://llmstxt.org
 */
export function llmsText(catalogue: Catalogue, absolute: Absolute): string {
  const { record, statements, asOf } = catalogue;
  const { site, pages } = record;
  const { before, title, after } = dataCitation(catalogue, absolute);
  const link = (label: string, address: string, note: string): string =>
    `- [${label}](${absolute(address)}): ${note}`;
  return [
    `# ${site.name}`,
    `> ${site.tagline}. ${count(statements.length, 'statement')} by ${count(record.actors.size, 'speaker')} from ${count(record.articles.size, 'published report')}${asOf ? `, as of ${formatDay(asOf)}` : ''}. Licence: [${site.licence}](${licenceAddress(site.licence)}).`,
    'Every statement names its speaker, the date, the channel by which it became known and the reports that carry it. Its address is permanent, and its words change only together with a dated correction.',
    `What not to infer:\n\n${bullets(CAVEATS)}`,
    `How to cite:\n\n${bullets([
      'One statement: by its own page, with the speaker, the date and the version that the page names.',
      `The data set: ${before}${title}${after}`,
    ])}`,
    [
      '## Data',
      '',
      link('Open data', addresses.data, 'what each file holds, how to load it, what changed'),
      link(
        'Data package',
        dataAddress('datapackage.json'),
        'every file and every column described, with checksums',
      ),
      ...TABLES.map((table) => {
        const file = fileName(table, { id: 'csv' });
        return link(file, dataAddress(file), table.description);
      }),
      link(
        'statements.ndjson',
        dataAddress('statements.ndjson'),
        'the statements, one JSON object a line',
      ),
    ].join('\n'),
    [
      '## Pages',
      '',
      link('Where things stand', addresses.home, 'positions by country, latest changes'),
      link('Timeline', addresses.timeline, 'every statement in order of time'),
      ...FACETS.filter(({ id }) => id !== 'month').map((facet) =>
        link(facet.label.many, facetAddress(facet), facet.about),
      ),
      link(
        'Changes of position',
        addresses.changes,
        'every change, with the statement it rests on',
      ),
      link('Figures', addresses.figures, 'the numbers that speakers gave'),
      link('Articles', addresses.articles, 'the published reports'),
      link('Corrections', addresses.corrections, 'what was corrected, when and why'),
      ...[...pages.values()]
        .filter(({ id }) => id !== 'corrections')
        .map(({ id, title: label, description }) => link(label, addresses.page(id), description)),
    ].join('\n'),
    [
      '## Optional',
      '',
      link('Feed', addresses.feed, 'all that enters the record, as Atom'),
      link('Sitemap', addresses.sitemap, 'every page with the day on which it last changed'),
    ].join('\n'),
    '',
  ].join('\n\n');
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
