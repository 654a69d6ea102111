import type { QuotationLeaf } from 'schema-dts';
import type { Quotation } from '../../record/model.ts';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { proseToText } from '../../view/prose.ts';
import { siteIds } from './site.ts';

/**
 * The words as they stand in the record, with our translation. Of words that the source had already
 * translated it says that there are others behind them, which the record does not have.
 */
export const quotedWords = (
  { words, language, translated, translation }: Quotation,
  absolute: Absolute,
): Pick<QuotationLeaf, 'text' | 'inLanguage' | 'translationOfWork' | 'workTranslation'> => ({
  text: proseToText(words),
  inLanguage: language,
  translationOfWork: translated ? { '@type': 'Quotation' } : undefined,
  workTranslation: translation && {
    '@type': 'Quotation',
    text: proseToText(translation),
    inLanguage: RECORD_LANGUAGE,
    translator: { '@id': siteIds(absolute).publisher },
  },
});
