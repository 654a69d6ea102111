import type { Catalogue } from '../catalogue/catalogue.ts';
import { TEXT } from '../words/en/text.ts';

/** How much the record holds: "1,234 statements by 56 speakers from 789 published reports". */
export const recordSize = ({
  record,
  statements,
}: Pick<Catalogue, 'record' | 'statements'>): string =>
  TEXT.site.size(
    TEXT.counts.statements(statements.length),
    TEXT.counts.speakers(record.actors.size),
    TEXT.counts.publishedReports(record.articles.size),
  );
