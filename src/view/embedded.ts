import type { Correction, Statement } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { corroborationNotes } from './corroboration.ts';
import { factsOf } from './facts.ts';
import { textOf } from './phrasing.ts';
import { proseToText } from './prose.ts';
import { wordingsAsText, type ShownWords } from './quotation.ts';
import { cardOf, type StatementCard } from './statement-card.ts';

/** All that is shown of a statement that is embedded in another site's page, as plain text. */
export interface Embedded {
  readonly card: StatementCard;
  /** As it was said, then our translation of it. */
  readonly quotations: readonly ShownWords[];
  /** Where there is no quotation. */
  readonly paraphrase?: string;
  /** Its corrections, the gravest or latest first: what a reader is told before the words. */
  readonly corrections: readonly string[];
  /** How it is attributed, and on what it rests alone where that is weak. */
  readonly remarks: readonly string[];
  /** The report it was taken from. */
  readonly source: { readonly name: string; readonly url: string; readonly date: string };
}

/** Of more corrections than these only the number is told: the statement's page has them all. */
const CORRECTIONS_SHOWN = 2;

/** Reads off a statement what its embed shows. */
export function embedded(statement: Statement, catalogue: Catalogue, words: Words): Embedded {
  const card = cardOf(statement, catalogue, words);
  const { quotation, paraphrase } = statement;
  const report = catalogue.sources.get(statement.id)!.reports[0]!;
  return {
    card,
    quotations: quotation ? wordingsAsText(quotation, words) : [],
    ...(!quotation && paraphrase && { paraphrase: proseToText(paraphrase) }),
    corrections: correctionsOf(statement, words),
    remarks: [
      ...factsOf(statement, 'embed', catalogue, words).flatMap(({ lines }) => lines.map(textOf)),
      ...corroborationNotes(statement, catalogue, words),
    ],
    source: {
      name: card.publisher,
      url: report.url,
      date: words.dates.long(report.published),
    },
  };
}

function correctionsOf(
  { corrections }: Pick<Statement, 'corrections'>,
  { corrections: texts, dates }: Words,
): string[] {
  const isGrave = ({ class: kind }: Correction): boolean => kind === 'retraction';
  const ordered = corrections.toReversed().sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
  const more = ordered.length - CORRECTIONS_SHOWN;
  return [
    ...ordered
      .slice(0, CORRECTIONS_SHOWN)
      .map(({ class: kind, on, note }) =>
        texts.markOn(texts.marks[kind], dates.day(on.earliest), note),
      ),
    ...(more > 0 ? [texts.more(more)] : []),
  ];
}
