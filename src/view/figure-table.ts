import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ClaimedFigure } from '../catalogue/figures.ts';
import type { Words } from '../words/words.ts';
import { formatFigure } from './figures.ts';
import type { Link, Phrasing, Time } from './phrasing.ts';
import { shortTimeOf } from './time.ts';

/** Numbers with who gave them, when, and where that was first reported. */
export interface FigureTable {
  readonly head: Readonly<Record<'date' | 'number' | 'ofWhat' | 'speaker' | 'origin', string>>;
  readonly rows: readonly FigureRow[];
}

interface FigureRow {
  readonly when: Time;
  /** Leads to the statement that gave it. */
  readonly number: Link & { readonly label: string };
  readonly ofWhat?: string;
  readonly speaker: Link;
  /** How it was said, where that is not on the record. */
  readonly attribution?: string;
  /** Where that was first reported. */
  readonly origins: Phrasing;
}

/** Origins named in a row. */
const SHOWN = 3;

export const figureTable = (
  figures: readonly ClaimedFigure[],
  catalogue: Pick<Catalogue, 'record' | 'speakers' | 'sources' | 'href'>,
  words: Words,
): FigureTable => ({
  head: {
    date: words.figures.date,
    number: words.labels.number,
    ofWhat: words.figures.ofWhat,
    speaker: words.facets.actor.label.one,
    origin: words.figures.origin,
  },
  rows: figures.map((claimed) => figureRow(claimed, catalogue, words)),
});

function figureRow(
  { statement, figure }: ClaimedFigure,
  { record, speakers, sources, href }: Pick<Catalogue, 'record' | 'speakers' | 'sources' | 'href'>,
  words: Words,
): FigureRow {
  const { id, title, on, by, attribution } = statement;
  const { origins } = sources.get(id)!;
  const number = formatFigure(figure, words);
  const named = origins.slice(0, SHOWN).map((each): Link => ({
    text: record.publishers.get(each)!.name,
    href: href(addresses.publisher(each)),
  }));
  return {
    when: shortTimeOf(on, words),
    number: {
      text: number,
      href: href(addresses.statement(id)),
      label: words.figures.given(number, title),
    },
    ...(figure.note !== undefined && { ofWhat: figure.note }),
    speaker: { text: speakers.get(id)![0]!.actor.name, href: href(addresses.actor(by)) },
    ...(attribution !== 'on-record' && {
      attribution: words.figures.attributed(words.vocabulary.attributions[attribution]),
    }),
    origins: [
      ...words.plainList(named),
      ...(origins.length > SHOWN ? [words.figures.moreOrigins(origins.length - SHOWN)] : []),
    ],
  };
}
