import { RECORD_LANGUAGE } from '../../record/language.ts';
import { cslDate, cslDay, type CslDate } from './dates.ts';
import type { CitedStatement } from './item.ts';
import type { CitedName } from './names.ts';

/** An item of CSL-JSON, the form that reference managers and citation processors share. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly CitedName[];
  readonly 'container-title': string;
  readonly genre: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly version: string;
  readonly URL: string;
  readonly language: string;
}

export const cslItem = (cited: CitedStatement): CslItem => ({
  id: cited.id,
  type: 'webpage',
  title: cited.title,
  ...(cited.authors.length > 0 && { author: cited.authors }),
  'container-title': cited.container,
  genre: cited.genre,
  issued: cslDate(cited.on),
  accessed: cslDay(cited.asOf),
  version: cited.version,
  URL: cited.url,
  language: RECORD_LANGUAGE,
});

/** A CSL-JSON file with one item, one field a line. */
export function formatCslJson(cited: CitedStatement): string {
  const fields = Object.entries(cslItem(cited)).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
}
