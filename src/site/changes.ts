import type { HeldPosition } from '../record/derive/positions.ts';
import type { CountryCode } from '../record/model.ts';
import { compareLatestFirst } from '../record/derive/order.ts';
import { compareText } from '../record/partial-date.ts';
import type { Position } from '../record/vocabulary.ts';
import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** A country's position gave way to another. */
export interface Change {
  readonly country: CountryCode;
  readonly from: HeldPosition;
  readonly to: HeldPosition;
}

/** Every change of position, the latest first. */
export function latestChanges({ histories }: Pick<Catalogue, 'histories'>): Change[] {
  const changes = [...histories].flatMap(([country, history]) =>
    history.slice(1).map((to, index): Change => ({ country, from: history[index]!, to })),
  );
  return changes.sort(
    (a, b) => compareLatestFirst(a.to.since, b.to.since) || compareText(a.country, b.country),
  );
}

/** The position that each country was last found to hold. */
export const currentPosition = (
  { histories }: Pick<Catalogue, 'histories'>,
  country: CountryCode,
): HeldPosition | undefined => histories.get(country)?.at(-1);

/** Codes of the countries that were last found to hold each position, in the order of the vocabulary. */
export function countriesByPosition(
  catalogue: Pick<Catalogue, 'histories'>,
): [position: Position, countries: CountryCode[]][] {
  const codes = [...catalogue.histories.keys()];
  return wordsOf(POSITIONS).map((position) => [
    position,
    codes
      .filter((code) => currentPosition(catalogue, code)?.position === position)
      .sort(compareText),
  ]);
}
