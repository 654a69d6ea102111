import type { Statement } from '../record/model.ts';
import type { Attribution, Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { correctionLink } from './corrections.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { proseToText } from './prose.ts';
import { shownWords, type ShownWords } from './quotation.ts';
import { formatSources } from './sources.ts';
import { speakerLine, type SpeakerLine } from './speaker-line.ts';
import { shortTimeOf } from './time.ts';

/** What a list shows of a statement: on pages, among the results of a search, in feeds and on other sites. */
export interface StatementEntry {
  readonly id: string;
  readonly title: Link;
  readonly when: Time;
  readonly speaker: SpeakerLine;
  readonly quotation?: ShownWords;
  /** Where nothing is quoted. */
  readonly paraphrase?: string;
  readonly position?: Chip<Position>;
  /** How it was said, where that is not on the record. */
  readonly attribution?: Chip<Attribution>;
  /** Who published it, and how many reports there are: "Reuters · 1 origin, 4 reports". */
  readonly sources: string;
  /** "Corrected, 3 March 2025": leads to its versions. */
  readonly correction?: Link;
  /** Leads to what a careful reader must know. */
  readonly note?: Link;
  /** What the link to itself does, for those who hear the page. */
  readonly copyLink: string;
}

/** Reads off a statement what a list shows. */
export function statementEntry(
  statement: Statement,
  catalogue: Pick<Catalogue, 'record' | 'speakers' | 'sources' | 'href'>,
  words: Words,
): StatementEntry {
  const { record, speakers, sources, href } = catalogue;
  const { id, title, on, quotation, paraphrase, position, attribution, note } = statement;
  const of = sources.get(id)!;
  const publisher = record.publishers.get(of.reports[0]!.publisher)!;
  const correction = correctionLink(statement, catalogue, words);
  const page = href(addresses.statement(id));
  return {
    id,
    title: { text: title, href: page },
    when: shortTimeOf(on, words),
    speaker: speakerLine(speakers.get(id)!, catalogue, words, true),
    ...(quotation
      ? { quotation: shownWords(quotation, words) }
      : paraphrase && { paraphrase: proseToText(paraphrase) }),
    ...(position && { position: chipOf(position, words) }),
    ...(attribution !== 'on-record' && {
      attribution: { id: attribution, label: words.vocabulary.attributions[attribution] },
    }),
    sources: `${publisher.name}${words.labels.separator}${formatSources(of, words)}`,
    ...(correction && { correction }),
    ...(note && { note: { text: words.statement.note, href: `${page}#note` } }),
    copyLink: words.statement.copyLink(title),
  };
}
