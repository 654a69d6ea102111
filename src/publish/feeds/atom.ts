import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import { ATOM_TYPE } from '../../view/feed-link.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as an Atom document (RFC 4287). */
export function toAtom({
  id,
  title,
  subtitle,
  page,
  self,
  updated,
  author,
  licence,
  entries,
}: Feed): string {
  const feed = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': RECORD_LANGUAGE },
    text('id', id),
    text('title', title),
    text('subtitle', subtitle),
    text('updated', timestamp(updated)),
    link({ rel: 'self', type: ATOM_TYPE, href: self }),
    link({ rel: 'alternate', type: 'text/html', href: page }),
    link({ rel: 'license', href: licence.page }),
    x('author', {}, text('name', author.name), text('uri', author.page)),
    text('rights', licence.name),
    entries.flatMap((entry) => ['\n', entryElement(entry)]),
  );
  const xml = toXml([{ type: 'instruction', name: 'xml', value: DECLARATION }, feed], {
    closeEmptyElements: true,
    tightClose: true,
  });
  // XML forbids `]]>` in text, which the library leaves as it is.
  return `${xml.replaceAll(']]>', ']]&gt;')}\n`;
}

const DECLARATION = 'version="1.0" encoding="utf-8"';

// Where there are no attributes there is `{}`: a first child would be taken for attributes.
const entryElement = (entry: FeedEntry): Element =>
  x(
    'entry',
    {},
    text('id', entry.id),
    text('title', entry.title),
    text('published', timestamp(entry.published)),
    text('updated', timestamp(entry.updated)),
    link({ rel: 'alternate', type: 'text/html', href: entry.page }),
    entry.source && link({ rel: 'via', href: entry.source.page, hreflang: entry.source.language }),
    entry.categories.map((category) => x('category', { ...category })),
    text('content', entry.content, { type: 'html' }),
  );

const text = (name: string, value: string, attributes: Attributes = {}): Element =>
  x(name, attributes, value);

const link = (attributes: Attributes): Element => x('link', attributes);

type Attributes = Readonly<Record<string, string>>;

/** A day as the instant at which it begins: the record knows no time of day. */
export const timestamp = (day: string): string => `${day}T00:00:00Z`;
