import type { Article } from '../record/model.ts';
import type { Link } from './phrasing.ts';

/** Attributes that let a link be followed after its page has changed or gone. */
export type RobustLinkAttributes = Readonly<
  Record<
    | 'data-originalurl'
    | 'data-versionurl'
    /** `YYYY-MM-DD`, or with the time of day in UTC. */
    | 'data-versiondate',
    string
  >
>;

type Copied = Pick<Article, 'url' | 'archive' | 'accessed' | 'added'>;

/** The link to an article where it was published. */
export function robustLink(article: Copied, text: string, { lang }: Pick<Link, 'lang'> = {}): Link {
  const data = robustLinkAttributes(article);
  return {
    text,
    href: article.url,
    ...(lang !== undefined && { lang }),
    rel: 'external noreferrer',
    ...(data && { data }),
  };
}

/**
 * Robust Links of an article of which an archive has a copy: where it was published, where the copy is, and
 * of when; undefined where no copy is known.
 *
 * The date is that of the copy where its address tells, else the day on which the editors read the article.
 *
 * @see https://robustlinks.mementoweb.org/spec/
 */
export function robustLinkAttributes({
  url,
  archive,
  accessed,
  added,
}: Copied): RobustLinkAttributes | undefined {
  if (archive === undefined) return undefined;
  const read = accessed?.precision === 'day' && !accessed.approximate ? accessed : added;
  return {
    'data-originalurl': url,
    'data-versionurl': archive,
    'data-versiondate': copiedAt(archive) ?? read.earliest,
  };
}

/**
 * When a copy was made, from its address: archives that know Memento write it as 14 digits, archive.today
 * also as `2025.04.11-093000`.
 */
function copiedAt(archive: string): string | undefined {
  const time = /\/(\d{4})\.?(\d\d)\.?(\d\d)-?(\d\d)(\d\d)(\d\d)[a-z_]*\//;
  const text = time.exec(archive)?.[0].replace(time, '$1-$2-$3T$4:$5:$6Z');
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text;
}
