import { describe, expect, it } from 'vitest';
import { formatHelp, missingOptions, readRequest } from './options.ts';

const ARTICLE = ['article', '--url', 'https://times.example.org/ice'];

describe('the command line', () => {
  it('gives the values of the options, those of lists joined by commas or repeated', () => {
    const lists = ['--cites=afp, dpa', '--by', 'jane-roe', '--by', 'john-doe'];
    expect(readRequest([...ARTICLE, '--headline', '-- "Roe, again"'.slice(3), ...lists])).toEqual({
      name: 'article',
      values: {
        url: ['https://times.example.org/ice'],
        headline: ['"Roe, again"'],
        cites: ['afp', 'dpa'],
        by: ['jane-roe', 'john-doe'],
      },
    });
  });

  it('takes an empty value for none', () => {
    expect(readRequest(['article', '--headline', ' ', '--cites', ','])).toEqual({
      name: 'article',
      values: {},
    });
  });

  it.each([
    [[], 'Unexpected end of the command, expected `article` or `actor`.'],
    [['artcle'], 'Unexpected `artcle`, expected `article` or `actor`. Did you mean `article`?'],
    [[...ARTICLE, '--by'], 'Unexpected end of `--by`, expected a value after it.'],
    [['article', '--url', '--by', 'x'], 'Unexpected end of `--url`, expected a value after it.'],
    [[...ARTICLE, '--url', 'x'], 'Unexpected second `--url`, expected it once.'],
    [
      ['actor', '--nam', 'x'],
      'Unexpected option `--nam`, expected one of `--name`, `--title`, `--rank`, `--for`, `--from`, `--kind`, `--id`. Did you mean `--name`?',
    ],
    [
      [...ARTICLE, '--by', 'jane-roe', 'john-doe'],
      'Unexpected `john-doe`, expected an option before it: text with spaces stands in quotation marks, and commas join ids.',
    ],
  ])('is refused: %j', (argv, error) => {
    expect(readRequest(argv)).toEqual({ error });
  });

  it.each([[['--help']], [['-h']], [['actor', '--help']]])('asks for help: %j', (argv) => {
    expect(readRequest(argv)).toEqual({ help: true });
  });

  it('misses what the record cannot do without', () => {
    expect(missingOptions('article', { url: ['x'] })).toEqual(['publisher', 'published']);
    expect(missingOptions('actor', { name: ['x'], title: ['x'] })).toEqual(['rank', 'for']);
  });

  it('misses no country of a speaker whose rank speaks for none', () => {
    expect(missingOptions('actor', { rank: ['lawmaker'] })).toEqual(['name', 'title']);
  });
});

describe('the help', () => {
  it('fits on a terminal of 100 columns', () => {
    const lines = formatHelp().split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});
