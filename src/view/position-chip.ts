import type { Position } from '../record/vocabulary.ts';
import type { Words } from '../words/words.ts';

/** A word of a vocabulary as a small label; its id tells the style. */
export interface Chip<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

export const chipOf = (position: Position, { vocabulary }: Words): Chip<Position> => ({
  id: position,
  label: vocabulary.positions[position],
});
