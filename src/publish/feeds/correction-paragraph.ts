import type { Element } from 'hast';
import type { Correction } from '../../record/model.ts';
import type { Words } from '../../words/words.ts';
import { element, paragraph, time } from './html.ts';

/** What was corrected, when and why, with the earlier wording where the record keeps it. */
export const correctionParagraph = (
  { on, class: kind, note, was }: Correction,
  words: Words,
): Element =>
  paragraph(
    element('strong', {}, words.vocabulary.corrections[kind]),
    ', ',
    time(on, words),
    `: ${note}`,
    ...(was === undefined
      ? []
      : [' ', ...words.corrections.earlierWording(element('del', {}, was))]),
  );
