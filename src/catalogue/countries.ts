import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { CountryCode, PublicRecord } from '../record/model.ts';

isoCountries.registerLocale(english);

/** Name of a country: the record's own, else the English one that goes with the ISO code. */
export function countryName(
  code: CountryCode | undefined,
  { countries }: Pick<PublicRecord, 'countries'>,
): string | undefined {
  if (code === undefined) return undefined;
  return countries.get(code)?.name ?? isoCountries.getName(code, 'en', { select: 'alias' }) ?? code;
}
