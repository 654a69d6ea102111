import type { Correction, Statement } from '../record/model.ts';
import type { Position } from '../record/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countryName } from '../catalogue/countries.ts';
import { findRetraction } from './corrections.ts';
import { formatDate } from '../words/en/dates.ts';
import { proseToText } from './prose.ts';
import { TEXT } from '../words/en/text.ts';
import { ATTRIBUTION_LABELS, languageName } from '../words/en/vocabulary.ts';

/** A statement at a glance, as plain text: what is shown of it where it stands alone, on other sites. */
export interface StatementCard {
  readonly title: string;
  /** The quotation in the record's language where there is one, else as it was said. */
  readonly words?: string;
  /** How these words came into their language, where that is not as they were said. */
  readonly wordsNote?: string;
  readonly speaker: string;
  /** "Defence Secretary · United Kingdom · with Jane Roe and 3 others"; may be empty. */
  readonly capacity: string;
  readonly date: string;
  readonly position?: Position;
  /** "Anonymous source"; absent if it was said on the record. */
  readonly channel?: string;
  /** Who published the report that the statement was taken from. */
  readonly publisher: string;
  readonly retraction?: Correction;
}

/** Reads off a statement what a card shows. */
export function cardOf(
  statement: Statement,
  { record, speakers, sources }: Pick<Catalogue, 'record' | 'speakers' | 'sources'>,
): StatementCard {
  const { title, on, quotation, position, attribution } = statement;
  const [first, ...others] = speakers.get(statement.id)!;
  const { publisher } = sources.get(statement.id)!.reports[0]!;
  const shown = quotation?.translation ?? quotation?.words;
  const wordsNote = quotation && noteOn(quotation);
  const retraction = findRetraction(statement);
  const country = countryName(first!.country, record);
  const role = first!.role?.title;
  return {
    title,
    ...(shown && { words: proseToText(shown) }),
    ...(wordsNote && { wordsNote }),
    speaker: first!.actor.name,
    capacity: [
      role,
      country && ![role, first!.actor.name].some((text) => text?.includes(country)) && country,
      others.length > 0 && together(others.map(({ actor }) => actor.name)),
    ]
      .filter(Boolean)
      .join(' · '),
    date: formatDate(on),
    ...(position && { position }),
    ...(attribution !== 'on-record' && { channel: ATTRIBUTION_LABELS[attribution] }),
    publisher: record.publishers.get(publisher)?.name ?? publisher,
    ...(retraction && { retraction }),
  };
}

function noteOn({
  language,
  translation,
  translated,
}: NonNullable<Statement['quotation']>): string | undefined {
  if (translation) return TEXT.statement.ourTranslationFrom(languageName(language));
  if (!/^en\b/.test(language)) return TEXT.statement.inLanguage(languageName(language));
  return translated ? TEXT.statement.translatedInSource : undefined;
}

/** "with Jane Roe", "with Jane Roe and Jean Dupont", "with Jane Roe and 3 others" */
function together(names: readonly string[]): string {
  const { lastName, moreNames, togetherWith } = TEXT.statement;
  const some =
    names.length <= 2 ? names.join(lastName) : `${names[0]!}${moreNames(names.length - 1)}`;
  return togetherWith(some).join('');
}
