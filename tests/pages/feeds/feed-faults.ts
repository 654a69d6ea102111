import {
  parseFragment,
  defaultTreeAdapter as tree,
  type DefaultTreeAdapterTypes as Dom,
} from 'parse5';
import { targetOf, type Place } from '../../links/site-address.ts';
import type { Output } from '../../output/read-output.ts';
import type { ReadEntry, ReadFeed } from './read-feed.ts';

/** Entries of a feed, at the most. */
const MOST_ENTRIES = 50;

/**
 * What is wrong in a feed beyond its form: what RFC 4287 and JSON Feed say of its parts together, and what
 * this site promises of its feeds. One line each.
 *
 * @param address - where the feed is served
 */
export function feedFaults(
  feed: ReadFeed,
  address: string,
  output: Output,
  place: Place,
): string[] {
  const { entries } = feed;
  const ids = entries.map(({ id }) => id);
  const updates = entries.map(({ updated = '' }) => updated);
  const isPage = (page: string | undefined): boolean => {
    const target = targetOf(page ?? '', '', place);
    return target.kind === 'own' && output.has(`${target.path}index.html`);
  };
  return [
    ...(feed.self === address ? [] : [`says that it is served at ${String(feed.self)}`]),
    ...(isPage(feed.page) ? [] : [`is of a page that does not exist: ${String(feed.page)}`]),
    ...(entries.length > MOST_ENTRIES ? [`has ${String(entries.length)} entries`] : []),
    ...(new Set(ids).size === ids.length ? [] : ['has several entries of one id']),
    ...(updates.join() === updates.toSorted().reverse().join() ? [] : ['is not in order']),
    ...(feed.updated === undefined || !updates[0] || feed.updated === updates[0]
      ? []
      : [`was updated ${feed.updated}, its newest entry ${updates[0]}`]),
    ...entries.flatMap((entry) =>
      [
        ...(isPage(entry.page) ? [] : [`leads to no page: ${String(entry.page)}`]),
        ...(String(entry.published) > String(entry.updated)
          ? ['was updated before it was there']
          : []),
        ...contentFaults(entry),
      ].map((fault) => `${String(entry.title)} ${fault}`),
    ),
  ];
}

/** The content is complete HTML on its own, wherever it is read. */
function contentFaults({ content = '' }: ReadEntry): string[] {
  const faults: string[] = [];
  const fragment = parseFragment(content, {
    onParseError: ({ code }) => faults.push(`has broken HTML: ${code}`),
  });
  const visit = (node: Dom.Node): void => {
    if (tree.isElementNode(node)) {
      if (FOREIGN.has(node.tagName)) faults.push(`has an element ${node.tagName}`);
      for (const { name, value } of node.attrs) {
        const isAddress = name === 'href' || name === 'src';
        if (isAddress && !/^(https?:\/\/|mailto:)/.test(value))
          faults.push(`has a link to ${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(fragment);
  return visibleText(fragment).trim() === '' ? [...faults, 'has no content'] : faults;
}

/** What feed readers take out, or what would be fetched. */
const FOREIGN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'iframe',
  'img',
  'form',
  'object',
]);

const visibleText = (node: Dom.Node): string => {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(visibleText).join('') : '';
};
