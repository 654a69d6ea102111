import type { Correction, Statement } from '../record/model.ts';
import type { Position } from '../record/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countryName } from '../catalogue/countries.ts';
import { findRetraction } from './corrections.ts';
import type { Words } from '../words/words.ts';
import { textOf } from './phrasing.ts';
import { shownWords } from './quotation.ts';

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
  readonly attribution?: string;
  /** Who published the report that the statement was taken from. */
  readonly publisher: string;
  readonly retraction?: Correction;
}

/** Reads off a statement what a card shows. */
export function cardOf(
  statement: Statement,
  { record, speakers, sources }: Pick<Catalogue, 'record' | 'speakers' | 'sources'>,
  words: Words,
): StatementCard {
  const { title, on, quotation, position, attribution } = statement;
  const [first, ...others] = speakers.get(statement.id)!;
  const { publisher } = sources.get(statement.id)!.reports[0]!;
  const shown = quotation && shownWords(quotation, words);
  const retraction = findRetraction(statement);
  const country = countryName(first!.country, record);
  const role = first!.role?.title;
  return {
    title,
    ...(shown && { words: shown.text }),
    ...(shown?.caption !== undefined && { wordsNote: shown.caption }),
    speaker: first!.actor.name,
    capacity: [
      role,
      country && ![role, first!.actor.name].some((text) => text?.includes(country)) && country,
      others.length > 0 &&
        together(
          others.map(({ actor }) => actor.name),
          words,
        ),
    ]
      .filter(Boolean)
      .join(' · '),
    date: words.dates.long(on),
    ...(position && { position }),
    ...(attribution !== 'on-record' && { attribution: words.vocabulary.attributions[attribution] }),
    publisher: record.publishers.get(publisher)?.name ?? publisher,
    ...(retraction && { retraction }),
  };
}

/** "with Jane Roe", "with Jane Roe and Jean Dupont", "with Jane Roe and 3 others" */
const together = (names: readonly string[], { statement }: Words): string =>
  textOf(
    names.length <= 2
      ? statement.together(names, 0)
      : statement.together(names.slice(0, 1), names.length - 1),
  );
