import { box, type Element, type Style } from './element.ts';
import { fit, type Fitted, type Room } from './fit.ts';
import { INK, INK_SOFT } from './inks.ts';
import { SANS, SERIF, type Typeface } from './typefaces.ts';
import { typeset } from './typeset.ts';

/** Sizes of large words, in pixels. */
export const SIZES = [
  104, 96, 88, 80, 74, 68, 63, 58, 54, 50, 47, 44, 41, 38, 35, 32, 29, 26,
] as const;
const LINE_HEIGHT = 1.18;

interface Look {
  readonly typeface?: Typeface;
  /** The largest that fits is taken. */
  readonly sizes: readonly number[];
  readonly weight?: 400 | 600;
  readonly colour?: string;
}

/** A text on one line: at the smallest size, cut at a word if it is too long even so. */
export function line(text: string, look: Look, width: number): Element {
  const { typeface = SANS, sizes, weight = 400, colour = INK } = look;
  const fitted = fit(
    typeset(text) ?? text,
    { typeface, sizes, lineHeight: 1 },
    { width, height: sizes[0]! },
  );
  return box(
    {
      fontFamily: typeface.family,
      fontSize: fitted.size,
      fontWeight: weight,
      lineHeight: 1.2,
      color: colour,
      whiteSpace: 'nowrap',
    },
    fitted.text,
  );
}

/** A line that explains the large words above it; `NOTE` pixels high. */
export const note = (text: string, width: number, colour = INK_SOFT): Element =>
  box({ height: NOTE, justifyContent: 'flex-end' }, [
    line(text, { sizes: [30, 29, 28, 27, 26, 25], colour }, width),
  ]);
export const NOTE = 48;

/** Large words as large as there is room. */
export function heading(text: string, room: Room, look: Partial<Look> = {}): Element {
  const { sizes = SIZES, weight = 600, colour = INK } = look;
  const fitted = fit(
    typeset(text) ?? text,
    { typeface: SERIF, sizes, lineHeight: LINE_HEIGHT },
    room,
  );
  return large(fitted.text, fitted, { fontWeight: weight, color: colour });
}

/** Words that were said, in quotation marks, as large as there is room. */
export function quotation(words: string, room: Room): Element {
  const closed = `${words}”`;
  const fitted = fit(closed, { typeface: SERIF, sizes: SIZES, lineHeight: LINE_HEIGHT }, room);
  const { size } = fitted;
  const isCut = fitted.text !== closed;
  const text = isCut ? `${fitted.text}”` : closed;
  const width = fitted.width + (isCut ? size / 2 : 0);
  const mark = box({ ...setIn(size), position: 'absolute', left: -0.45 * size }, '“');
  // The opening mark hangs in the margin, so that the lines begin one below the other.
  return box({ position: 'relative', width }, [mark, large(text, { size, width })]);
}

const large = (
  text: string,
  { size, width }: Pick<Fitted, 'size' | 'width'>,
  style: Style = {},
): Element => box({ ...setIn(size), width, wordBreak: 'break-word', ...style }, text);

const setIn = (fontSize: number) => ({
  fontFamily: SERIF.family,
  fontSize,
  lineHeight: LINE_HEIGHT,
});
