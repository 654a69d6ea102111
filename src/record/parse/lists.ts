import type { Draft, ParsedFile, Positions } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { MEMBERSHIPS, PUBLISHER_KINDS, VOICES } from '../vocabulary.ts';
import { readFields, type FieldsOf, type Shape } from './fields.ts';
import {
  countryCode,
  dateOrInterval,
  hostName,
  identifier,
  listOf,
  partialDate,
  text,
  webAddress,
  wordOf,
} from './values.ts';
import { parseYaml } from './yaml.ts';

export const SITE_SHAPE = {
  name: text,
  tagline: text,
  address: webAddress,
  licence: text,
  repository: webAddress.optional(),
  contact: text.optional(),
};

export const COUNTRY_SHAPE = {
  slug: identifier,
  name: text,
  memberships: listOf(wordOf(MEMBERSHIPS)),
  voice: wordOf(VOICES).default('both'),
  checked: partialDate.optional(),
};

export const PUBLISHER_SHAPE = {
  name: text,
  kind: wordOf(PUBLISHER_KINDS),
  country: countryCode.optional(),
  home: hostName.optional(),
  note: text.optional(),
};

export const EVENT_SHAPE = {
  name: text,
  on: dateOrInterval,
  place: text.optional(),
  country: countryCode.optional(),
};

export const CONDITION_SHAPE = { label: text, definition: text };

/** Reads `site.yaml`. */
export function parseSite(source: string, file: string): ParsedFile {
  const yaml = parseYaml(source, { file, linesBefore: 0 });
  if (yaml.data === undefined) return { file, problems: yaml.problems };
  const { fields, problems } = readFields(SITE_SHAPE, yaml.data ?? {}, { file, ...yaml });
  const address = fields.address?.replace(/\/+$/, '');
  return {
    file,
    problems: [...yaml.problems, ...problems],
    site: {
      file,
      id: 'site',
      fields: { ...fields, ...(address && { address }) },
      positions: yaml.positions,
    },
  };
}

/** Reads a file that maps ids to entries. An empty file has none. */
function parseMapping<S extends Shape>(
  shape: S,
  key: { name: string; schema: typeof identifier },
  source: string,
  file: string,
): { problems: readonly Problem[]; drafts: Draft<FieldsOf<S>>[]; isUnreadable?: true } {
  const yaml = parseYaml(source, { file, linesBefore: 0 });
  const problems: Problem[] = [...yaml.problems];
  const drafts: Draft<FieldsOf<S>>[] = [];
  const { data } = yaml;
  if (data === undefined) return { problems, drafts, isUnreadable: true };
  if (data === null) return { problems, drafts };
  if (typeof data !== 'object' || Array.isArray(data)) {
    problems.push(...readFields({}, data, { file, positions: yaml.positions }).problems);
    return { problems, drafts };
  }
  const positionsById = splitPositions(yaml.positions, new Set(Object.keys(data)));
  for (const [id, entry] of Object.entries(data)) {
    const positions = positionsById.get(id) ?? {};
    const at = { file, positions };
    const own = readFields({ [key.name]: key.schema }, { [key.name]: id }, at);
    const read = readFields(shape, entry, at);
    problems.push(...own.problems, ...read.problems);
    drafts.push({ file, id, positions, fields: { ...own.fields, ...read.fields } });
  }
  return { problems, drafts };
}

/** Reads `countries.yaml`: ISO code (or body) to country. */
export function parseCountries(source: string, file: string): ParsedFile {
  const key = { name: 'code', schema: countryCode };
  const { drafts, ...found } = parseMapping(COUNTRY_SHAPE, key, source, file);
  return { file, ...found, countries: drafts };
}

/** Reads `publishers.yaml`: id to publisher. */
export function parsePublishers(source: string, file: string): ParsedFile {
  const { drafts, ...found } = parseMapping(PUBLISHER_SHAPE, BY_ID, source, file);
  return { file, ...found, publishers: drafts };
}

/** Reads `events.yaml`: id to event. */
export function parseEvents(source: string, file: string): ParsedFile {
  const { drafts, ...found } = parseMapping(EVENT_SHAPE, BY_ID, source, file);
  return { file, ...found, events: drafts };
}

/** Reads `conditions.yaml`: id to condition. */
export function parseConditions(source: string, file: string): ParsedFile {
  const { drafts, ...found } = parseMapping(CONDITION_SHAPE, BY_ID, source, file);
  return { file, ...found, conditions: drafts };
}

/** The positions of each entry's values, by the entry's id; `''` is where the id itself stands. */
function splitPositions(positions: Positions, ids: ReadonlySet<string>): Map<string, Positions> {
  const byId = new Map<string, Record<string, readonly [number, number]>>();
  for (const id of ids) {
    const at = positions[`${id}#`];
    byId.set(id, at ? { '': at } : {});
  }
  for (const [path, position] of Object.entries(positions)) {
    const slash = slashAfterId(path, ids);
    const own = slash < 0 ? undefined : byId.get(path.slice(0, slash));
    if (own) own[path.slice(slash + 1)] = position;
  }
  return byId;
}

/** An id that breaks `id-format` may hold a slash itself. */
function slashAfterId(path: string, ids: ReadonlySet<string>): number {
  let slash = path.lastIndexOf('/');
  while (slash > 0 && !ids.has(path.slice(0, slash))) slash = path.lastIndexOf('/', slash - 1);
  return slash;
}

const BY_ID = { name: 'id', schema: identifier };
