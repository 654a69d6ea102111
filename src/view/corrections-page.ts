import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import {
  earlierWording,
  listCorrections,
  versionsAddress,
  type ListedCorrection,
} from './corrections.ts';
import { feedLink } from './feed-link.ts';
import { followLine } from './follow.ts';
import { frameOf, type Frame } from './frame.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Link, Phrasing, Time } from './phrasing.ts';
import { proseToHtml } from './prose.ts';

/** One page of the list of all corrections; the first tells the policy too. */
export interface CorrectionsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly heading: string;
  /** How many there are. */
  readonly lead: string;
  readonly corrections: readonly CorrectionRow[];
  readonly pager?: Pager;
  /** How to follow them in a feed reader. */
  readonly follow: Phrasing;
  /** How corrections are made: HTML. */
  readonly policy?: string;
}

interface CorrectionRow {
  readonly when: Time;
  /** How grave it is. */
  readonly label: string;
  /** Leads to its versions. */
  readonly statement: Link;
  readonly note: string;
  readonly was?: Phrasing;
}

/** All corrections of a catalogue, the latest first. */
export const allCorrections = ({ record }: Pick<Catalogue, 'record'>): ListedCorrection[] =>
  listCorrections(record);

/** @param number - of the page, from 1 */
export function correctionsPage(
  number: number,
  catalogue: Catalogue,
  words: Words,
): CorrectionsPage {
  const { record, publication } = catalogue;
  const page = pageOf(catalogue.once(allCorrections), number, STATEMENTS_PER_PAGE);
  const { corrections: texts, pageNumber, latestFirst } = words.lists;
  const policy = record.pages.get('corrections');
  const title = policy?.title ?? words.site.pages.corrections;
  const feed = addresses.feedOf(addresses.corrections);
  const pager = pagerOf(page, addresses.corrections, catalogue, words);
  return {
    frame: frameOf(
      {
        title: title + pageNumber(number),
        description: policy?.description ?? texts.description,
        address: pageAddress(addresses.corrections, number),
        trail: number > 1 ? [{ label: title, address: addresses.corrections }] : [],
        isHidden: number > 1,
        feed: feedLink(words.site.pages.corrections, feed, catalogue),
      },
      catalogue,
      words,
    ),
    title,
    heading: texts.heading,
    lead:
      page.total === 0 ? texts.none : latestFirst(page.total, words.counts.corrections(page.total)),
    corrections: page.items.map((listed) => correctionRow(listed, catalogue, words)),
    ...(pager && { pager }),
    follow: followLine(texts.toFollow, feed, catalogue, words),
    ...(number === 1 && policy && { policy: proseToHtml(policy.body, publication.base) }),
  };
}

function correctionRow(
  { statement, correction: { on, class: kind, note, was } }: ListedCorrection,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): CorrectionRow {
  const day = on.earliest;
  return {
    when: { text: words.dates.day(day), time: day },
    label: words.vocabulary.corrections[kind],
    statement: { text: statement.title, href: href(versionsAddress(statement)) },
    note,
    ...(was !== undefined && { was: earlierWording(was, words) }),
  };
}
