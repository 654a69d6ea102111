import { addYears } from 'date-fns/addYears';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { RECORD_LANGUAGE } from '../../record/language.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/**
 * Whom to tell of a fault in the site's security (RFC 9116); undefined if the site names no contact.
 *
 * It expires a year after the record last grew: whoever still adds to the record still reads mail.
 */
export function securityText({
  record,
  asOf,
}: Pick<Catalogue, 'record' | 'asOf'>): string | undefined {
  const { contact } = record.site;
  if (contact === undefined || asOf === '') return undefined;
  const expires = format(addYears(parseISO(asOf), 1), 'yyyy-MM-dd');
  return [
    `Contact: ${contactAddress(contact)}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${RECORD_LANGUAGE}`,
    '',
  ].join('\n');
}

/** RFC 9116 asks for an address with a scheme. */
const contactAddress = (contact: string): string =>
  /^[^@\s:/]+@[^@\s:/]+$/.test(contact) ? `mailto:${contact}` : contact;
