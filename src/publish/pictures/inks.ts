import type { Position } from '../../record/vocabulary.ts';
import { COLOURS, FILLS, TONES, type Pair } from '../../view/colours.ts';

/** A picture is seen on any ground, so it has but one version: the light one. */
const light = ([ink]: Pair): string => ink;

export const PAPER = light(COLOURS.paper);
export const INK = light(COLOURS.ink);
export const INK_SOFT = light(COLOURS['ink-soft']);
export const RULE = light(COLOURS.rule);

/** For a position's word. */
export const toneOf = (position: Position): string => light(TONES[position]);
/** For areas that stand for a position; without one they are in ink. */
export const fillOf = (position: Position | undefined): string =>
  position ? light(FILLS[position]) : INK;
