import type { CountryCode } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { currentPosition } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import type { StatementCard } from './statement-card.ts';

/** The picture of a statement in words. */
export function statementAlt(card: StatementCard, { share, site }: Words): string {
  if (card.retraction) return share.retracted;
  const { title, words, speaker, date, position } = card;
  const said = site.saidOn(speaker, date, words ? site.quoted(words) : `${title}.`);
  return position ? share.withPosition(said, position) : said;
}

/** The picture of a country in words. */
export function countryAlt(
  code: CountryCode,
  catalogue: Catalogue,
  { positions, share, vocabulary, dates }: Words,
): string {
  const { name } = catalogue.record.countries.get(code)!;
  const current = currentPosition(catalogue, code);
  if (!current) return positions.countryNotTold(name);
  const { position, since } = current;
  return share.country(name, vocabulary.positionSentences[position], dates.long(since.on));
}

/** The picture of an actor in words. */
export function actorAlt(
  id: string,
  { record }: Pick<Catalogue, 'record'>,
  { share }: Words,
): string {
  const { name, roles } = record.actors.get(id)!;
  const role = roles.at(-1)?.title;
  return share.actor(role ? `${name}, ${role}` : name);
}

/** The picture of the site in words. */
export const siteAlt = ({ record }: Pick<Catalogue, 'record'>): string =>
  `${record.site.name}: ${record.site.tagline}`;
