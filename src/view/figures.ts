import type { Figure } from '../record/model.ts';
import type { Words } from '../words/words.ts';

/** "20,000 to 50,000"; one number where only one was given. */
export function formatFigure(
  { min, max }: Pick<Figure, 'min' | 'max'>,
  { counts, number }: Words,
): string {
  if (max === undefined || min === max) return number(min);
  return counts.range(number(min), number(max));
}
