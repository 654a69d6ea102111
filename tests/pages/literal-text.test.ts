import { describe, expect, it } from 'vitest';
import { listProject, readProject } from '../boundaries/project-files.ts';
import { findLiteralText } from './literal-text.ts';

const textsIn = (code: string): string[] => findLiteralText(code).map(({ text }) => text);

describe('findLiteralText', () => {
  it('tells the line on which a text begins', () => {
    const code =
      '---\nconst a = 1;\n---\n\n<p>\n  ’’ Two\n  lines {a}\n</p>\n<p title="three" />\n';
    expect(findLiteralText(code)).toEqual([
      { text: '’’ Two lines', line: 6 },
      { text: 'three', line: 9 },
    ]);
  });

  it.each([
    ['between tags', '<p>Text</p>'],
    ['between the tags of a component', '<Page><Fragment>Text</Fragment></Page>'],
    ['beside a value', '<p>{name} Text</p>'],
    ['in an expression', "<p>{isNew && 'Text'}</p>"],
    ['in a condition', "<p>{isNew ? TEXT.a : 'Text'}</p>"],
    ['in a list of parts', "<p>{['Text', <a href={href('/')} set:text={name} />]}</p>"],
    ['in a template literal', '<p>{`Text ${name}`}</p>'],
    ['in what a function gives', "<p>{all.map((each) => { return each.name + 'Text'; })}</p>"],
    ['in an element within an expression', '<ul>{all.map(() => <li>Text</li>)}</ul>'],
    ['in an attribute', '<nav aria-label="Text" />'],
    ['in an expression in an attribute', '<nav aria-label={isMain ? `Text ${name}` : name} />'],
    ['in an attribute of a component', '<Follow what="Text" />'],
    ['in what stands for the content', '<a set:text="Text" />'],
    ['in a property', "<Page trail={[{ label: 'Text', address: '/a b/' }]} />"],
    ['in an element that is an attribute', '<Page head={<p>Text</p>} />'],
    ['in a chart', '<svg><title>Text</title></svg>'],
  ])('finds text %s', (_, code) => {
    expect(textsIn(code).map((text) => text.replace(/ .*/, ''))).toEqual(['Text']);
  });

  it.each([
    ["const note = 'Some text';", 'Some text'],
    ["const last = isLast ? ' and ' : ', ';", 'and'],
    ['const title = `Page ${number}`;', 'Page'],
    ["const { empty = 'None found.' } = Astro.props;", 'None found.'],
  ])('finds it above the template: %s', (code, text) => {
    expect(textsIn(`---\n${code}\n---\n<p>{note}</p>`)).toEqual([text]);
  });

  it.each([
    '<p>{TEXT.statement.note} · {count}, “{words}”: # – &amp; &nbsp; …</p>',
    '<p class="lead note" id="note" style={`--share:${share}`} rel="external noreferrer">1 + 1</p>',
    "<p>{kind === 'some kind' && name}</p>",
    "<p>{names.get('text')}{record['text']}</p>",
    '<Page by="whole" kind={kind ?? \'actor\'} />',
    '<a href={href(`/a/${id}/`)} set:text={name} />',
    "<!-- Not a text --><style>p { color: red; }</style><script>console.log('A text');</script>",
    "---\nimport a from './a b.ts';\n// Not a text\ntype Kind = 'a b';\nconst id = `note-${'a'}`;\n---\n<p />",
  ])('finds nothing in: %s', (code) => {
    expect(textsIn(code)).toEqual([]);
  });

  it('refuses what is no component', () => {
    expect(() => findLiteralText('<p>{</p>')).toThrow();
  });
});

describe('the pages and components', async () => {
  const files = (await listProject()).filter((file) => /^src\/.*\.astro$/.test(file));
  const texts = await Promise.all(
    files.map(async (file) =>
      findLiteralText(await readProject(file)).map((found) => ({ file, ...found })),
    ),
  );

  it('hold no words of their own', () => {
    const refused = texts.flat().map(({ file, line, text }) => `${file}:${String(line)}  ${text}`);
    expect(refused).toEqual([]);
  });
});
