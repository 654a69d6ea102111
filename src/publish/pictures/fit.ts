import { countLines, narrowestColumn } from '../typography/lines.ts';
import type { Typeface } from './typefaces.ts';

/** Room for a text, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A text and how it is set. */
export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  /** The narrowest column in which it has no more lines: then no line is left with a single word. */
  readonly width: number;
}

interface Type {
  readonly typeface: Typeface;
  /** In pixels, the largest first. */
  readonly sizes: readonly number[];
  /** By the size. */
  readonly lineHeight: number;
}

/**
 * Chooses the largest size at which a text fits. One that fits at none is cut at a word, with an
 * ellipsis, and set at the smallest.
 */
export function fit(text: string, { typeface, sizes, lineHeight }: Type, room: Room): Fitted {
  const columnAt = (size: number): number => room.width / (size * typeface.width);
  const fits = (words: string, size: number): boolean =>
    countLines(words, columnAt(size)) * size * lineHeight <= room.height;
  const size = sizes.find((each) => fits(text, each)) ?? sizes.at(-1)!;
  const kept = cutUntil(text, (words) => fits(words, size));
  const column = columnAt(size);
  return {
    text: kept,
    size,
    lines: countLines(kept, column),
    width: Math.ceil(narrowestColumn(kept, column) * size * typeface.width),
  };
}

/** Cuts words off the end, and letters off the last one, until the text suits. */
function cutUntil(text: string, suits: (text: string) => boolean): string {
  let kept = text;
  while (!suits(kept) && kept !== '…') {
    kept = `${kept.replace(/…$/, '').replace(/[\s,;:.–—-]*\s\S*$|.$/u, '')}…`;
  }
  return kept;
}
