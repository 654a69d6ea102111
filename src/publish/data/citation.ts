import { plainWords } from '../../record/transliterate.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { escapeLatex } from '../citation/bibtex.ts';
import { formatDay } from '../../words/en/dates.ts';
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
  catalogue: Pick<Catalogue, 'record' | 'asOf'>,
  absolute: Absolute,
): DataCitation {
  const { name, tagline } = catalogue.record.site;
  const version = dataVersion(catalogue.record);
  const day = dataDay(catalogue);
  const title = `${name}: ${tagline}`;
  const url = absolute(addresses.data);
  const [year = ''] = day.split('-');
  const fields = [
    ['author', `{${escapeLatex(name)}}`],
    ['title', `{${escapeLatex(title)}}`],
    ['year', year],
    ['date', day],
    ['note', escapeLatex(day ? `Data set, as of ${formatDay(day)}` : 'Data set')],
    ['version', version ?? ''],
    ['url', url],
  ].filter(([, value]) => value !== '');
  return {
    before: `${name}. (${day ? apaDay(day) : 'n.d.'}). `,
    title,
    after: `${version === undefined ? '' : ` (Version ${version})`} [Data set]. ${url}`,
    bibtex: `@misc{${[dataSetName(catalogue), day].filter(Boolean).join('-')},\n${fields.map(([key, value]) => `  ${key!} = {${value!}},\n`).join('')}}`,
  };
}

/** "2026, November 22" */
const apaDay = (day: string): string => {
  const [date = '', month = '', year = ''] = formatDay(day).split(' ');
  return `${year}, ${month} ${date}`;
};
