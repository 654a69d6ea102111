import { isRecordLanguage } from '../../record/language.ts';
import type { Quotation } from '../../record/model.ts';
import type { PartialDate } from '../../record/partial-date.ts';
import type { Words } from '../../words/words.ts';
import { proseToText } from '../../view/prose.ts';
import { isExact, seasonOf } from './dates.ts';
import type { CitedStatement } from './item.ts';
import type { CitedName } from './names.ts';

/**
 * `{{cite web}}` for the English Wikipedia.
 *
 * @param quotation - given as `quote` if it was said, or reported, in English; our own translation is not
 *   what was said, and is left out
 */
export function formatWikipedia(
  cited: CitedStatement,
  { citing, dates }: Words,
  quotation?: Quotation,
): string {
  const { authors, on, genre, version, asOf } = cited;
  const said = isExact(on) ? genre : citing.genreOf(genre, dates.long(on));
  const parameters: (readonly [name: string, value: string])[] = [
    ...authors.flatMap((name, index) =>
      nameParameters(name, authors.length > 1 ? String(index + 1) : ''),
    ),
    ['date', wikipediaDate(on, dates)],
    ['title', escapeWikitext(cited.title)],
    ['url', cited.url],
    ['website', escapeWikitext(cited.container)],
    ['type', citing.genreAndVersion(said, version)],
    ...(isEnglish(quotation)
      ? [['quote', escapeWikitext(proseToText(quotation.words))] as const]
      : []),
    ['access-date', dates.day(asOf)],
  ];
  return `{{cite web ${parameters.map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}

const isEnglish = (quotation: Quotation | undefined): quotation is Quotation =>
  quotation !== undefined && isRecordLanguage(quotation.language);

function nameParameters(
  name: CitedName,
  number: string,
): (readonly [name: string, value: string])[] {
  if ('literal' in name) {
    const literal = escapeWikitext(name.literal);
    // Doubled parentheses say that a comma or a semicolon divides no names.
    return [[`author${number}`, /[,;]/.test(literal) ? `((${literal}))` : literal]];
  }
  const given = [name.given, name.suffix].filter((part) => part !== undefined).join(', ');
  return [
    [`last${number}`, escapeWikitext(name.family)],
    [`first${number}`, escapeWikitext(given)],
  ];
}

/** The template takes "c." with a year only; `type` says the rest. */
function wikipediaDate(date: PartialDate, dates: Words['dates']): string {
  const year = date.earliest.slice(0, 4);
  if (!isExact(date)) return `c. ${year}`;
  const season = seasonOf(date);
  return season ? `${season} ${year}` : dates.long(date);
}

/** Writes what means something in wikitext, or within a link or a template, as character references. */
const escapeWikitext = (text: string): string =>
  text
    .replace(/&(?=#?\w+;)|[|{}[\]<>]|'(?=')|(?<=')'|~(?=~~)/g, (character) =>
      character.replace(/./u, (each) => `&#${String(each.codePointAt(0))};`),
    )
    .replace(/\s+/g, ' ');
