import type { Change } from '../record/derive/changes.ts';
import type { CountryCode } from '../record/ids.ts';
import type { Catalogue } from './catalogue.ts';

/** The countries that changed position, the one that did last first, each with its changes, the latest first. */
export const changesByCountry = ({
  once,
}: Pick<Catalogue, 'once'>): ReadonlyMap<CountryCode, readonly Change[]> => once(groupByCountry);

const groupByCountry = ({ changes }: Pick<Catalogue, 'changes'>): Map<CountryCode, Change[]> =>
  Map.groupBy(changes, ({ country }) => country);
