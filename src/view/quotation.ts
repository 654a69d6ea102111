import { foreignLanguage, isRecordLanguage } from '../record/language.ts';
import type { Quotation } from '../record/model.ts';
import type { Words } from '../words/words.ts';
import { proseToText } from './prose.ts';

/** The words of a statement where there is room for one wording: as plain text. */
export interface ShownWords {
  readonly text: string;
  /** BCP 47, where they are not in the record's language. */
  readonly lang?: string;
  /** How they came into their language, where that is not as they were said. */
  readonly caption?: string;
}

/** The quotation in the record's language where there is one, else as it was said. */
export function shownWords(quotation: Quotation, words: Words): ShownWords {
  const { words: said, language, translation } = quotation;
  const lang = translation ? undefined : foreignLanguage(language);
  const caption = shownCaption(quotation, words);
  return {
    text: proseToText(translation ?? said),
    ...(lang !== undefined && { lang }),
    ...(caption !== undefined && { caption }),
  };
}

/** "Our translation from Ukrainian", "In French", "Translated in the source"; undefined for words as they were said. */
function shownCaption(
  { language, translated, translation }: Quotation,
  { statement, languageName }: Words,
): string | undefined {
  if (translation) return statement.ourTranslationFrom(languageName(language));
  if (!isRecordLanguage(language)) return statement.inLanguage(languageName(language));
  return translated ? statement.translatedInSource : undefined;
}
