import { deriveWeaknesses } from '../record/derive/corroboration.ts';
import type { Statement } from '../record/model.ts';
import type { Catalogue } from './catalogue.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'state-media': 'state media',
  aggregator: 'sites that pass on what others report',
  'content-farm': 'sites of mass-produced or machine-written pages',
};

const LIST = new Intl.ListFormat('en-GB');

/** Sentences that say on what a statement rests alone, where that is weak; usually none. */
export function corroborationNotes(
  statement: Statement,
  { record, sources }: Pick<Catalogue, 'record' | 'sources'>,
): string[] {
  const { reports, origins } = sources.get(statement.id)!;
  const weaknesses = deriveWeaknesses(statement, reports, origins, record.publishers);
  const kinds = weaknesses.flatMap((weakness) => SOURCES[weakness] ?? []);
  return [
    ...(weaknesses.includes('anonymous')
      ? ['Rests on a source that the reports do not name.']
      : []),
    ...(weaknesses.includes('unattributed')
      ? ['Reported without a speaker, a document or an occasion that could be checked.']
      : []),
    ...(kinds.length > 0 ? [`Rests only on ${LIST.format(kinds)}.`] : []),
  ];
}
