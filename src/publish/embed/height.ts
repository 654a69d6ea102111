import type { Embedded } from '../../view/embedded.ts';
import type { Words } from '../../words/words.ts';
import { countLines } from '../typography/lines.ts';

/**
 * The height of an embed. Its frame has to be told, for without a script no page knows how high another
 * one is. The sizes are those of `styles/embed.css`.
 */

/** Widths of frames in pixels, on narrow screens and on wide ones. */
const NARROW = [280, 320, 360, 400, 440];
const WIDE = [480, 540, 600, 700];
/** Margins and borders at the sides, and above and below. */
const SIDES = 41;
const ENDS = 34;
/** For a line that breaks earlier than reckoned. */
const RESERVE = 12;
const GAP = 10;
/** The fonts are the reader's own, and may be wider than the one whose widths are known. */
const SERIF = 1.08;
const SANS = 1.1;

/** A text with its size in pixels, and what it takes besides its lines. */
interface Block {
  readonly text: string;
  readonly size: number;
  readonly typeface?: number;
  readonly lineHeight?: number;
  readonly more?: number;
}

/** Heights in pixels at which nothing has to be scrolled. */
export interface EmbedHeights {
  /** Of frames from 280 pixels on. */
  readonly narrow: number;
  /** Of frames from 480 pixels on. */
  readonly wide: number;
}

export function embedHeights(content: Embedded, words: Words): EmbedHeights {
  const highest = (widths: readonly number[]): number =>
    Math.ceil(Math.max(...widths.map((width) => heightAt(content, width, words))) / 10) * 10;
  const wide = highest(WIDE);
  return { narrow: Math.max(highest(NARROW), wide), wide };
}

const heightAt = (content: Embedded, width: number, words: Words): number =>
  blocksOf(content, width, words)
    .map((block) => heightOf(block, width - SIDES) + GAP)
    .reduce((sum, height) => sum + height, ENDS + RESERVE - GAP);

function blocksOf(content: Embedded, width: number, { citing, vocabulary }: Words): Block[] {
  const { card, quotations, paraphrase, corrections, remarks, source } = content;
  const size = clamp(13, 11.4 + 0.0058 * width, 15.5);
  const quoteSize = clamp(18, 11 + 0.026 * width, 29);
  const facts = [
    ...(card.position ? [vocabulary.positions.considering.toUpperCase()] : []),
    ...remarks,
  ].join(' · ');
  return [
    { text: card.date, size },
    { text: card.title, size: 1.15 * size, lineHeight: 1.4 },
    ...corrections.map((text) => ({ text, size, more: 14 })),
    ...quotations.flatMap(({ text, caption }, index): Block[] => [
      {
        text: `“${text}”`,
        size: index === 0 ? quoteSize : 1.3 * size,
        typeface: SERIF,
        lineHeight: 1.35,
      },
      ...(caption ? [{ text: caption, size, more: -6 }] : []),
    ]),
    ...(paraphrase ? [{ text: paraphrase, size: 1.15 * size, lineHeight: 1.4 }] : []),
    { text: `${card.speaker}, ${card.capacity}`, size },
    ...(facts ? [{ text: facts, size, more: 3 }] : []),
    { text: citing.source(source.name, source.date).join(''), size, more: 9 },
    { text: 'Coalition Ledger', size, more: 4 - GAP },
  ];
}

const heightOf = (
  { text, size, typeface = SANS, lineHeight = 1.45, more = 0 }: Block,
  column: number,
): number => countLines(text, column / (size * typeface)) * size * lineHeight + more;

const clamp = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));
