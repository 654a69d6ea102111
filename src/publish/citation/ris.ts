import { RECORD_LANGUAGE } from '../../record/language.ts';
import type { PartialDate } from '../../record/partial-date.ts';
import type { Words } from '../../words/words.ts';
import { datePartsOf, isExact, seasonOf } from './dates.ts';
import type { CitedStatement } from './item.ts';
import { commaSafeName } from './names.ts';

/**
 * A record in RIS, as reference managers import it: a line `XX  - value` for each tag, `TY` first, `ER` last.
 *
 * A date is `year/month/day/other`, with nothing in place of what is not known; that it is approximate, or
 * which season it is, goes into `other`.
 */
export function formatRis(cited: CitedStatement, { citing, dates }: Words): string {
  const tags: (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', cited.id],
    ...cited.authors.map((name) => ['AU', commaSafeName(name)] as const),
    ['TI', cited.title],
    ['T2', cited.container],
    ['PY', cited.on.earliest.slice(0, 4)],
    ['DA', risDate(cited.on)],
    ['M3', cited.genre],
    ['N1', citing.version(cited.version, dates.day(cited.asOf))],
    ['Y2', `${cited.asOf.replace(/-/g, '/')}/`],
    ['LA', RECORD_LANGUAGE],
    ['UR', cited.url],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`).join('\n');
}

function risDate(date: PartialDate): string {
  const [year = '', month = '', day = ''] = datePartsOf(date);
  const other = [isExact(date) ? '' : 'circa', seasonOf(date) ?? ''].filter(Boolean).join(' ');
  return [year, month, day, other].join('/');
}
