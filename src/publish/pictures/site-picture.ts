import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import { foot } from './foot.ts';
import type { Drawing } from './draw.ts';
import { layOut } from './frame.ts';
import { heading } from './parts.ts';

/** The picture of the site itself, for all pages that have none of their own. */
export const sitePicture = ({ record, statements, asOf }: Catalogue, words: Words): Drawing =>
  layOut({
    site: record.site.name,
    corner: words.counts.statements(statements.length),
    foot: foot(
      {
        remark: words.share.by(words.counts.speakers(record.actors.size)),
        source: words.share.asOf(words.dates.day(asOf)),
      },
      words,
    ),
    main: (room) => [heading(record.site.tagline, room)],
  });
