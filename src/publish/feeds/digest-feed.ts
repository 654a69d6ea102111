import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { digestOf, type DigestWeek } from '../../catalogue/digest.ts';
import { weekCounts, weekTitle } from '../../view/digest.ts';
import type { Words } from '../../words/words.ts';
import { createFeed, type Feed, type FeedEntry } from './feed.ts';
import { feedTitle } from '../../view/feed-link.ts';
import { element, htmlOf, link, paragraph, type Child } from './html.ts';
import { dayAdded, dayUpdated, latestDay, newestFirst } from './newest-first.ts';
import { permanentId } from './permanent-id.ts';

/** Changes and titles named of one week, at the most: its page has them all. */
const NAMED = 10;

/** What was said and who moved, one entry for each week. */
export const digestFeed = (catalogue: Catalogue, words: Words): Feed =>
  createFeed(
    {
      key: 'digest',
      title: feedTitle(words.site.pages.weeks, catalogue.record),
      subtitle: words.feeds.weeksSubtitle,
      page: addresses.digests,
      self: addresses.feedOf(addresses.digests),
    },
    newestFirst(digestOf(catalogue).weeks, (week) => ({
      updated: latestDay(week.statements.map(dayUpdated)),
      about: week.statements[0]!,
    })).map((week) => weekEntry(week, catalogue, words)),
    catalogue,
  );

function weekEntry(week: DigestWeek, catalogue: Catalogue, words: Words): FeedEntry {
  const { id, statements } = week;
  return {
    id: permanentId('week', id),
    title: weekTitle(week, words),
    page: catalogue.absolute(addresses.digest(id)),
    published: statements.map(dayAdded).sort()[0]!,
    updated: latestDay(statements.map(dayUpdated)),
    categories: [],
    content: htmlOf(contentOf(week, catalogue, words)),
  };
}

function contentOf(
  { id, statements, changes }: DigestWeek,
  { record, speakers, absolute }: Catalogue,
  words: Words,
): Child[] {
  const page = absolute(addresses.digest(id));
  const moved = changes.map(({ country, from, to }): Child[] => [
    words.feeds.moved(record.countries.get(country)!.name, from.position, to.position),
    link(absolute(addresses.statement(to.since.id)), to.since.title),
  ]);
  const said = statements.map((statement): Child[] => [
    `${words.dates.short(statement.on)}, ${speakers.get(statement.id)![0]!.actor.name}: `,
    link(absolute(addresses.statement(statement.id)), statement.title),
  ]);
  return [
    paragraph(`${weekCounts({ statements, changes }, words)}.`),
    ...section(words.digest.whoMoved, moved, page, words),
    ...section(words.digest.whatWasSaid, said, page, words),
    paragraph(link(page, words.digest.wholeWeek)),
  ];
}

function section(heading: string, items: readonly Child[][], page: string, words: Words): Child[] {
  if (items.length === 0) return [];
  const more = items.length - NAMED;
  return [
    element('h2', {}, heading),
    element(
      'ul',
      {},
      ...items.slice(0, NAMED).map((item) => element('li', {}, ...item)),
      more > 0 && element('li', {}, link(page, words.feeds.more(more))),
    ),
  ];
}
