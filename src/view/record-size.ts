import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';

/** How much the record holds: "1,234 statements by 56 speakers from 789 published reports". */
export const recordSize = (
  { record, statements }: Pick<Catalogue, 'record' | 'statements'>,
  { site, counts }: Words,
): string =>
  site.size(
    counts.statements(statements.length),
    counts.speakers(record.actors.size),
    counts.publishedReports(record.articles.size),
  );
