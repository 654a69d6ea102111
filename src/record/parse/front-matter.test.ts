import { describe, expect, it, onTestFinished } from 'vitest';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { parseFile } from './file.ts';
import { parseFrontMatter } from './front-matter.ts';

const parse = (text: string) => parseFrontMatter(text, 'actors/a.md');

describe('front matter', () => {
  it('gives its data, and positions that count the line of the fence', () => {
    const { data, positions, problems } = parse(
      '---\nname: Jane\nroles:\n  - for: AQ\n---\n\nShe.\n',
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({ name: 'Jane', roles: [{ for: 'AQ' }] });
    expect(positions['name']).toEqual([2, 7]);
    expect(positions['roles/0/for']).toEqual([4, 10]);
  });

  it('counts lines alike when comments and empty lines come first', () => {
    expect(parse('---\n\n# who\nname: Jane\n---\n').positions['name']).toEqual([4, 7]);
  });

  it('may have blanks after its fences', () => {
    const { data, positions, body } = parse('---  \nname: Jane\n--- \nShe.');
    expect(data).toEqual({ name: 'Jane' });
    expect(positions['name']).toEqual([2, 7]);
    expect(body.split('\n')[3]).toBe('She.');
  });

  it('may end the file', () => {
    expect(parse('---\nname: Jane\n---')).toMatchObject({ data: { name: 'Jane' }, problems: [] });
  });

  it.each([
    ['text follows directly', '---\nname: Jane\n---\nShe.\n'],
    ['empty lines come between', '---\nname: Jane\n---\n\n\nShe.\n\nMore.'],
    ['the body has fences of its own', '---\nname: Jane\n---\n\nShe.\n\n---\n\nMore.\n'],
    ['the body is empty', '---\nname: Jane\n---\n'],
  ])('leaves every line of the body at its number when %s', (_, text) => {
    const lines = text.split('\n');
    const body = parse(text).body.split('\n');
    expect(body).toEqual(lines.map((line, index) => (index < 3 ? '' : line)));
  });

  it('takes dashes within its text for text', () => {
    expect(parse('---\nname: a --- b\nnote: |\n  ---\n---\n').data).toEqual({
      name: 'a --- b',
      note: '---\n',
    });
  });
});

describe('malformed front matter', () => {
  const malformed = '---\nname: "Jane\nkind: person\n---\n\nShe.\n';

  it('is found each time it is read, not only the first time', () => {
    const first = parse(malformed);
    expect(first.problems).toMatchObject([{ rule: 'yaml-syntax' }]);
    expect(first.data).toBeUndefined();
    expect(parse(malformed)).toEqual(first);
    expect(parse(malformed)).toEqual(first);
  });

  it('keeps the body, so that what is wrong there is found in the same run', () => {
    expect(parse(malformed).body.split('\n')[5]).toBe('She.');
    const file = 'articles/2001/2001-02-05-example-times-roe.md';
    const text = EXAMPLE_CONTENT[file]!.replace('headline: ', 'headline: "').replace(
      'position: considering',
      'position: consdering',
    );
    expect(parseFile(text, file).problems).toMatchObject([
      { rule: 'yaml-syntax' },
      { rule: 'known-word', line: 22, column: 11 },
    ]);
  });

  it.each([
    ['no front matter', 'She.\n'],
    ['an empty file', ''],
    ['an empty line before it', '\n---\nname: Jane\n---\n'],
    ['a space before it', ' ---\nname: Jane\n---\n'],
    ['four dashes', '----\nname: Jane\n----\n'],
    ['no end', '---\nname: Jane\n'],
    ['an end that is no end', '---\nname: Jane\n---end\n'],
    ['nothing in it', '---\n---\n'],
    ['nothing but a comment in it', '---\n# name: Jane\n---\n'],
    ['TOML', '+++\nname = "Jane"\n+++\n'],
  ])('with %s is one finding at the start of the file', (_, text) => {
    const { data, problems } = parse(text);
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'front-matter', line: 1, column: 1 }]);
  });

  it('whose comment holds a line separator is not taken for a file without findings', () => {
    expect(parseFile('---\n#\u2028name: Jane\n---\n', 'actors/a.md').problems).not.toEqual([]);
  });
});

describe('front matter in another language', () => {
  const languages = [
    'js',
    'javascript',
    ' js',
    '\tjavascript',
    'json',
    'coffee',
    'toml',
    'yaml',
    'yml',
  ];

  it.each(languages)('is refused: ---%s', (language) => {
    const { data, problems } = parse(`---${language}\n{"name": "Jane"}\n---\n`);
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'front-matter', line: 1, column: 1 }]);
  });

  it.each(['actors/a.md', 'articles/2001/2001-a.md', 'pages/about.md'])(
    'never runs, with Windows line ends and a byte order mark neither: %s',
    (file) => {
      const spy = globalThis as { hasRun?: boolean };
      onTestFinished(() => {
        delete spy.hasRun;
      });
      for (const language of languages) {
        for (const code of ['globalThis.hasRun = true', '{ name: (globalThis.hasRun = true) }']) {
          for (const start of ['---', '\uFEFF---']) {
            for (const end of ['\n', '\r\n', '\r']) {
              parseFile([start + language, code, '---', ''].join(end), file);
            }
          }
        }
      }
      expect(spy.hasRun).toBeUndefined();
    },
  );
});

describe('Windows line ends and a byte order mark', () => {
  it.each(Object.entries(EXAMPLE_CONTENT))('make no difference to %s', (file, text) => {
    const expected = parseFile(text, file);
    expect(parseFile(text.replaceAll('\n', '\r\n'), file)).toEqual(expected);
    expect(parseFile(`\uFEFF${text}`, file)).toEqual(expected);
    expect(parseFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`, file)).toEqual(expected);
  });

  it('leave findings at the line and column that an editor shows', () => {
    const text = '\uFEFF---\r\nname: Jane\r\nkind: persn\r\n---\r\n\r\nShe <b>was</b>.\r\n';
    expect(parseFile(text, 'actors/a.md').problems).toMatchObject([
      { rule: 'known-word', line: 3, column: 7 },
      { rule: 'no-html', line: 6, column: 5 },
    ]);
  });
});
