import { EN } from '../../words/en/index.ts';
import type { Correction, Statement } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { corroborationNotes } from '../../view/corroboration.ts';
import { formatDate, formatDay } from '../../words/en/dates.ts';
import { proseToText } from '../../view/prose.ts';
import { cardOf, type StatementCard } from '../../view/statement-card.ts';
import { TEXT } from '../../words/en/text.ts';
import { languageName } from '../../words/en/vocabulary.ts';

/** Words, and what a reader must know of them. */
export interface EmbeddedWords {
  readonly text: string;
  /** BCP 47; absent for English. */
  readonly language?: string;
  /** "Our translation" */
  readonly note?: string;
}

/** All that is shown of a statement that is embedded in another site's page, as plain text. */
export interface Embedded {
  readonly card: StatementCard;
  /** As it was said, then our translation of it. */
  readonly quotations: readonly EmbeddedWords[];
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
export function embedded(statement: Statement, catalogue: Catalogue): Embedded {
  const card = cardOf(statement, catalogue, EN);
  const { quotation, paraphrase } = statement;
  const report = catalogue.sources.get(statement.id)!.reports[0]!;
  return {
    card,
    quotations: quotation ? quotationsOf(quotation) : [],
    ...(!quotation && paraphrase && { paraphrase: proseToText(paraphrase) }),
    corrections: correctionsOf(statement),
    remarks: [...(card.channel ? [card.channel] : []), ...corroborationNotes(statement, catalogue)],
    source: { name: card.publisher, url: report.url, date: formatDate(report.published) },
  };
}

function quotationsOf({
  words,
  language,
  translated,
  translation,
}: NonNullable<Statement['quotation']>): EmbeddedWords[] {
  const isForeign = !/^en\b/.test(language);
  const note = [
    isForeign && TEXT.statement.inLanguage(languageName(language)),
    translated && TEXT.statement.translatedInSource,
  ].filter(Boolean);
  return [
    {
      text: proseToText(words),
      ...(isForeign && { language }),
      ...(note.length > 0 && { note: note.join('. ') }),
    },
    ...(translation
      ? [{ text: proseToText(translation), note: TEXT.statement.ourTranslation }]
      : []),
  ];
}

function correctionsOf({ corrections }: Pick<Statement, 'corrections'>): string[] {
  const isGrave = ({ class: kind }: Correction): boolean => kind === 'retraction';
  const ordered = corrections.toReversed().sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
  const more = ordered.length - CORRECTIONS_SHOWN;
  return [
    ...ordered.slice(0, CORRECTIONS_SHOWN).map((correction) => {
      const mark = TEXT.corrections.marks[correction.class];
      return TEXT.corrections.markOn(mark, formatDay(correction.on.earliest), correction.note);
    }),
    ...(more > 0 ? [TEXT.corrections.more(more)] : []),
  ];
}
