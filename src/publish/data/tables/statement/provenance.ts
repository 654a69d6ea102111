import { deriveWeaknesses } from '../../../../record/derive/corroboration.ts';
import type { Statement } from '../../../../record/model.ts';
import { ATTRIBUTIONS } from '../../../../record/vocabulary.ts';
import { COUNT, IDENTIFIER, listOf, WEAKNESS, wordFrom } from '../../form.ts';
import type { ReadColumn, Source } from '../../table.ts';

/** How it became known. */
export const PROVENANCE: readonly ReadColumn<Statement>[] = [
  {
    name: 'attribution',
    description:
      'By what channel it became known. Anonymous and unattributed statements never move a country’s position.',
    form: wordFrom(ATTRIBUTIONS),
    isRequired: true,
    read: ({ attribution }) => attribution,
  },
  {
    name: 'article',
    description: 'Id of the report from which the statement was taken.',
    form: IDENTIFIER,
    isRequired: true,
    refersTo: 'articles',
    read: ({ article }) => article,
  },
  {
    name: 'also',
    description: 'Ids of the other reports of the same statement.',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'articles',
    read: ({ also }) => also,
  },
  {
    name: 'report_count',
    description: 'Number of reports, the first included.',
    form: COUNT,
    isRequired: true,
    read: (statement, source) => sourcesOf(statement, source).reports.length,
  },
  {
    name: 'origins',
    description:
      'Ids of the publishers at which the reports end up when their citations are followed.',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'publishers',
    read: (statement, source) => sourcesOf(statement, source).origins,
  },
  {
    name: 'origin_count',
    description:
      'Number of independent origins: ten reposts of one agency’s report are one origin.',
    form: COUNT,
    isRequired: true,
    read: (statement, source) => sourcesOf(statement, source).origins.length,
  },
  {
    name: 'rests_only_on',
    description:
      'Why it is weakly sourced: its source is not named, or all its publishers are state media, aggregators or content farms. Empty for most.',
    form: listOf(WEAKNESS),
    isRequired: true,
    read: (statement, source) => {
      const { reports, origins } = sourcesOf(statement, source);
      return deriveWeaknesses(statement, reports, origins, source.catalogue.record.publishers);
    },
  },
];

const sourcesOf = ({ id }: Statement, { catalogue }: Source) => catalogue.sources.get(id)!;
