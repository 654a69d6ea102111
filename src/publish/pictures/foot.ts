import { isRetracted } from '../../record/derive/positions.ts';
import type { Statement } from '../../record/model.ts';
import type { Position } from '../../record/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { box, row, type Element } from './element.ts';
import { COLUMN, type Foot } from './frame.ts';
import { fillOf, INK_SOFT, RULE, toneOf } from './inks.ts';
import { line } from './parts.ts';

/** What stands below the large words: who, in what capacity, with what position, and whose report it is. */
export interface FootText {
  readonly name?: string;
  readonly capacity?: string;
  readonly position?: Position;
  /** Beside the position, or instead of it. */
  readonly remark?: string;
  readonly source?: string;
}

const NAME = 44;
const CAPACITY = 36;
const LAST_ROW = 54;
/** Width that the source may take, alone, beside one thing, and beside two. */
const SOURCE = [COLUMN, COLUMN * 0.7, COLUMN * 0.48] as const;
/** Width that a remark may take beside a source. */
const REMARK = COLUMN * 0.27;
const SMALL = { sizes: [28, 26, 24], colour: INK_SOFT };
const NAME_LOOK = { sizes: [34, 32, 30, 28, 27, 26], weight: 600 } as const;
const CAPACITY_LOOK = { sizes: [29, 28, 27, 26, 25, 24], colour: INK_SOFT };

/** Lays out a foot; what is absent takes no room. */
export function foot(
  { name, capacity, position, remark, source }: FootText,
  { vocabulary }: Words,
): Foot {
  const lines = [
    ...(name ? [box({ height: NAME }, [line(name, NAME_LOOK, COLUMN)])] : []),
    ...(capacity ? [box({ height: CAPACITY }, [line(capacity, CAPACITY_LOOK, COLUMN)])] : []),
  ];
  const beside = (position ? 1 : 0) + (remark ? 1 : 0);
  const height =
    (name ? NAME : 0) + (capacity ? CAPACITY : 0) + (lines.length > 0 ? 15 : 0) + LAST_ROW;
  return {
    height,
    element: box({ height, justifyContent: 'flex-end' }, [
      ...lines,
      box({ height: 1, background: RULE, marginTop: lines.length > 0 ? 14 : 0 }),
      row({ height: LAST_ROW - 1, justifyContent: 'space-between', alignItems: 'flex-end' }, [
        row({ alignItems: 'center' }, [
          position !== undefined && chip(position, vocabulary.positions[position]),
          remark !== undefined &&
            box({ marginLeft: position === undefined ? 0 : 24 }, [
              line(remark, SMALL, source === undefined ? COLUMN : REMARK),
            ]),
        ]),
        source !== undefined && line(source, SMALL, SOURCE[beside]!),
      ]),
    ]),
  };
}

/**
 * What was said last and still stands.
 *
 * @param statements - the latest first
 */
export function footOfLatest(
  statements: readonly Statement[],
  { share, dates }: Words,
): FootText | undefined {
  const latest = statements.find((statement) => !isRetracted(statement));
  return latest && { name: latest.title, remark: share.latest(dates.long(latest.on)) };
}

/** A position: its colour, and its word, for the colour alone says nothing. */
const chip = (position: Position, label: string): Element =>
  row({ alignItems: 'center' }, [
    box({ width: 26, height: 26, background: fillOf(position), marginRight: 14 }),
    line(label, { sizes: [30], weight: 600, colour: toneOf(position) }, 300),
  ]);
