import type { Change } from '../../record/derive/changes.ts';
import { isRetracted, type HeldPosition } from '../../record/derive/positions.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import { createFeed, type Feed, type FeedEntry } from './feed.ts';
import { feedTitle } from '../../view/feed-link.ts';
import { element, htmlOf, link, paragraph, time, type Child } from './html.ts';
import { dayAdded, dayUpdated, latestDay, newestFirst } from './newest-first.ts';
import { firstId, permanentId } from './permanent-id.ts';
import { statementContent } from './statement-content.ts';
import { categoriesOf, sourceOf } from './statement-entry.ts';
import { withdrawnChanges } from './withdrawn-changes.ts';

/** Every change of a country's position, and those that no longer count since their statement was retracted. */
export function changeFeed(catalogue: Catalogue, words: Words): Feed {
  const changes = [...catalogue.changes, ...withdrawnChanges(catalogue)];
  const newest = newestFirst(changes, (change) => ({
    updated: dayChanged(change, catalogue),
    about: change.to.since,
  }));
  return createFeed(
    {
      key: 'changes',
      title: feedTitle(words.site.pages.changes, catalogue.record),
      subtitle: words.feeds.changesSubtitle,
      page: addresses.changes,
      self: addresses.feedOf(addresses.changes),
    },
    newest.map((change) => changeEntry(change, catalogue, words)),
    catalogue,
  );
}

/** The day on which a change last came to be what it is: what was said between may have been entered late, or retracted. */
function dayChanged({ country, from, to }: Change, { byFacet }: Catalogue): string {
  const [start, end] = [from.since.on.earliest, to.since.on.earliest];
  const retracted = (byFacet.country.get(country) ?? []).filter(
    (statement) =>
      isRetracted(statement) && statement.on.earliest >= start && statement.on.earliest <= end,
  );
  return latestDay([from.since, to.since, ...retracted].map(dayUpdated));
}

function changeEntry(change: Change, catalogue: Catalogue, words: Words): FeedEntry {
  const { country, from, to } = change;
  const { record, absolute } = catalogue;
  const { since } = to;
  const positions = words.feeds.fromTo(from.position, to.position);
  const { name } = record.countries.get(country)!;
  const title = words.site.saidOn(name, words.dates.long(since.on), positions);
  return {
    id: permanentId('change', country, firstId(since, record.ledger)),
    title: isRetracted(since) ? words.feeds.withdrawn(title) : title,
    page: absolute(addresses.statement(since.id)),
    source: sourceOf(since, catalogue),
    published: dayAdded(since),
    updated: dayChanged(change, catalogue),
    categories: categoriesOf(since, catalogue, words),
    content: htmlOf(contentOf(change, catalogue, words)),
  };
}

function contentOf(
  { country, from, to, heldDays }: Change,
  catalogue: Catalogue,
  words: Words,
): Child[] {
  const { record, absolute } = catalogue;
  const { feeds, vocabulary } = words;
  const { name, slug } = record.countries.get(country)!;
  const described = ({ position }: HeldPosition): Child[] => [
    link(absolute(addresses.position(position)), vocabulary.positions[position]),
    ` (${vocabulary.positionSentences[position]})`,
  ];
  return [
    isRetracted(to.since) && paragraph(feeds.noLongerCounts),
    paragraph(link(absolute(addresses.country(slug)), name), ':'),
    element(
      'ul',
      {},
      element(
        'li',
        {},
        ...feeds.changedFrom<Child>(
          described(from),
          time(from.since.on, words),
          words.dates.duration(heldDays),
          link(absolute(addresses.statement(from.since.id)), from.since.title),
        ),
      ),
      element('li', {}, ...feeds.changedTo<Child>(described(to), time(to.since.on, words))),
    ),
    paragraph(feeds.restsOn, element('strong', {}, to.since.title)),
    ...statementContent(to.since, catalogue, absolute, words),
  ];
}
