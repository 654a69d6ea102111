import type { Article } from '../record/model.ts';

/** Attributes that let a link be followed after its page has changed or gone. */
export interface RobustLink {
  readonly 'data-originalurl': string;
  readonly 'data-versionurl': string;
  /** `YYYY-MM-DD`, or with the time of day in UTC. */
  readonly 'data-versiondate': string;
}

/**
 * Robust Links of an article of which an archive has a copy: where it was published, where the copy is, and
 * of when. Empty where no copy is known.
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
}: Pick<Article, 'url' | 'archive' | 'accessed' | 'added'>): RobustLink | Record<string, never> {
  if (archive === undefined) return {};
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
