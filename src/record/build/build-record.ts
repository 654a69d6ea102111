import { compareByTime } from '../derive/order.ts';
import type { Draft, Drafts, ParsedFile } from '../draft.ts';
import { fileKindOf } from '../layout.ts';
import type { Article, PublicRecord, Statement } from '../model.ts';
import { compareText } from '../partial-date.ts';
import { compareProblems, type Problem } from '../problem.ts';
import { RECORD_RULES } from '../rules/index.ts';

export type BuiltRecord =
  | { readonly record: PublicRecord; readonly problems: readonly [] }
  | { readonly record?: undefined; readonly problems: readonly Problem[] };

/**
 * Puts parsed files together and asks every rule that looks at the whole.
 *
 * @param files - in any order: the result does not depend on it
 * @returns the record, or everything that has to be mended first, sorted by file, line and column
 */
export function buildRecord(files: readonly ParsedFile[]): BuiltRecord {
  const drafts = collectDrafts(files);
  const problems: Problem[] = [
    ...files.flatMap((file) => file.problems),
    ...RECORD_RULES.flatMap((rule) =>
      [...rule.check(drafts)].map((finding) => ({ ...finding, rule: rule.id })),
    ),
  ].sort(compareProblems);
  return problems.length > 0 ? { problems } : { record: assemble(drafts), problems: [] };
}

function collectDrafts(files: readonly ParsedFile[]): Drafts {
  const sorted = files.toSorted((a, b) => compareText(a.file, b.file));
  return {
    files: sorted.map(({ file }) => file),
    unreadable: new Set(
      sorted.flatMap(({ file, isUnreadable }) => (isUnreadable && fileKindOf(file)) || []),
    ),
    site: sorted.find(({ site }) => site)?.site,
    countries: sorted.flatMap(({ countries }) => countries ?? []),
    publishers: sorted.flatMap(({ publishers }) => publishers ?? []),
    events: sorted.flatMap(({ events }) => events ?? []),
    conditions: sorted.flatMap(({ conditions }) => conditions ?? []),
    actors: sorted.flatMap(({ actor }) => actor ?? []),
    articles: sorted.flatMap(({ article }) => article ?? []),
    statements: sorted.flatMap(({ statements }) => statements ?? []),
    pages: sorted.flatMap(({ page }) => page ?? []),
    ledger: sorted.find(({ ledger }) => ledger)?.ledger,
    faulty: new Set(sorted.flatMap(({ file, problems }) => (problems.length > 0 ? [file] : []))),
  };
}

/** Without findings every draft is complete, so its fields are the entry itself. */
function assemble(drafts: Drafts): PublicRecord {
  const statementIds = Map.groupBy(drafts.statements, ({ article }) => article);
  const articles = drafts.articles.map(({ id, file, fields }) => {
    const statements = (statementIds.get(id) ?? []).map((statement) => statement.id);
    return { ...fields, id, file, statements } as Article;
  });
  const statements = drafts.statements.map(
    ({ fields, article }) => ({ ...fields, article }) as Statement,
  );
  const complete = <Entry>(entries: readonly Draft<Entry>[]): Entry[] =>
    entries.map(({ fields }) => fields as Entry);
  return {
    site: complete(drafts.site ? [drafts.site] : [])[0]!,
    countries: keyed(complete(drafts.countries), ({ code }) => code),
    publishers: keyed(complete(drafts.publishers), idOf),
    events: keyed(complete(drafts.events), idOf),
    conditions: keyed(complete(drafts.conditions), idOf),
    actors: keyed(complete(drafts.actors), idOf),
    articles: keyed(articles, idOf),
    statements: new Map(
      statements.sort(compareByTime).map((statement) => [statement.id, statement]),
    ),
    pages: keyed(complete(drafts.pages), idOf),
    ledger: new Map(drafts.ledger?.entries),
  };
}

const idOf = <Id extends string>({ id }: { readonly id: Id }): Id => id;

function keyed<Id extends string, Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Id,
): Map<Id, Entry> {
  const pairs = entries.map((entry): [Id, Entry] => [keyOf(entry), entry]);
  return new Map(pairs.sort(([a], [b]) => compareText(a, b)));
}
