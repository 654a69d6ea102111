import type { Statement } from '../record/model.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, monthOf, valueAddress } from '../catalogue/facets.ts';
import { pageNumberOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import { TEXT } from '../words/en/text.ts';

/** A list on which a statement stands: the right page of it, and the right place on the page. */
export interface InContext {
  readonly label: string;
  readonly address: string;
  /** Said before and after it, on that list. */
  readonly earlier?: Statement | undefined;
  readonly later?: Statement | undefined;
}

/** Where a statement stands among the others: of its month, of each of its speakers, of each country it speaks for. */
export function inContext(statement: Statement, catalogue: Catalogue): InContext[] {
  const { record, byFacet } = catalogue;
  const month = monthOf(statement);
  const facet = facetOf('month');
  const place = (label: string, list: string, statements: readonly Statement[]): InContext => {
    const index = statements.indexOf(statement);
    const page = pageNumberOf(statement, statements, STATEMENTS_PER_PAGE);
    return {
      label,
      address: `${pageAddress(list, page)}#${statement.id}`,
      later: statements[index - 1],
      earlier: statements[index + 1],
    };
  };
  const countries = new Set(
    (catalogue.speakers.get(statement.id) ?? []).flatMap(({ country }) => country ?? []),
  );
  const ids = [statement.by, ...statement.with];
  const speakers = ids.map((id) => ({ id, name: record.actors.get(id)!.name }));
  return [
    place(
      facet.labelOf(month, record),
      valueAddress(facet, month, record),
      byFacet.month.get(month) ?? [],
    ),
    ...speakers.map(({ id, name }) =>
      place(name, addresses.actor(id), byFacet.actor.get(id) ?? []),
    ),
    ...[...countries].map((code) => {
      const { name, slug } = record.countries.get(code)!;
      // A body can be a speaker itself: two lists of one name could not be told apart.
      const isSpeaker = speakers.some((speaker) => speaker.name === name);
      const label = isSpeaker ? TEXT.statement.allWhoSpeakFor(name) : name;
      return place(label, addresses.countryTimeline(slug), byFacet.country.get(code) ?? []);
    }),
  ];
}
