import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay } from '../../words/en/dates.ts';
import { TEXT } from '../../words/en/text.ts';
import { foot } from './foot.ts';
import type { Drawing } from './draw.ts';
import { layOut } from './frame.ts';
import { heading } from './parts.ts';

/** The picture of the site itself, for all pages that have none of their own. */
export const sitePicture = ({ record, statements, asOf }: Catalogue): Drawing =>
  layOut({
    site: record.site.name,
    corner: TEXT.counts.statements(statements.length),
    foot: foot({
      remark: TEXT.share.by(TEXT.counts.speakers(record.actors.size)),
      source: TEXT.share.asOf(formatDay(asOf)),
    }),
    main: (room) => [heading(record.site.tagline, room)],
  });
