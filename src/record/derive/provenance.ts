import type { Article, Statement } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';

type Report = Pick<Article, 'publisher' | 'cites' | 'published'>;

/** The articles that carry a statement: the one whose file holds it, then those it names in `also`. */
export function reportsOf(
  statement: Pick<Statement, 'article' | 'also'>,
  articles: ReadonlyMap<string, Article>,
): Article[] {
  return [statement.article, ...statement.also].flatMap((id) => articles.get(id) ?? []);
}

/**
 * The publishers at which one article's report ends up when its citations are followed.
 *
 * A cited publisher whose own article is among the reports is followed further; one without is an
 * origin. A report that cites nobody, or only its own publisher, is its own origin. Of publishers that
 * cite each other in a circle, and nobody else, the one that reported first stands for all: they are
 * not independent of each other.
 *
 * @returns ids of publishers, sorted
 */
export function originsOf(report: Report, reports: readonly Report[]): string[] {
  const origins = new Set<string>();
  const seen = new Set<Report>();
  const follow = (at: Report): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const cited = at.cites.filter((publisher) => publisher !== at.publisher);
    if (cited.length === 0) origins.add(at.publisher);
    for (const publisher of cited) {
      const theirs = reports.filter((other) => other.publisher === publisher);
      if (theirs.length === 0) origins.add(publisher);
      theirs.forEach(follow);
    }
  };
  follow(report);
  if (origins.size > 0) return [...origins].sort(compareText);
  const first = [...seen].sort(
    (a, b) =>
      comparePartialDates(a.published, b.published) || compareText(a.publisher, b.publisher),
  )[0];
  return first ? [first.publisher] : [];
}

/**
 * The independent origins of a statement: the distinct publishers at which its reports end up. Ten
 * reposts of one agency's story have one origin (DESIGN section 5).
 *
 * @returns ids of publishers, sorted
 */
export function deriveOrigins(reports: readonly Report[]): string[] {
  return [...new Set(reports.flatMap((report) => originsOf(report, reports)))].sort(compareText);
}
