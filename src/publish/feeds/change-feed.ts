import type { Change } from '../../record/derive/changes.ts';
import { isRetracted, type HeldPosition } from '../../record/derive/positions.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDate, formatDuration } from '../../words/en/dates.ts';
import { EN } from '../../words/en/index.ts';
import { TEXT } from '../../words/en/text.ts';
import { POSITION_LABELS, POSITION_SENTENCES } from '../../words/en/vocabulary.ts';
import { createFeed, type Feed, type FeedEntry } from './feed.ts';
import { feedTitle } from '../../view/feed-link.ts';
import { element, htmlOf, link, paragraph, time, type Child } from './html.ts';
import { dayAdded, dayUpdated, latestDay, newestFirst } from './newest-first.ts';
import { firstId, permanentId } from './permanent-id.ts';
import { statementContent } from './statement-content.ts';
import { categoriesOf, sourceOf } from './statement-entry.ts';
import { withdrawnChanges } from './withdrawn-changes.ts';

/** Every change of a country's position, and those that no longer count since their statement was retracted. */
export function changeFeed(catalogue: Catalogue, absolute: Absolute): Feed {
  const changes = [...catalogue.changes, ...withdrawnChanges(catalogue)];
  const newest = newestFirst(changes, (change) => ({
    updated: dayChanged(change, catalogue),
    about: change.to.since,
  }));
  return createFeed(
    {
      key: 'changes',
      title: feedTitle(TEXT.site.pages.changes, catalogue.record),
      subtitle: TEXT.feeds.changesSubtitle,
      page: addresses.changes,
      self: addresses.feedOf(addresses.changes),
    },
    newest.map((change) => changeEntry(change, catalogue, absolute)),
    catalogue,
    absolute,
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

function changeEntry(change: Change, catalogue: Catalogue, absolute: Absolute): FeedEntry {
  const { country, from, to } = change;
  const { record } = catalogue;
  const { since } = to;
  const positions = TEXT.feeds.fromTo(labelOf(from), labelOf(to));
  const { name } = record.countries.get(country)!;
  const title = TEXT.site.saidOn(name, formatDate(since.on), positions);
  return {
    id: permanentId('change', country, firstId(since, record.ledger)),
    title: isRetracted(since) ? TEXT.feeds.withdrawn(title) : title,
    page: absolute(addresses.statement(since.id)),
    source: sourceOf(since, catalogue),
    published: dayAdded(since),
    updated: dayChanged(change, catalogue),
    categories: categoriesOf(since, catalogue, absolute),
    content: htmlOf(contentOf(change, catalogue, absolute)),
  };
}

const labelOf = ({ position }: HeldPosition): string => POSITION_LABELS[position].toLowerCase();

function contentOf(
  { country, from, to, heldDays }: Change,
  catalogue: Catalogue,
  absolute: Absolute,
): Child[] {
  const { name, slug } = catalogue.record.countries.get(country)!;
  const described = ({ position }: HeldPosition): Child[] => [
    link(absolute(addresses.position(position)), POSITION_LABELS[position]),
    ` (${POSITION_SENTENCES[position]})`,
  ];
  return [
    isRetracted(to.since) && paragraph(TEXT.feeds.noLongerCounts),
    paragraph(link(absolute(addresses.country(slug)), name), ':'),
    element(
      'ul',
      {},
      element(
        'li',
        {},
        ...TEXT.feeds.changedFrom<Child>(
          described(from),
          time(from.since.on),
          formatDuration(heldDays),
          link(absolute(addresses.statement(from.since.id)), from.since.title),
        ),
      ),
      element('li', {}, ...TEXT.feeds.changedTo<Child>(described(to), time(to.since.on))),
    ),
    paragraph(TEXT.feeds.restsOn, element('strong', {}, to.since.title)),
    ...statementContent(to.since, catalogue, absolute, EN),
  ];
}
