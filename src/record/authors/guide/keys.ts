import { z } from 'zod';
import type { Shape } from '../../parse/fields.ts';
import {
  countryCode,
  countryCodeOrNone,
  dateOrInterval,
  hostName,
  identifier,
  languageTag,
  partialDate,
  statementIdentifier,
  text,
  webAddress,
} from '../../parse/values.ts';
import { code, linkTo, table } from './markdown.ts';
import { headingOfWords } from './vocabularies.ts';

/** What each key of a shape says, in words. */
export type Meanings<S extends Shape> = Readonly<Record<keyof S & string, string>>;

/** What the keys within some of a shape's values say: of each of `roles`, for example. */
type InnerMeanings<S extends Shape> = Readonly<
  Partial<Record<keyof S & string, Readonly<Record<string, string>>>>
>;

/**
 * The table of a shape's keys: whether each is needed, and of what form its value is, is read off the
 * schemas. The keys of the mappings that stand in a list follow the key of the list.
 */
export const keyTable = <S extends Shape>(
  shape: S,
  meanings: Meanings<S>,
  inner?: InnerMeanings<S>,
): string =>
  table(
    ['key', 'needed', 'value', 'meaning'],
    Object.entries(shape).flatMap(([key, schema]) => [
      keyRow(code(key), schema, meanings[key as keyof S & string]),
      ...Object.entries(itemShape(schema)).map(([item, itemSchema]) =>
        keyRow(
          `${code(key)} › ${code(item)}`,
          itemSchema,
          inner?.[key as keyof S & string]?.[item],
        ),
      ),
    ]),
  );

const keyRow = (key: string, schema: z.ZodType, meaning = ''): string[] => [
  key,
  describeNeed(schema),
  describeValue(schema),
  meaning,
];

/** The keys of the mappings that stand in a list, such as `roles`; none if it is no such list. */
function itemShape(list: z.ZodType): Shape {
  const item = withoutWrappers(list);
  const element = item instanceof z.ZodArray ? withoutWrappers(item.element as z.ZodType) : item;
  return element instanceof z.ZodObject ? (element.shape as Shape) : {};
}

function describeNeed(schema: z.ZodType): string {
  const { success, data } = schema.safeParse(undefined);
  if (!success) return 'required';
  const hasDefault = data !== undefined && !Array.isArray(data);
  return hasDefault ? `default ${code(String(data))}` : 'optional';
}

function describeValue(wrapped: z.ZodType): string {
  const schema = withoutWrappers(wrapped);
  const named = VALUES.get(schema);
  if (named !== undefined) return named;
  if (schema instanceof z.ZodArray) return `list: ${describeValue(schema.element as z.ZodType)}`;
  if (schema instanceof z.ZodEnum) {
    const heading = headingOfWords(schema.options.map(String));
    return heading === undefined ? 'word' : linkTo(heading, 'word');
  }
  if (schema instanceof z.ZodObject) return wrapped === schema ? 'keys' : 'id, or keys';
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  return schema instanceof z.ZodNumber ? 'number' : 'value';
}

const COUNTRY = `country code or ${linkTo('Bodies', 'body')}`;

const VALUES: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [text, 'text'],
  [identifier, 'id'],
  [statementIdentifier, 'id of a statement'],
  [countryCode, COUNTRY],
  [countryCodeOrNone, `${COUNTRY}, or \`none\``],
  [partialDate, linkTo('Dates', 'date')],
  [dateOrInterval, `${linkTo('Dates', 'date')}, or first/last`],
  [webAddress, 'web address'],
  [languageTag, 'language tag (BCP 47)'],
  [hostName, 'host name'],
]);

/** The schema of the value itself, whether it may be absent or be written in a shorter form. */
function withoutWrappers(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return withoutWrappers(schema.unwrap() as z.ZodType);
  }
  const isShorthand = schema instanceof z.ZodPipe && schema.out instanceof z.ZodObject;
  return isShorthand ? (schema.out as z.ZodType) : schema;
}
