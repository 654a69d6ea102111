import { expect, it } from 'vitest';
import { foreignLanguage, isRecordLanguage } from './language.ts';

it.each(['en', 'en-GB', 'EN-us', 'en-Latn'])('counts %s as the language of the record', (tag) => {
  expect(isRecordLanguage(tag)).toBe(true);
  expect(foreignLanguage(tag)).toBeUndefined();
});

it.each(['fr', 'uk', 'enm', 'fr-CA'])('counts %s as another language', (tag) => {
  expect(isRecordLanguage(tag)).toBe(false);
  expect(foreignLanguage(tag)).toBe(tag);
});
