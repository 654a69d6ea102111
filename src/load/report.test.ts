import { describe, expect, it } from 'vitest';
import type { Problem } from '../record/problem.ts';
import { formatReport, REPORT_FORMATS } from './report.ts';

const PROBLEMS: readonly Problem[] = [
  {
    file: 'actors/a.md',
    line: 3,
    column: 7,
    rule: 'known-word',
    message: 'Unexpected `persn` as `kind`, expected one of `person`, `group`.',
    suggestion: 'person',
  },
  { file: 'site.yaml', line: 1, column: 1, rule: 'required-key', message: 'Unexpected end.' },
];

describe('a report as text', () => {
  it('has one finding a line, then the count', () => {
    expect(formatReport(PROBLEMS, 'text', 'content/')).toBe(
      `content/actors/a.md:3:7  error  known-word  Unexpected \`persn\` as \`kind\`, expected one of \`person\`, \`group\`. Did you mean \`person\`?
content/site.yaml:1:1  error  required-key  Unexpected end.
2 problems in 2 files.`,
    );
  });

  it('says that there is nothing to say', () => {
    expect(formatReport([], 'text', 'content/')).toBe('0 problems in 0 files.');
  });
});

describe('a report as JSON', () => {
  it('is an array of the findings, files named as the editor knows them', () => {
    expect(JSON.parse(formatReport(PROBLEMS, 'json', 'content/'))).toEqual([
      { ...PROBLEMS[0], file: 'content/actors/a.md' },
      { ...PROBLEMS[1], file: 'content/site.yaml' },
    ]);
  });

  it('is an empty array without findings', () => {
    expect(JSON.parse(formatReport([], 'json', 'content/'))).toEqual([]);
  });
});

describe('a report for GitHub', () => {
  it('has one annotation a line, at the finding’s place, suggestion included', () => {
    expect(formatReport(PROBLEMS, 'github', 'content/').split('\n')).toEqual([
      '::error file=content/actors/a.md,line=3,col=7,title=known-word::Unexpected `persn` as `kind`, expected one of `person`, `group`. Did you mean `person`?',
      '::error file=content/site.yaml,line=1,col=1,title=required-key::Unexpected end.',
    ]);
  });

  it('escapes what would end a property or a message, percent signs first', () => {
    const problem = {
      file: 'a,b:c%2C.md',
      line: 1,
      column: 1,
      rule: 'known-file',
      message: '100 %: one\r\ntwo, 5 %0A',
    };
    expect(formatReport([problem], 'github', '')).toBe(
      '::error file=a%2Cb%3Ac%252C.md,line=1,col=1,title=known-file::100 %25: one%0D%0Atwo, 5 %250A',
    );
  });

  it('is empty without findings', () => {
    expect(formatReport([], 'github', 'content/')).toBe('');
  });
});

describe('a report in any format', () => {
  it.each(REPORT_FORMATS)('names every finding’s rule: %s', (format) => {
    const report = formatReport(PROBLEMS, format, 'content/');
    for (const { rule } of PROBLEMS) expect(report).toContain(rule);
  });
});
