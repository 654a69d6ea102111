import type { Correction } from '../../record/model.ts';
import type { StatementCard } from '../../view/statement-card.ts';
import type { Element } from './element.ts';
import type { Room } from './fit.ts';
import { foot } from './foot.ts';
import type { Drawing } from './draw.ts';
import { layOut } from './frame.ts';
import { INK } from './inks.ts';
import { heading, NOTE, note, quotation, SIZES } from './parts.ts';
import { typeset } from './typeset.ts';
import type { Words } from '../../words/words.ts';

/** A title is no quotation, and does not shout like one. */
const TITLE_SIZES = SIZES.filter((size) => size <= 68);
/** A quotation of no more letters does not say what it is about; the title below it does. */
const SHORT = 70;

/**
 * The picture of a statement: the words that were said, or its title where there are none that can be set.
 * Of a retracted one it says nothing but that: words that should not have been published are not spread
 * further.
 */
export function statementPicture(card: StatementCard, site: string, words: Words): Drawing {
  const { retraction, date, position, speaker, capacity, attribution, publisher } = card;
  if (retraction) return retractedPicture(retraction, site, words);
  return layOut({
    site,
    corner: date,
    position,
    foot: foot(
      {
        name: speaker,
        capacity,
        position,
        remark: attribution,
        source: words.share.source(publisher),
      },
      words,
    ),
    main: (room) => mainWords(card, room),
  });
}

function mainWords({ title, words, wordsNote }: StatementCard, room: Room): (Element | false)[] {
  const said = words && typeset(words);
  if (!said) return [heading(title, room, { sizes: TITLE_SIZES })];
  const { width, height } = room;
  const below = [
    ...(said.length <= SHORT ? [note(title, width, INK)] : []),
    ...(wordsNote ? [note(wordsNote, width)] : []),
  ];
  return [quotation(said, { width, height: height - below.length * NOTE }), ...below];
}

const retractedPicture = ({ on, note: reason }: Correction, site: string, words: Words): Drawing =>
  layOut({
    site,
    corner: '',
    foot: foot({ remark: words.corrections.retractedOn(words.dates.day(on.earliest)) }, words),
    main: (room) => [
      heading(words.corrections.hasBeenRetracted, { ...room, height: room.height - NOTE }),
      note(reason, room.width),
    ],
  });
