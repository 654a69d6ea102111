import type { Statement } from '../record/model.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, monthOf, valueAddress } from '../catalogue/facets.ts';
import { pageNumberOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import type { Link, Phrasing } from './phrasing.ts';

/** The lists on which a statement stands. */
export interface InContext {
  readonly heading: string;
  readonly lists: readonly ListInContext[];
}

/** One of them: the right page of it, and the right place on the page. */
export interface ListInContext {
  readonly list: Link;
  /** What was said before it and after it, on that list. */
  readonly neighbours: readonly { readonly text: Phrasing; readonly when: string }[];
  /** Where there are none. */
  readonly alone?: string;
}

/** A joint statement may have a dozen speakers: the lists of the first few lead to the rest. */
const SHOWN = 6;

/** Where a statement stands among the others: of its month, of each of its speakers, of each country it speaks for. */
export function inContext(statement: Statement, catalogue: Catalogue, words: Words): InContext {
  return {
    heading: words.statement.inContext,
    lists: placesOf(statement, catalogue, words)
      .slice(0, SHOWN)
      .map((place) => listInContext(statement, place, catalogue, words)),
  };
}

/** A list with its first address and all that stands on it, the latest first. */
interface Place {
  readonly label: string;
  readonly address: string;
  readonly statements: readonly Statement[];
}

function placesOf(statement: Statement, catalogue: Catalogue, words: Words): Place[] {
  const { record, byFacet } = catalogue;
  const month = monthOf(statement);
  const facet = facetOf('month');
  const countries = new Set(
    (catalogue.speakers.get(statement.id) ?? []).flatMap(({ country }) => country ?? []),
  );
  const ids = [statement.by, ...statement.with];
  const speakers = ids.map((id) => ({ id, name: record.actors.get(id)!.name }));
  return [
    {
      label: facet.labelOf(month, record),
      address: valueAddress(facet, month, record),
      statements: byFacet.month.get(month) ?? [],
    },
    ...speakers.map(({ id, name }) => ({
      label: name,
      address: addresses.actor(id),
      statements: byFacet.actor.get(id) ?? [],
    })),
    ...[...countries].map((code) => {
      const { name, slug } = record.countries.get(code)!;
      // A body can be a speaker itself: two lists of one name could not be told apart.
      const isSpeaker = speakers.some((speaker) => speaker.name === name);
      return {
        label: isSpeaker ? words.statement.allWhoSpeakFor(name) : name,
        address: addresses.countryTimeline(slug),
        statements: byFacet.country.get(code) ?? [],
      };
    }),
  ];
}

function listInContext(
  statement: Statement,
  { label, address, statements }: Place,
  { href }: Pick<Catalogue, 'href'>,
  { statement: texts, dates }: Words,
): ListInContext {
  const index = statements.indexOf(statement);
  const page = pageNumberOf(statement, statements, STATEMENTS_PER_PAGE);
  const neighbours = (
    [
      [statements[index + 1], texts.before],
      [statements[index - 1], texts.after],
    ] as const
  ).flatMap(([neighbour, said]) =>
    neighbour
      ? {
          text: said({ text: neighbour.title, href: href(addresses.statement(neighbour.id)) }),
          when: dates.short(neighbour.on),
        }
      : [],
  );
  return {
    list: { text: label, href: href(`${pageAddress(address, page)}#${statement.id}`) },
    neighbours,
    ...(neighbours.length === 0 && { alone: texts.noOther }),
  };
}
