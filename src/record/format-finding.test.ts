import { describe, expect, it } from 'vitest';
import { formatCount, formatFinding, formatMessage } from './format-finding.ts';
import type { Problem } from './problem.ts';

const PROBLEM: Problem = {
  file: 'actors/a.md',
  line: 19,
  column: 5,
  rule: 'known-actor',
  message: 'Unexpected actor `john-heally`, expected an id from `content/actors/`.',
};

describe('formatFinding', () => {
  it('puts place, rule and message on one line as compilers do, so that editors can jump to it', () => {
    expect(formatFinding(PROBLEM, 'content/')).toBe(
      'content/actors/a.md:19:5  error  known-actor  Unexpected actor `john-heally`, expected an id from `content/actors/`.',
    );
  });

  it('names the file alone when no folder is given', () => {
    expect(formatFinding(PROBLEM)).toMatch(/^actors\/a\.md:19:5 {2}error {2}/);
  });

  it('ends with the suggestion if there is one', () => {
    expect(formatFinding({ ...PROBLEM, suggestion: 'john-healey' })).toMatch(
      / Did you mean `john-healey`\?$/,
    );
  });
});

describe('formatMessage', () => {
  it('leaves out a suggestion that is not there, however it is absent', () => {
    expect(formatMessage({ message: 'Unexpected.' })).toBe('Unexpected.');
    expect(formatMessage({ message: 'Unexpected.', suggestion: undefined })).toBe('Unexpected.');
  });
});

describe('formatCount', () => {
  it.each([
    [[], '0 problems in 0 files.'],
    [['a.md'], '1 problem in 1 file.'],
    [['a.md', 'a.md'], '2 problems in 1 file.'],
    [['a.md', 'b.md', 'a.md'], '3 problems in 2 files.'],
  ])('counts problems and files: %j', (files, expected) => {
    expect(formatCount(files.map((file) => ({ ...PROBLEM, file })))).toBe(expected);
  });
});
