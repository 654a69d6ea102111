import { plainWords } from '../../record/transliterate.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { escapeLatex } from '../citation/bibtex.ts';
import type { Words } from '../../words/words.ts';
import { dataVersion, releasesOf } from './releases.ts';

/** How the data set is cited. */
export interface DataCitation {
  /** In the manner of APA, 7th edition: the title stands in italics between the other two parts. */
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly bibtex: string;
}

/** A name for programs: the words of the site's name in lower case. */
export const dataSetName = ({ record }: Pick<Catalogue, 'record'>): string =>
  plainWords(record.site.name).join('-') || 'data';

/** The day as of which the data stands: that of the latest release, before the first that of the latest entry. */
export const dataDay = ({ record, asOf }: Pick<Catalogue, 'record' | 'asOf'>): string =>
  releasesOf(record)[0]?.on ?? asOf;

/** The citation of the data set as it stands, made from the record's own data. */
export function dataCitation(
  catalogue: Pick<Catalogue, 'record' | 'asOf' | 'absolute'>,
  { data: { citation }, dates }: Words,
): DataCitation {
  const { name, tagline } = catalogue.record.site;
  const version = dataVersion(catalogue.record);
  const day = dataDay(catalogue);
  const title = `${name}: ${tagline}`;
  const url = catalogue.absolute(addresses.data);
  const [year = ''] = day.split('-');
  const fields = [
    ['author', `{${escapeLatex(name)}}`],
    ['title', `{${escapeLatex(title)}}`],
    ['year', year],
    ['date', day],
    ['note', escapeLatex(day ? citation.noteAsOf(dates.day(day)) : citation.note)],
    ['version', version ?? ''],
    ['url', url],
  ].filter(([, value]) => value !== '');
  return {
    before: citation.dated(name, day ? dates.dayYearFirst(day) : citation.noDate),
    title,
    after: `${version === undefined ? '' : citation.version(version)}${citation.kind}${url}`,
    bibtex: `@misc{${[dataSetName(catalogue), day].filter(Boolean).join('-')},\n${fields.map(([key, value]) => `  ${key!} = {${value!}},\n`).join('')}}`,
  };
}
