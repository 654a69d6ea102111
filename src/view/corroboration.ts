import { deriveWeaknesses } from '../record/derive/corroboration.ts';
import type { Statement } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LOCALE } from '../words/en/locale.ts';
import { TEXT } from '../words/en/text.ts';

const SOURCES: Readonly<Record<string, string>> = TEXT.sources.weak;

const LIST = new Intl.ListFormat(LOCALE);

/** Sentences that say on what a statement rests alone, where that is weak; usually none. */
export function corroborationNotes(
  statement: Statement,
  { record, sources }: Pick<Catalogue, 'record' | 'sources'>,
): string[] {
  const { reports, origins } = sources.get(statement.id)!;
  const weaknesses = deriveWeaknesses(statement, reports, origins, record.publishers);
  const kinds = weaknesses.flatMap((weakness) => SOURCES[weakness] ?? []);
  return [
    ...(weaknesses.includes('anonymous') ? [TEXT.sources.anonymous] : []),
    ...(weaknesses.includes('unattributed') ? [TEXT.sources.unattributed] : []),
    ...(kinds.length > 0 ? [TEXT.sources.restsOnlyOn(LIST.format(kinds))] : []),
  ];
}
