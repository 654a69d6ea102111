import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatShortDate } from '../../words/en/dates.ts';
import { digestOf, type DigestWeek } from '../../catalogue/digest.ts';
import { weekCounts, weekTitle } from '../../view/digest.ts';
import { EN } from '../../words/en/index.ts';
import { TEXT } from '../../words/en/text.ts';
import { POSITION_LABELS } from '../../words/en/vocabulary.ts';
import { createFeed, type Feed, type FeedEntry } from './feed.ts';
import { feedTitle } from '../../view/feed-link.ts';
import { element, htmlOf, link, paragraph, type Child } from './html.ts';
import { dayAdded, dayUpdated, latestDay, newestFirst } from './newest-first.ts';
import { permanentId } from './permanent-id.ts';

/** Changes and titles named of one week, at the most: its page has them all. */
const NAMED = 10;

/** What was said and who moved, one entry for each week. */
export const digestFeed = (catalogue: Catalogue, absolute: Absolute): Feed =>
  createFeed(
    {
      key: 'digest',
      title: feedTitle(TEXT.site.pages.weeks, catalogue.record),
      subtitle: TEXT.feeds.weeksSubtitle,
      page: addresses.digests,
      self: addresses.feedOf(addresses.digests),
    },
    newestFirst(digestOf(catalogue).weeks, (week) => ({
      updated: latestDay(week.statements.map(dayUpdated)),
      about: week.statements[0]!,
    })).map((week) => weekEntry(week, catalogue, absolute)),
    catalogue,
    absolute,
  );

function weekEntry(week: DigestWeek, catalogue: Catalogue, absolute: Absolute): FeedEntry {
  const { id, statements } = week;
  return {
    id: permanentId('week', id),
    title: weekTitle(week, EN),
    page: absolute(addresses.digest(id)),
    published: statements.map(dayAdded).sort()[0]!,
    updated: latestDay(statements.map(dayUpdated)),
    categories: [],
    content: htmlOf(contentOf(week, catalogue, absolute)),
  };
}

function contentOf(
  { id, statements, changes }: DigestWeek,
  { record, speakers }: Catalogue,
  absolute: Absolute,
): Child[] {
  const page = absolute(addresses.digest(id));
  const moved = changes.map(({ country, from, to }): Child[] => [
    TEXT.feeds.moved(
      record.countries.get(country)!.name,
      POSITION_LABELS[from.position].toLowerCase(),
      POSITION_LABELS[to.position].toLowerCase(),
    ),
    link(absolute(addresses.statement(to.since.id)), to.since.title),
  ]);
  const said = statements.map((statement): Child[] => [
    `${formatShortDate(statement.on)}, ${speakers.get(statement.id)![0]!.actor.name}: `,
    link(absolute(addresses.statement(statement.id)), statement.title),
  ]);
  return [
    paragraph(`${weekCounts({ statements, changes }, EN)}.`),
    ...section(TEXT.digest.whoMoved, moved, page),
    ...section(TEXT.digest.whatWasSaid, said, page),
    paragraph(link(page, TEXT.digest.wholeWeek)),
  ];
}

function section(heading: string, items: readonly Child[][], page: string): Child[] {
  if (items.length === 0) return [];
  const more = items.length - NAMED;
  return [
    element('h2', {}, heading),
    element(
      'ul',
      {},
      ...items.slice(0, NAMED).map((item) => element('li', {}, ...item)),
      more > 0 && element('li', {}, link(page, TEXT.feeds.more(more))),
    ),
  ];
}
