import type { CountryCode } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { currentPosition } from '../../catalogue/standing.ts';
import type { StatementCard } from '../../view/statement-card.ts';
import { formatDate } from '../../words/en/dates.ts';
import { TEXT } from '../../words/en/text.ts';
import { POSITION_LABELS, POSITION_SENTENCES } from '../../words/en/vocabulary.ts';

/** The picture of a statement in words. */
export function statementAlt({
  title,
  words,
  speaker,
  date,
  position,
  retraction,
}: StatementCard): string {
  if (retraction) return TEXT.share.retracted;
  const said = `${speaker}, ${date}: ${words ? `“${words}”` : `${title}.`}`;
  return position ? TEXT.share.withPosition(said, POSITION_LABELS[position].toLowerCase()) : said;
}

/** The picture of a country in words. */
export function countryAlt(code: CountryCode, catalogue: Catalogue): string {
  const { name } = catalogue.record.countries.get(code)!;
  const current = currentPosition(catalogue, code);
  if (!current) return TEXT.positions.countryNotTold(name);
  const { position, since } = current;
  return TEXT.share.country(name, POSITION_SENTENCES[position], formatDate(since.on));
}

/** The picture of an actor in words. */
export function actorAlt(id: string, { record }: Pick<Catalogue, 'record'>): string {
  const { name, roles } = record.actors.get(id)!;
  const role = roles.at(-1)?.title;
  return TEXT.share.actor(role ? `${name}, ${role}` : name);
}

/** The picture of the site in words. */
export const siteAlt = ({ record }: Pick<Catalogue, 'record'>): string =>
  `${record.site.name}: ${record.site.tagline}`;
