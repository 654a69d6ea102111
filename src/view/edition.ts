import { catalogueOf, type Catalogue, type Publication } from '../catalogue/catalogue.ts';
import type { PublicRecord } from '../record/model.ts';
import { findWords } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** The record as it is published in one place and one language: what every view is made from. */
export interface Edition {
  readonly catalogue: Catalogue;
  readonly words: Words;
}

/**
 * @param language - of the interface (BCP 47)
 * @throws RangeError if the interface does not speak that language
 */
export function editionOf(
  record: PublicRecord,
  publication: Publication,
  language: string,
): Edition {
  const words = findWords(language);
  if (!words) throw new RangeError(`The interface does not speak the language \`${language}\`.`);
  return { catalogue: catalogueOf(record, publication), words };
}
