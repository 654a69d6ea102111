import { deriveWeaknesses } from '../../../../record/derive/corroboration.ts';
import type { Statement } from '../../../../record/model.ts';
import { ATTRIBUTIONS } from '../../../../record/vocabulary.ts';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { COUNT, IDENTIFIER, listOf, WEAKNESS, wordFrom } from '../../form.ts';
import type { StatementColumn } from './column.ts';

/** How it became known. */
export const PROVENANCE: readonly StatementColumn[] = [
  {
    name: 'attribution',
    form: wordFrom(ATTRIBUTIONS),
    isRequired: true,
    read: ({ attribution }) => attribution,
  },
  {
    name: 'article',
    form: IDENTIFIER,
    isRequired: true,
    refersTo: 'articles',
    read: ({ article }) => article,
  },
  {
    name: 'also',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'articles',
    read: ({ also }) => also,
  },
  {
    name: 'report_count',
    form: COUNT,
    isRequired: true,
    read: (statement, catalogue) => sourcesOf(statement, catalogue).reports.length,
  },
  {
    name: 'origins',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'publishers',
    read: (statement, catalogue) => sourcesOf(statement, catalogue).origins,
  },
  {
    name: 'origin_count',
    form: COUNT,
    isRequired: true,
    read: (statement, catalogue) => sourcesOf(statement, catalogue).origins.length,
  },
  {
    name: 'rests_only_on',
    form: listOf(WEAKNESS),
    isRequired: true,
    read: (statement, catalogue) => {
      const { reports, origins } = sourcesOf(statement, catalogue);
      return deriveWeaknesses(statement, reports, origins, catalogue.record.publishers);
    },
  },
];

const sourcesOf = ({ id }: Statement, { sources }: Catalogue) => sources.get(id)!;
