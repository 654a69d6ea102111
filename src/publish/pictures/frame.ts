import { SHARE_HEIGHT, SHARE_WIDTH } from '../../view/share-picture.ts';
import type { Position } from '../../record/vocabulary.ts';
import type { Drawing } from './draw.ts';
import { box, row, type Element } from './element.ts';
import { fillOf, INK, INK_SOFT, PAPER } from './inks.ts';
import type { Room } from './fit.ts';
import { line } from './parts.ts';
import { SANS, SERIF } from './typefaces.ts';

const BAND = 24;
const MARGIN = { top: 44, right: 76, bottom: 42, left: 76 };
const MASTHEAD = 62;
const GAP = 26;

/** Width of all that is within the margins. */
export const COLUMN = SHARE_WIDTH - BAND - MARGIN.left - MARGIN.right;

export interface Foot {
  readonly element: Element;
  readonly height: number;
}

/** The parts of a picture: the same frame for all of them. */
export interface Sheet {
  readonly site: string;
  /** At the right of the masthead. */
  readonly corner: string;
  /** Shown by the colour of the band at the left. */
  readonly position?: Position | undefined;
  readonly foot: Foot;
  /** What is shown between masthead and foot, made to fit the room. */
  readonly main: (room: Room) => readonly (Element | false)[];
}

/** Lays out a picture: a band in the position's colour, the site's name above a double rule, and a foot. */
export function layOut({ site, corner, position, foot, main }: Sheet): Drawing {
  const height = SHARE_HEIGHT - MARGIN.top - MASTHEAD - foot.height - MARGIN.bottom - 2 * GAP;
  const column = box(
    {
      width: SHARE_WIDTH - BAND,
      height: SHARE_HEIGHT,
      padding: `${String(MARGIN.top)}px ${String(MARGIN.right)}px ${String(MARGIN.bottom)}px ${String(MARGIN.left)}px`,
      justifyContent: 'space-between',
      boxSizing: 'border-box',
    },
    [
      masthead(site, corner),
      box({ height, justifyContent: 'center' }, main({ width: COLUMN, height })),
      foot.element,
    ],
  );
  return {
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    element: box(
      {
        flexDirection: 'row',
        width: SHARE_WIDTH,
        height: SHARE_HEIGHT,
        background: PAPER,
        color: INK,
        fontFamily: SANS.family,
      },
      [box({ width: BAND, height: SHARE_HEIGHT, background: fillOf(position) }), column],
    ),
  };
}

const masthead = (site: string, corner: string): Element =>
  box({ height: MASTHEAD }, [
    row({ justifyContent: 'space-between', height: MASTHEAD - 9 }, [
      line(site, { typeface: SERIF, sizes: [34], weight: 600 }, COLUMN / 2),
      line(corner, { sizes: [28, 26, 24], colour: INK_SOFT }, COLUMN / 2),
    ]),
    box({ height: 4, background: INK }),
    box({ height: 2, background: INK, marginTop: 3 }),
  ]);
