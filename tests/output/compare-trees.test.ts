import { describe, expect, it } from 'vitest';
import { compareTrees } from './compare-trees.ts';
import { goldenForm } from './golden-form.ts';

const tree = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

describe('compareTrees', () => {
  it('is empty for trees that are the same', () => {
    expect(compareTrees(tree({ a: 'x' }), tree({ a: 'x' }))).toBe('');
  });

  it('shows what has changed, with the lines around it', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const before = tree({ page: lines.join('\n') });
    const after = tree({ page: lines.join('\n').replace('5', 'five') });
    expect(compareTrees(before, after).split('\n')).toEqual([
      '~ page',
      '    …',
      '    3',
      '    4',
      '  - 5',
      '  + five',
      '    6',
      '    7',
      '    …',
    ]);
  });

  it('names files that are new or no longer made', () => {
    expect(compareTrees(tree({ a: '', b: '' }), tree({ b: '', c: 'text' }))).toBe(
      '- a: is no longer made\n\n+ c: is new\n  text',
    );
  });

  it('names all files, but shows only some of them', () => {
    const many = tree(
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`file-${String(n)}`, 'x'])),
    );
    const text = compareTrees(many, tree({}));
    expect(text.match(/is no longer made/g)).toHaveLength(6);
    expect([...many.keys()].every((file) => text.includes(file))).toBe(true);
  });
});

describe('goldenForm', () => {
  const frame = (current: string) =>
    `<header class="masthead"><a href="/">x</a><a href="/kinds/"${current}>y</a></header>`;

  it('takes out hashes, and lists what is not compared', () => {
    const form = goldenForm(
      new Map([
        ['index.html', '<link href="/assets/Page.CZEYUWIx.css"><p>a <b>b</b></p>'],
        ['assets/Page.CZEYUWIx.css', 'p{color:red}'],
        ['share.png', null],
      ]),
    );
    expect([...form]).toEqual([
      ['index.html', '<link href="/assets/Page.[hash].css">\n<p>a <b>b</b>\n</p>\n'],
      ['other-files.txt', 'assets/Page.[hash].css\nshare.png\n'],
    ]);
  });

  it('takes out code and long shapes, and keeps data', () => {
    const shape = 'M0 0'.repeat(40);
    const html = `<script>let a</script><script type="application/ld+json">{}</script><path d="${shape}"/><path d="M0"/>`;
    const form = goldenForm(new Map([['index.html', html]])).get('index.html');
    expect(form).toMatch(
      /^<script>\[code\]<\/script>\n<script type="application\/ld\+json">\{\}<\/script>\n<path d="\[shape \w{8}\]"\/>\n<path d="M0"\/>\n$/,
    );
  });

  it('keeps masthead and footer once, and wherever they differ', () => {
    const form = goldenForm(
      new Map([
        ['404.html', frame('')],
        ['kinds/index.html', `${frame(' aria-current="page"')}<p>…</p>`],
        ['odd/index.html', frame('').replace('>y<', '>z<')],
      ]),
    );
    expect(form.get('404.html')).toContain('<a href="/kinds/">y</a>');
    expect(form.get('kinds/index.html')).toBe(
      '<!-- masthead as in 404.html /kinds/ aria-current="page" -->\n<p>…</p>\n',
    );
    expect(form.get('odd/index.html')).toContain('>z</a>');
  });
});
