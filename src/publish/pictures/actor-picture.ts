import type { ActorId } from '../../record/ids.ts';
import type { Actor, PublicRecord } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryName } from '../../catalogue/countries.ts';
import type { Words } from '../../words/words.ts';
import { box } from './element.ts';
import { foot, footOfLatest } from './foot.ts';
import type { Drawing } from './draw.ts';
import { layOut } from './frame.ts';
import { INK_SOFT } from './inks.ts';
import { heading, SIZES } from './parts.ts';

const NAME_SIZES = SIZES.filter((size) => size <= 96);
const OFFICE_SIZES = SIZES.filter((size) => size <= 50);
/** Share of the room that the name may take. */
const NAME_SHARE = 0.56;
const GAP = 12;

/** The picture of an actor: the latest office, and what was said last. */
export function actorPicture(id: ActorId, catalogue: Catalogue, words: Words): Drawing {
  const { record, byFacet } = catalogue;
  const actor = record.actors.get(id)!;
  const statements = byFacet.actor.get(id) ?? [];
  return layOut({
    site: record.site.name,
    corner: words.counts.statements(statements.length),
    foot: foot(footOfLatest(statements, words) ?? {}, words),
    main: ({ width, height }) => [
      heading(actor.name, { width, height: height * NAME_SHARE }, { sizes: NAME_SIZES }),
      box({ height: GAP }),
      heading(
        officeOf(actor, record, words),
        { width, height: height * (1 - NAME_SHARE) - GAP },
        { sizes: OFFICE_SIZES, weight: 400, colour: INK_SOFT },
      ),
    ],
  });
}

/** "Defence Secretary, United Kingdom"; of those without an office, what they are. */
function officeOf(
  { kind, affiliation, roles }: Actor,
  record: PublicRecord,
  { vocabulary, share, dates }: Words,
): string {
  const role = roles.at(-1);
  if (!role) return affiliation ?? vocabulary.actorKinds[kind];
  const country = countryName(role.for, record);
  const office =
    country && !role.title.includes(country) ? `${role.title}, ${country}` : role.title;
  return role.to ? share.until(office, dates.long(role.to)) : office;
}
