import { deriveWeaknesses } from '../record/derive/corroboration.ts';
import type { Statement } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';

/** Sentences that say on what a statement rests alone, where that is weak; usually none. */
export function corroborationNotes(
  statement: Statement,
  { record, sources }: Pick<Catalogue, 'record' | 'sources'>,
  { sources: texts }: Words,
): string[] {
  const { reports, origins } = sources.get(statement.id)!;
  const weaknesses = deriveWeaknesses(statement, reports, origins, record.publishers);
  const kindsOfSources: Readonly<Record<string, string>> = texts.weak;
  const kinds = weaknesses.flatMap((weakness) => kindsOfSources[weakness] ?? []);
  return [
    ...(weaknesses.includes('anonymous') ? [texts.anonymous] : []),
    ...(weaknesses.includes('unattributed') ? [texts.unattributed] : []),
    ...(kinds.length > 0 ? [texts.restsOnlyOn(kinds)] : []),
  ];
}
