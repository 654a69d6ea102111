import type { Element } from 'hast';
import type { Correction } from '../../record/model.ts';
import { TEXT } from '../../words/en/text.ts';
import { CORRECTION_LABELS } from '../../words/en/vocabulary.ts';
import { element, paragraph, time } from './html.ts';

/** What was corrected, when and why, with the earlier wording where the record keeps it. */
export const correctionParagraph = ({ on, class: kind, note, was }: Correction): Element =>
  paragraph(
    element('strong', {}, CORRECTION_LABELS[kind]),
    ', ',
    time(on),
    `: ${note}`,
    ...(was === undefined
      ? []
      : [' ', ...TEXT.corrections.earlierWording(element('del', {}, was))]),
  );
