import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const line = z.string().trim().min(1);
/** RFC 3339; here always the beginning of a day. */
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);

/**
 * JSON Feed 1.1, with all that it leaves open closed, so that a slip shows.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: line,
  home_page_url: address,
  feed_url: address,
  description: line,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  authors: z.array(z.strictObject({ name: line, url: address })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
      url: address,
      external_url: address.optional(),
      title: line,
      content_html: line,
      date_published: instant,
      date_modified: instant,
      tags: z.array(line),
    }),
  ),
});
