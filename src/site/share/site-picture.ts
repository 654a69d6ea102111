import type { Catalogue } from '../catalogue.ts';
import { formatDay } from '../dates.ts';
import { count } from '../words.ts';
import { foot } from './foot.ts';
import { layOut, type Drawing } from './frame.ts';
import { heading } from './parts.ts';

/** The picture of the site itself, for all pages that have none of their own. */
export const sitePicture = ({ record, statements, asOf }: Catalogue): Drawing =>
  layOut({
    site: record.site.name,
    corner: count(statements.length, 'statement'),
    foot: foot({
      remark: `By ${count(record.actors.size, 'speaker')}`,
      source: `As of ${formatDay(asOf)}`,
    }),
    main: (room) => [heading(record.site.tagline, room)],
  });
