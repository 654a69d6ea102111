import type { Speaker } from '../../record/derive/speakers.ts';
import type { Quotation, Statement } from '../../record/model.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { correctionMark } from '../../view/corrections.ts';
import { formatDay, formatShortDate, machineDate } from '../../words/en/dates.ts';
import { facetOf, monthOf, valueAddress } from '../../catalogue/facets.ts';
import { proseToText } from '../../view/prose.ts';
import { formatSources } from '../../view/sources.ts';
import { TEXT } from '../../words/en/text.ts';
import { ATTRIBUTION_LABELS, languageName, POSITION_LABELS } from '../../words/en/vocabulary.ts';

/** Text, or a link: its text and its address from the root of the site. */
export type Piece = string | readonly [text: string, address: string];

/** What a list shows of a statement, as data: one small file a statement, loaded when it is a result. */
export interface SearchResult {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** As HTML's `<time>` has it. */
  readonly machineDate?: string;
  /** The heading under which it stands in the timeline. */
  readonly month: Piece;
  readonly speaker: readonly Piece[];
  readonly quotation?: string;
  /** Of the quotation, where it is not the page's. */
  readonly language?: string;
  /** How the quotation came into its language. */
  readonly caption?: string;
  /** Where nothing is quoted. */
  readonly paraphrase?: string;
  readonly position?: readonly [id: string, label: string];
  readonly attribution?: readonly [id: string, label: string];
  readonly sources: string;
  /** Links to its corrections and its note. */
  readonly marks: readonly Piece[];
}

/** Co-speakers named on a list. */
const SHOWN = 3;

/** Reads off a statement what a list shows. */
export function searchResultOf(
  statement: Statement,
  { record, speakers, sources }: Pick<Catalogue, 'record' | 'speakers' | 'sources'>,
): SearchResult {
  const { id, title, on, quotation, paraphrase, position, attribution, note } = statement;
  const { reports, origins } = sources.get(id)!;
  const publisher = record.publishers.get(reports[0]!.publisher)?.name;
  const machine = machineDate(on);
  const month = monthOf(statement);
  const correction = correctionMark(statement);
  const page = addresses.statement(id);
  return {
    id,
    title,
    date: formatShortDate(on),
    ...(machine !== undefined && { machineDate: machine }),
    month: [facetOf('month').labelOf(month, record), valueAddress(facetOf('month'), month, record)],
    speaker: speakerLine(speakers.get(id)!, record),
    ...(quotation ? wordsOf(quotation) : paraphrase && { paraphrase: proseToText(paraphrase) }),
    ...(position && { position: [position, POSITION_LABELS[position]] }),
    ...(attribution !== 'on-record' && {
      attribution: [attribution, ATTRIBUTION_LABELS[attribution]],
    }),
    sources: [publisher, formatSources({ reports, origins })]
      .filter(Boolean)
      .join(TEXT.labels.separator),
    marks: [
      ...(correction
        ? [[`${correction.label}, ${formatDay(correction.on)}`, `${page}#versions`] as const]
        : []),
      ...(note ? [[TEXT.statement.note, `${page}#note`] as const] : []),
    ],
  };
}

function wordsOf({ words, language, translation, translated }: Quotation) {
  const isForeign = !translation && language !== 'en';
  const caption = translation
    ? TEXT.statement.ourTranslationFrom(languageName(language))
    : isForeign
      ? TEXT.statement.inLanguage(languageName(language))
      : translated
        ? TEXT.statement.translatedInSource
        : undefined;
  return {
    quotation: proseToText(translation ?? words),
    ...(isForeign && { language }),
    ...(caption !== undefined && { caption }),
  };
}

function speakerLine(
  [first, ...others]: readonly Speaker[],
  { countries }: Catalogue['record'],
): Piece[] {
  const link = ({ actor }: Speaker): Piece => [actor.name, addresses.actor(actor.id)];
  const country = first!.country === undefined ? undefined : countries.get(first!.country);
  const shown = others.length > SHOWN + 1 ? others.slice(0, SHOWN) : others;
  const rest = others.length - shown.length;
  return [
    link(first!),
    ...(first!.role ? [`, ${first!.role.title}`] : []),
    ...(country
      ? [TEXT.labels.separator, [country.name, addresses.country(country.slug)] as const]
      : []),
    ...shown.flatMap((speaker, index) => [
      index === 0
        ? `${TEXT.labels.separator}${TEXT.statement.togetherWith('').join('')}`
        : index === others.length - 1
          ? TEXT.statement.lastName
          : ', ',
      link(speaker),
    ]),
    ...(rest > 0 ? [TEXT.statement.moreNames(rest)] : []),
  ];
}
