import type { ActorId, CountryCode, EventId, PublisherId } from '../record/ids.ts';
import type { Statement } from '../record/model.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Facet } from '../catalogue/facets/facet.ts';
import { facetAddress, facetOf, valueAddress, type FacetId } from '../catalogue/facets/index.ts';
import { groupsOf } from '../catalogue/groups.ts';
import { ENTRIES_PER_PAGE, pageOf, STATEMENTS_PER_PAGE, type Page } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { countryHead, type CountryHead } from './country-head.ts';
import { describeValue } from './describe.ts';
import {
  actorHead,
  eventHead,
  publisherHead,
  type ActorHead,
  type PublisherHead,
} from './facet-head.ts';
import { facetIndex, type FacetIndex } from './facet-index.ts';
import { facetWords, labelOf, meaningOf } from './facet-label.ts';
import { feedLink } from './feed-link.ts';
import { followLine } from './follow.ts';
import { frameOf, type Frame } from './frame.ts';
import { orderBySpeaker } from './list-sections.ts';
import type { Phrasing } from './phrasing.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** One page of the index of all groups of a facet. */
export interface FacetIndexPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly index: FacetIndex;
}

/** @param number - of the page, from 1 */
export function facetIndexPage(
  id: FacetId,
  number: number,
  catalogue: Catalogue,
  words: Words,
): FacetIndexPage {
  const facet = facetOf(id);
  const { label, about } = facetWords(facet, words);
  const address = facetAddress(facet);
  const page = pageOf(groupsOf(id, catalogue), number, ENTRIES_PER_PAGE);
  const suffix = words.lists.pageNumber(number);
  return {
    frame: frameOf(
      {
        title: label.many + suffix,
        description: about + suffix,
        address: pageAddress(address, number),
        trail: number > 1 ? [{ label: label.many, address }] : [],
        isHidden: number > 1,
      },
      catalogue,
      words,
    ),
    heading: label.many,
    lead: about,
    index: facetIndex(facet, page, catalogue, words),
  };
}

/** One page of the list of statements that belong to a group. */
export interface FacetPage {
  readonly frame: Frame;
  readonly heading: string;
  /** What the group stands for. */
  readonly meaning?: string;
  readonly actor?: ActorHead;
  readonly event?: Phrasing;
  readonly publisher?: PublisherHead;
  readonly country?: CountryHead;
  /** How many statements there are, where the head does not tell it. */
  readonly size?: string;
  readonly list: StatementList;
  readonly follow?: Phrasing;
}

/** The statements of a group in the order in which its lists show them. */
export function listedStatements(
  facet: Facet<FacetId>,
  value: string,
  catalogue: Catalogue,
): readonly Statement[] {
  if (facet.listedBy === 'actor') return catalogue.once(statementsBySpeaker, facet.id, value);
  return catalogue.byFacet[facet.id].get(value) ?? [];
}

/** Put in order once, for each page of the list asks for them. */
const statementsBySpeaker = (catalogue: Catalogue, facet: FacetId, value: string): Statement[] =>
  orderBySpeaker(catalogue.byFacet[facet].get(value) ?? [], catalogue);

/** @param number - of the page, from 1 */
export function facetPage(
  id: FacetId,
  value: string,
  number: number,
  catalogue: Catalogue,
  words: Words,
): FacetPage {
  const { record } = catalogue;
  const facet = facetOf(id);
  const label = labelOf(facet, value, record, words);
  const address = valueAddress(facet, value, record);
  const feed = facet.hasFeed && addresses.feedOf(address);
  const page = pageOf(listedStatements(facet, value, catalogue), number, STATEMENTS_PER_PAGE);
  const suffix = words.lists.pageNumber(number);
  const meaning = meaningOf(facet, value, record, words);
  return {
    frame: frameOf(
      {
        title: label + suffix,
        description: describeValue(facet, value, catalogue, words) + suffix,
        address: pageAddress(address, number),
        trail: [
          { label: facetWords(facet, words).label.many, address: facetAddress(facet) },
          ...(number > 1 ? [{ label, address }] : []),
        ],
        isHidden: number > 1,
        ...(facet.picture && { picture: { kind: facet.picture, id: value } }),
        ...(feed && { feed: feedLink(label, feed, catalogue) }),
      },
      catalogue,
      words,
    ),
    heading: label,
    ...(meaning !== undefined && { meaning }),
    ...headOf(facet, value, page, catalogue, words),
    list: statementList(page, { address, by: facet.listedBy ?? 'month' }, catalogue, words),
    ...(feed && { follow: followLine(label, feed, catalogue, words) }),
  };
}

/** What stands above the list: on its first page all of it. */
function headOf(
  facet: Facet<FacetId>,
  value: string,
  { number, total }: Page<Statement>,
  catalogue: Catalogue,
  words: Words,
): Pick<FacetPage, 'actor' | 'country' | 'event' | 'publisher' | 'size'> {
  const isFirst = number === 1;
  if (facet.head === 'country') {
    const options = { isFirst, order: 'speaker' } as const;
    return { country: countryHead(value as CountryCode, options, catalogue, words) };
  }
  const size = total > 0 && {
    size: words.lists.latestFirst(total, words.counts.statements(total)),
  };
  if (!isFirst || facet.head === undefined) return { ...size };
  switch (facet.head) {
    case 'actor':
      return { actor: actorHead(value as ActorId, catalogue, words), ...size };
    case 'event':
      return { event: eventHead(value as EventId, catalogue, words), ...size };
    case 'publisher':
      return { publisher: publisherHead(value as PublisherId, catalogue, words), ...size };
  }
}
