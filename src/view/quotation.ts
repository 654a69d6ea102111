import { foreignLanguage, isRecordLanguage } from '../record/language.ts';
import type { Prose, Quotation } from '../record/model.ts';
import type { Words } from '../words/words.ts';
import { proseToHtml, proseToText } from './prose.ts';

/** The words of a statement where there is room for one wording: as plain text. */
export interface ShownWords {
  readonly text: string;
  /** BCP 47, where they are not in the record's language. */
  readonly lang?: string;
  /** How they came into their language, where that is not as they were said. */
  readonly caption?: string;
}

/** The same words where there is room for every wording: as HTML. */
export interface QuotationBlock {
  readonly said: BlockOfWords;
  readonly translation?: BlockOfWords;
}

interface BlockOfWords {
  readonly html: string;
  readonly lang?: string;
  readonly caption?: string;
}

/** One wording of a quotation: as it was said, or as we have translated it. */
export interface Wording {
  readonly prose: Prose;
  /** BCP 47, where it is not in the record's language. */
  readonly lang?: string;
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

/** @param base - of the links in the words */
export function quotationBlock(quotation: Quotation, base: string, words: Words): QuotationBlock {
  const [said, translation] = wordingsOf(quotation, words).map(({ prose, ...rest }) => ({
    html: proseToHtml(prose, base),
    ...rest,
  }));
  return { said: said!, ...(translation && { translation }) };
}

/** Every wording as plain text. */
export const wordingsAsText = (quotation: Quotation, words: Words): ShownWords[] =>
  wordingsOf(quotation, words, sentencesOn).map(({ prose, ...rest }) => ({
    text: proseToText(prose),
    ...rest,
  }));

/**
 * The words as they were said, then our translation of them.
 *
 * @param captionOf - what to say of the words as they were said
 */
export function wordingsOf(
  quotation: Quotation,
  words: Words,
  captionOf: (quotation: Quotation, words: Words) => string | undefined = saidCaption,
): Wording[] {
  const { words: said, language, translation } = quotation;
  const lang = foreignLanguage(language);
  const caption = captionOf(quotation, words);
  return [
    {
      prose: said,
      ...(lang !== undefined && { lang }),
      ...(caption !== undefined && { caption }),
    },
    ...(translation ? [{ prose: translation, caption: words.statement.ourTranslation }] : []),
  ];
}

/**
 * What is to be known of all wordings of a quotation, where a line between them is all the room there is:
 * "In French. Our translation:"; undefined for words as they were said.
 */
export function captionBetween(
  { language, translated, translation }: Quotation,
  { feeds, languageName }: Words,
): string | undefined {
  const sentences = [
    ...(isRecordLanguage(language) ? [] : [feeds.inLanguage(languageName(language))]),
    ...(translated ? [feeds.translatedInSource] : []),
    ...(translation ? [feeds.ourTranslation] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
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

/** "In French; already translated in the source", where the words stand with their translation. */
function saidCaption(
  { language, translated }: Quotation,
  { statement, languageName }: Words,
): string | undefined {
  if (isRecordLanguage(language)) return translated ? statement.translatedInSource : undefined;
  const { inLanguage, inLanguageTranslatedInSource } = statement;
  return (translated ? inLanguageTranslatedInSource : inLanguage)(languageName(language));
}

/** "In French. Translated in the source" */
function sentencesOn(
  { language, translated }: Quotation,
  { statement, languageName }: Words,
): string | undefined {
  const sentences = [
    ...(isRecordLanguage(language) ? [] : [statement.inLanguage(languageName(language))]),
    ...(translated ? [statement.translatedInSource] : []),
  ];
  return sentences.length > 0 ? sentences.join('. ') : undefined;
}
