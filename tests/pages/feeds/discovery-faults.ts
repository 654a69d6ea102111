import { htmlElements } from './html-elements.ts';
import { addressOf, targetOf, type Place } from '../../links/site-address.ts';
import type { Output } from '../../output/read-output.ts';

const TYPES: Readonly<Record<string, string>> = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Whether a file of the site is a feed. */
export const isFeed = (file: string): boolean => /(^|\/)feed\.(xml|json)$/.test(file);

/**
 * Feeds that a page names but that do not exist, or whose type it gets wrong, and feeds that their own page
 * does not name, so that nobody finds them. One line each.
 */
export function discoveryFaults(output: Output, place: Place): string[] {
  const named = new Map(
    [...output].flatMap(([file, html]) =>
      file.endsWith('.html') ? [[file, feedLinks(html ?? '')] as const] : [],
    ),
  );
  const dead = [...named].flatMap(([file, links]) =>
    links.flatMap(({ href, type, title }) => {
      const target = targetOf(href, file, place);
      const feed = target.kind === 'own' ? target.path : '';
      if (!isFeed(feed) || !output.has(feed)) return [`${file} names a feed that is none: ${href}`];
      if (TYPES[feed.split('.').at(-1)!] !== type) return [`${file} says ${type} of ${href}`];
      return title === '' ? [`${file} gives no title for ${href}`] : [];
    }),
  );
  const lost = [...output.keys()].filter(isFeed).filter((feed) => {
    const page = feed.replace(/feed\.(xml|json)$/, 'index.html');
    return !named
      .get(page)
      ?.some(({ href }) => new URL(href, addressOf(page, place)).href === addressOf(feed, place));
  });
  return [...dead, ...lost.map((feed) => `${feed} is not named by its page`)];
}

const feedLinks = (html: string) =>
  htmlElements(html, 'link')
    .filter(({ rel, type }) => rel === 'alternate' && /atom|feed/.test(type ?? ''))
    .map(({ href = '', type = '', title = '' }) => ({ href, type, title }));
