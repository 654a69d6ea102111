import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatFinding } from '../format-finding.ts';
import { parseYaml } from './yaml.ts';

const parse = (text: string) => parseYaml(text, { file: 'a.yaml', linesBefore: 0 });

const findings = (text: string): string[] =>
  parse(text).problems.map((problem) => formatFinding(problem).replace('a.yaml:', ''));

describe('the positions of values and keys', () => {
  const text = `# a comment
name: Jane Roe   # the name
aliases: [J. Roe,
  "Roe, J."]

roles:
  # the first
  - title: >
      Minister
      for Ice
    for: AQ

  - {title: Envoy, for: BV}
note: |
  first line
  second line
empty:
`;

  it.each([
    ['', 2, 1],
    ['name#', 2, 1],
    ['name', 2, 7],
    ['aliases#', 3, 1],
    ['aliases', 3, 10],
    ['aliases/0', 3, 11],
    ['aliases/1', 4, 3],
    ['roles#', 6, 1],
    ['roles', 8, 3],
    ['roles/0', 8, 5],
    ['roles/0/title#', 8, 5],
    ['roles/0/title', 8, 12],
    ['roles/0/for#', 11, 5],
    ['roles/0/for', 11, 10],
    ['roles/1', 13, 5],
    ['roles/1/title', 13, 13],
    ['roles/1/for#', 13, 20],
    ['roles/1/for', 13, 25],
    ['note#', 14, 1],
    ['note', 14, 7],
  ])('are where %j stands: %i:%i', (path, line, column) => {
    const { positions, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(positions[path]).toEqual([line, column]);
  });

  it('give a key without a value the place of the key', () => {
    const { positions } = parse(text);
    expect(positions['empty']).toEqual([17, 1]);
    expect(positions['empty#']).toEqual([17, 1]);
  });

  it('give empty text in quotes its own place', () => {
    expect(parse('place: ""').positions['place']).toEqual([1, 8]);
  });

  it('count from the file’s first line and column, whatever stands before the block', () => {
    const { positions } = parseYaml('id: a\nalso: [b]', {
      file: 'a.md',
      linesBefore: 17,
      columnsBefore: 2,
    });
    expect(positions).toEqual({
      '': [18, 3],
      'id#': [18, 3],
      id: [18, 7],
      'also#': [19, 3],
      also: [19, 9],
      'also/0': [19, 10],
    });
  });

  it('count letters outside the basic plane as editors and the rest of the findings do', () => {
    expect(parse('a: ["🙂🙂", b]').positions['a/1']).toEqual([1, 13]);
  });
});

describe('the place of a syntax error', () => {
  it('is that of the file too', () => {
    const { problems } = parseYaml('by: a\non: "b', {
      file: 'a.md',
      linesBefore: 17,
      columnsBefore: 2,
    });
    expect(problems).toMatchObject([{ line: 19, column: 9, rule: 'yaml-syntax' }]);
  });
});

describe('the values', () => {
  it('are those of the core schema: no dates, no yes and no, no sexagesimal numbers', () => {
    expect(parse('[2001-02-03, no, NO, on, 12:30:00, 0o14, 1_000, "1", true, ~]').data).toEqual([
      '2001-02-03',
      'no',
      'NO',
      'on',
      '12:30:00',
      12,
      '1_000',
      '1',
      true,
      null,
    ]);
  });

  it('stay those of the core schema under a directive that asks for YAML 1.1', () => {
    expect(parse('%YAML 1.1\n---\n[no, 12:30:00, 2001-02-03]\n').data).toEqual([
      'no',
      '12:30:00',
      '2001-02-03',
    ]);
  });

  it('take a merge key for a key, so that it is told of as unknown', () => {
    expect(parse('<<: {a: 1}').data).toEqual({ '<<': { a: 1 } });
  });

  it.each(['', '\n\n', '# nothing but a comment\n', '---\n', '~'])(
    'are an empty value, not broken syntax, in a document without any: %j',
    (text) => {
      expect(parse(text)).toMatchObject({ data: null, problems: [] });
    },
  );

  it('set no prototype', () => {
    const { data } = parse('__proto__: {isAdmin: true}');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect((data as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1', 2, 1],
    ['text with a colon', 'a: b: c', 1, 4],
    ['an open quotation mark', 'a: 1\nb: "c', 2, 6],
    ['an open list', 'a: [b\nc: d', 2, 1],
    ['wrong indentation', 'a: 1\n  b: 2', 1, 4],
    ['a reserved character', 'a: @b', 1, 4],
    ['a backtick', 'a: `b`', 1, 4],
    ['a second document', 'a: 1\n---\nb: 2', 2, 1],
  ])('%s, once and at its place, and with it the whole block', (_, text, line, column) => {
    const parsed = parse(text);
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]).toMatchObject({ rule: 'yaml-syntax', line, column });
    expect(parsed).toMatchObject({ data: undefined, positions: {} });
  });

  it.each([
    ['a made-up tag', 'a: !b c'],
    ['a tag that would make a date', 'a: !!timestamp 2001-02-03'],
    ['a tag that would make bytes', 'a: !!binary aGVsbG8='],
    ['a tag that would make the whole file a set', '!!set\n? a\n? b\n'],
    ['a tag that would make the whole file an ordered map', '!!omap\n- a: 1\n'],
    ['a tag of JavaScript', 'a: !!js/function "function () {}"'],
  ])('%s', (_, text) => {
    const parsed = parse(text);
    expect(parsed.data).toBeUndefined();
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]).toMatchObject({
      rule: 'yaml-syntax',
      message: expect.stringContaining('expected plain text without a tag') as unknown,
    });
  });

  it('a second value for a key, at the second key, with the rest still read', () => {
    const parsed = parse('a: 1\nb:\n  c: 1\n  c: 2\na: 3\n');
    expect(parsed.problems).toMatchObject([
      { rule: 'unique-key', line: 4, column: 3 },
      { rule: 'unique-key', line: 5, column: 1 },
    ]);
    expect(parsed.data).toBeDefined();
  });

  it('text that begins like an alias or an anchor, which would vanish or mean another value', () => {
    const reference = (place: string, text: string) =>
      `${place}  error  yaml-syntax  Unexpected YAML (\`${text}\` is a reference), expected text that begins with \`${text.charAt(0)}\` to stand in double quotes.`;
    expect(findings('note: *disputed*')).toEqual([reference('1:7', '*disputed*')]);
    expect(findings('note: &c. and more')).toEqual([reference('1:7', '&c.')]);
    expect(findings('a: &x [1]\nb:\n  - *x\n')).toEqual([
      reference('1:4', '&x'),
      reference('3:5', '*x'),
    ]);
    expect(findings('note: "R &x D"\na: &x 1')).toEqual([reference('2:4', '&x')]);
    expect(findings('note: "*disputed*"\nmore: R&D')).toEqual([]);
  });

  it('a value that holds itself, and values that multiply', () => {
    expect(parse('a: &a [*a]').data).toBeUndefined();
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]'];
    expect(parse([...bomb, 'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]'].join('\n')).data).toBeUndefined();
  });

  it('brackets nested without end, instead of running out of memory', () => {
    expect(parse(`a: ${'['.repeat(10_000)}`).problems).toHaveLength(1);
  });
});

describe('a key that is no text', () => {
  it('writes no warning past the findings', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    onTestFinished(() => {
      warn.mockRestore();
    });
    expect(parse('headline: {{ title }}').problems).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });
});
