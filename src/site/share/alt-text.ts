import type { CountryCode } from '../../record/model.ts';
import type { Catalogue } from '../catalogue.ts';
import { currentPosition } from '../standing.ts';
import type { StatementCard } from '../statement-card.ts';
import { formatDate } from '../dates.ts';
import { NO_POSITION, POSITION_LABELS, POSITION_SENTENCES } from '../words.ts';

/** The picture of a statement in words. */
export function statementAlt({
  title,
  words,
  speaker,
  date,
  position,
  retraction,
}: StatementCard): string {
  if (retraction) return 'This statement has been retracted.';
  const label = position ? ` Position: ${POSITION_LABELS[position].toLowerCase()}.` : '';
  return `${speaker}, ${date}: ${words ? `“${words}”` : `${title}.`}${label}`;
}

/** The picture of a country in words. */
export function countryAlt(code: CountryCode, catalogue: Catalogue): string {
  const { name } = catalogue.record.countries.get(code)!;
  const current = currentPosition(catalogue, code);
  return current
    ? `${name} ${POSITION_SENTENCES[current.position]}, since ${formatDate(current.since.on)}.`
    : `${name}: ${NO_POSITION} that tells where it stands.`;
}

/** The picture of an actor in words. */
export function actorAlt(id: string, { record }: Pick<Catalogue, 'record'>): string {
  const { name, roles } = record.actors.get(id)!;
  const role = roles.at(-1)?.title;
  return `${role ? `${name}, ${role}` : name}: statements, with dates and sources.`;
}

/** The picture of the site in words. */
export const siteAlt = ({ record }: Pick<Catalogue, 'record'>): string =>
  `${record.site.name}: ${record.site.tagline}`;
