import type { StatementId } from '../../record/ids.ts';
import { publishedVersions } from '../../record/ledger/entry.ts';
import type { Article, Statement } from '../../record/model.ts';
import type { PartialDate } from '../../record/partial-date.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/** When pages last changed, by the record and not by the build. All days are `YYYY-MM-DD`. */

/**
 * The day on which a statement's page last changed: it entered the record, was corrected, had another
 * report added, or was answered by a statement entered later. A date that is vague counts from its first
 * day.
 */
export const statementModified = ({ id }: Statement, catalogue: Catalogue): string =>
  catalogue.once(daysOfStatements).get(id)!;

const daysOfStatements = (catalogue: Catalogue): ReadonlyMap<StatementId, string> =>
  new Map(catalogue.statements.map((each) => [each.id, dayOf(each, catalogue)]));

function dayOf(statement: Statement, { record, sources, incoming }: Catalogue): string {
  const { id, added, corrections } = statement;
  const published = (publishedVersions(record.ledger, statement) ?? []).map(({ on }) => on);
  const answers = (incoming.get(id) ?? []).flatMap(({ from }) => record.statements.get(from) ?? []);
  const dates = [
    added,
    ...corrections.map(({ on }) => on),
    ...sources.get(id)!.reports.map((report) => report.added),
    ...answers.map((answer) => answer.added),
  ];
  return latest([...dates.map(firstDay), ...published])!;
}

/** The day on which a report's page last changed: it or a statement that it carries did. */
export const articleModified = (article: Article, catalogue: Catalogue): string =>
  latest([
    firstDay(article.added),
    ...modifiedDays(catalogue.statementsIn.get(article.id) ?? [], catalogue),
  ])!;

/** The days on which statements last changed. */
export const modifiedDays = (statements: readonly Statement[], catalogue: Catalogue): string[] =>
  statements.map((statement) => statementModified(statement, catalogue));

export const firstDay = ({ earliest }: PartialDate): string => earliest;

/** The latest of some days; undefined if there is none. */
export const latest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
