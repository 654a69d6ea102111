import type { ArticleId, PublisherId } from '../ids.ts';
import type { Article, Statement } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';

type Report = Pick<Article, 'publisher' | 'cites' | 'published'>;

/** The articles that carry a statement: the one whose file holds it, then those it names in `also`. */
export function reportsOf(
  statement: Pick<Statement, 'article' | 'also'>,
  articles: ReadonlyMap<ArticleId, Article>,
): Article[] {
  return [statement.article, ...statement.also].flatMap((id) => articles.get(id) ?? []);
}

/**
 * The publishers at which one article's report ends up when its citations are followed.
 *
 * A cited publisher whose own article is among the reports is followed further; one without is an
 * origin. A report that cites nobody, or only its own publisher, is its own origin. Of publishers that
 * cite each other in a circle, and nobody else, the one that reported first stands for the circle and
 * for all who cite it: they are not independent of each other.
 *
 * @returns ids of publishers, sorted
 */
export function originsOf(report: Report, reports: readonly Report[]): PublisherId[] {
  const followed = follow(report, reports);
  const origins = new Set(followed.flatMap((at) => endsOf(at, reports)));
  for (const at of followed) {
    const circle = follow(at, reports);
    const isClosed =
      circle.every((other) => endsOf(other, reports).length === 0) &&
      circle.every((other) => follow(other, reports).includes(at));
    if (isClosed) origins.add(firstOf(circle).publisher);
  }
  return [...origins].sort(compareText);
}

const citedBy = ({ cites, publisher }: Report): PublisherId[] =>
  cites.filter((cited) => cited !== publisher);

/** The publishers at which the trail ends with this report. */
function endsOf(report: Report, reports: readonly Report[]): PublisherId[] {
  const cited = citedBy(report);
  if (cited.length === 0) return [report.publisher];
  return cited.filter((publisher) => !reports.some((other) => other.publisher === publisher));
}

/** The report and all among the others that its citations lead to. */
function follow(report: Report, reports: readonly Report[]): Report[] {
  const followed = new Set([report]);
  for (const at of followed) {
    const cited = new Set(citedBy(at));
    for (const other of reports) if (cited.has(other.publisher)) followed.add(other);
  }
  return [...followed];
}

const firstOf = (reports: readonly Report[]): Report =>
  reports.reduce((first, other) => {
    const order =
      comparePartialDates(other.published, first.published) ||
      compareText(other.publisher, first.publisher);
    return order < 0 ? other : first;
  });

/**
 * The independent origins of a statement: the distinct publishers at which its reports end up. Ten
 * reposts of one agency's story have one origin (`docs/design.md`, section 5).
 *
 * @returns ids of publishers, sorted
 */
export function deriveOrigins(reports: readonly Report[]): PublisherId[] {
  return [...new Set(reports.flatMap((report) => originsOf(report, reports)))].sort(compareText);
}
