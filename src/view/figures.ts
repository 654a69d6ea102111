import type { Figure } from '../record/model.ts';
import { TEXT } from '../words/en/text.ts';
import { formatNumber } from '../words/en/vocabulary.ts';

/** "20,000 to 50,000"; one number where only one was given. */
export function formatFigure({ min, max }: Pick<Figure, 'min' | 'max'>): string {
  if (max === undefined) return formatNumber(min);
  return min === max ? formatNumber(min) : TEXT.counts.range(formatNumber(min), formatNumber(max));
}
