import type { z } from 'zod';
import type { Positions } from '../draft.ts';
import { placeOf } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { ShapeIssue } from '../rule.ts';
import { SHAPE_RULES } from '../rules/index.ts';

export type Shape = Readonly<Record<string, z.ZodType>>;

export type FieldsOf<S extends Shape> = { [Key in keyof S]: z.output<S[Key]> };

export interface ReadFields<S extends Shape> {
  /** Those that have the form asked for; defaults filled in. */
  readonly fields: Partial<FieldsOf<S>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a mapping key by key, so that one bad value hides neither the others nor their findings.
 *
 * @param shape - the known keys and the schema of each
 * @param data - the mapping as it came out of the YAML
 * @param at - the file, where the values stand in it, and the path of the mapping within its data
 */
export function readFields<S extends Shape>(
  shape: S,
  data: unknown,
  at: { file: string; positions: Positions; path?: string },
): ReadFields<S> {
  const problems: Problem[] = [];
  const report = (path: string, issue: ShapeIssue): void => {
    problems.push(describe(issue, at, at.path ? `${at.path}/${path}`.replace(/\/$/, '') : path));
  };
  if (!isMapping(data)) {
    report('', { type: 'wrong-type', key: '', value: data, expected: '`key: value` lines' });
    return { fields: {}, problems };
  }
  const known = Object.keys(shape);
  for (const key of Object.keys(data)) {
    if (!known.includes(key))
      report(`${key}#`, { type: 'unknown-key', key, value: data[key], known });
  }
  const fields: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const read = schema.safeParse(data[key], { reportInput: true });
    if (read.success) {
      if (read.data !== undefined) fields[key] = read.data;
    } else if (!(key in data)) {
      report('', { type: 'missing-key', key, value: undefined });
    } else {
      for (const issue of read.error.issues) {
        const steps = [key, ...issue.path.map(String)];
        for (const [path, translated] of translate(issue, steps, data[key]))
          report(path, translated);
      }
    }
  }
  return { fields: fields as Partial<FieldsOf<S>>, problems };
}

/** Says in this project's terms what Zod says in its own. */
function translate(
  issue: z.core.$ZodIssue,
  steps: readonly string[],
  data: unknown,
): [path: string, issue: ShapeIssue][] {
  const path = steps.join('/');
  const key = steps.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const value = issue.path.reduce<unknown>(
    (within, step) => (within as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = KNOWN_NESTED_KEYS[steps[0] ?? ''] ?? [];
      return issue.keys.map((unknown) => [
        `${path}/${unknown}#`,
        { type: 'unknown-key', key: unknown, value: undefined, known },
      ]);
    }
    case 'invalid_value':
      if (value === undefined) break;
      return [[path, { type: 'unknown-word', key, value, known: issue.values.map(String) }]];
    case 'invalid_type':
      if (value === undefined) break;
      return [
        [
          path,
          { type: 'wrong-type', key, value, expected: IN_WORDS[issue.expected] ?? issue.expected },
        ],
      ];
    case 'custom': {
      if (value === undefined) break;
      const { expected, rule } = issue.params as { expected?: string; rule?: string };
      return [
        [
          path,
          expected === undefined
            ? { type: 'custom', key, value, rule }
            : { type: 'wrong-type', key, value, expected },
        ],
      ];
    }
    default:
      return [[path, { type: 'wrong-type', key, value, expected: 'another value' }]];
  }
  return [[steps.slice(0, -1).join('/'), { type: 'missing-key', key, value }]];
}

const IN_WORDS: Readonly<Record<string, string>> = {
  array: 'a list such as `[one, two]`',
  object: '`key: value` lines',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
  string: 'text',
};

/** Keys of the mappings that stand in lists, for suggestions. */
const KNOWN_NESTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  roles: ['title', 'for', 'rank', 'from', 'to'],
  conditions: ['id', 'as'],
  figures: ['what', 'min', 'max', 'note'],
  corrections: ['on', 'class', 'note', 'was'],
};

function describe(
  issue: ShapeIssue,
  at: { file: string; positions: Positions },
  path: string,
): Problem {
  for (const rule of SHAPE_RULES) {
    const finding = rule.describe(issue);
    if (finding) return { ...placeOf(at, path), rule: rule.id, ...finding };
  }
  throw new Error(
    `No rule speaks for an issue of type ${issue.type} (${issue.rule ?? issue.key}).`,
  );
}

const isMapping = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
