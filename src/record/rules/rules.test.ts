import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../build/build-record.ts';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { parseFile } from '../parse/file.ts';
import type { Problem } from '../problem.ts';
import { formatFinding } from '../format-finding.ts';
import type { RuleExample } from '../rule.ts';
import { RULES } from './index.ts';

const placeOf = ({ at, right }: RuleExample): string => at ?? right;

/** The finding with its place as the editor sees it: lines counted from the first of the file. */
function findingInFile(example: RuleExample): string {
  const known = EXAMPLE_CONTENT[example.file] ?? '';
  const at = placeOf(example);
  const before = at === '' ? known : known.slice(0, known.indexOf(at));
  const start = before.split('\n').length;
  return example.finding.replace(/^[-+]\d+/, (lines) => String(start + Number(lines)));
}

/** The findings of the example content with one file changed as the example says. */
function findingsWith(example: RuleExample, text: string): readonly Problem[] {
  const known = EXAMPLE_CONTENT[example.file];
  const at = placeOf(example);
  if (known !== undefined) expect(known, 'the example’s place').toContain(at);
  const changed =
    known === undefined ? text : at === '' ? known + text : known.replace(at, () => text);
  const files: Record<string, string> = {
    ...EXAMPLE_CONTENT,
    ...example.beside,
    [example.file]: changed,
  };
  if (changed === '') Reflect.deleteProperty(files, example.file);
  return buildRecord(Object.entries(files).map(([file, source]) => parseFile(source, file)))
    .problems;
}

describe('example content', () => {
  it('breaks no rule', () => {
    const files = Object.entries(EXAMPLE_CONTENT).map(([file, source]) => parseFile(source, file));
    expect(buildRecord(files).problems).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.map((example) => [example.finding, example] as const))(
    'finds exactly: %s',
    (_, example) => {
      expect(findingsWith(example, example.right), 'the right text').toEqual([]);
      const found = findingsWith(example, example.wrong);
      expect(found.map(({ rule }) => rule)).toEqual([id]);
      const shown = formatFinding(found[0]!);
      const place = shown.startsWith(`${example.file}:`)
        ? shown.slice(example.file.length + 1)
        : shown;
      expect(place.replace(/ {2}error {2}\S+ {2}/, ' ')).toBe(findingInFile(example));
    },
  );
});

describe('the rules', () => {
  it('are the files of this folder, each with its name as its id', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });
});
