import { RECORD_LANGUAGE } from '../record/language.ts';

/** The language of the interface (BCP 47): `INTERFACE_LANGUAGE`, or that of the record. */
export const interfaceLanguage = (environment = process.env): string =>
  environment['INTERFACE_LANGUAGE'] || RECORD_LANGUAGE;
