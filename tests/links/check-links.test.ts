import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';
import { formatFault } from './fault.ts';
import { placeOf } from './site-address.ts';

const PLACE = placeOf('https://ledger.example', '/ledger');

/** A site of two pages and what they need, with some files replaced or added. */
const site = (files: Readonly<Record<string, string | null>> = {}) =>
  new Map(
    Object.entries({
      'index.html': `<!doctype html><html lang="en"><head><title>a <a href="/no-tag"></title>
        <link rel="canonical" href="https://ledger.example/ledger/">
        <link rel="stylesheet" href="/ledger/assets/site.css"></head>
        <body><a href="/ledger/timeline/#said">x</a><a href="timeline/">y</a><a href="#here">z</a>
        <a href="https://elsewhere.example/no?x=1&amp;y=2" id="here">out</a>
        <a href="mailto:desk@ledger.example">write</a></body></html>`,
      'timeline/index.html':
        '<p id="said">…</p><a href="../#here">up</a><a href="/ledger/">home</a>',
      'assets/site.css': '/* url(/no) */ p { background: url("icon.svg") }',
      'assets/icon.svg': '<svg id="icon"></svg>',
      'feed.xml': `<feed><link href="https://ledger.example/ledger/timeline/#said"/>
        <content type="html">&lt;a href="https://ledger.example/ledger/"&gt;</content></feed>`,
      'data.json': '[{"page":"https://ledger.example/ledger/timeline/"}]',
      'picture.png': null,
      ...files,
    }),
  );

const faults = (files: Readonly<Record<string, string | null>>): string[] =>
  checkLinks(site(files), PLACE).map(formatFault);

/** The faults of a page that holds this and nothing else. */
const faultsOf = (html: string): string[] => faults({ 'page/index.html': html });

describe('checkLinks', () => {
  it('finds no fault in a site without one', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [
      '<a href="/ledger/timelin/">x</a>',
      '/ledger/timelin/ leads to no file of the site. Did you mean /ledger/timeline/?',
    ],
    ['<a href="nowhere.html">x</a>', 'nowhere.html leads to no file of the site.'],
    [
      '<a href="/ledger/timeline/#sad">x</a>',
      '/ledger/timeline/#sad leads to an id that its page does not have. Did you mean #said?',
    ],
    ['<a href="#nothing-here">x</a>', '#nothing-here leads to an id that its page does not have.'],
    [
      '<a href="/timeline/">x</a>',
      '/timeline/ lacks the base path. Did you mean /ledger/timeline/?',
    ],
    [
      '<a href="https://ledger.example/timeline/">x</a>',
      'https://ledger.example/timeline/ lacks the base path. Did you mean /ledger/timeline/?',
    ],
    [
      '<a href="/ledger/timeline">x</a>',
      '/ledger/timeline is not written as its page is addressed. Did you mean /ledger/timeline/?',
    ],
    [
      '<a href="/ledger/feed.xml/">x</a>',
      '/ledger/feed.xml/ is not written as its page is addressed. Did you mean /ledger/feed.xml?',
    ],
    [
      '<a href="/ledger/timeline/index.html">x</a>',
      '/ledger/timeline/index.html is not written as its page is addressed. Did you mean /ledger/timeline/?',
    ],
    ['<a href="">x</a>', ' is no address.'],
    ['<a href="https:/elsewhere.example">x</a>', 'https:/elsewhere.example is no address.'],
    ['<a href="/ledger/%E0%A4%A/">x</a>', '/ledger/%E0%A4%A/ is no address.'],
    [
      '<a href="javascript:void(0)">x</a>',
      'javascript:void(0) has a scheme that no link here may have.',
    ],
    ['<p id="a"></p><p id="a"></p>', 'a stands more than once in its page.'],
    [
      '<meta http-equiv="refresh" content="0; url=/ledger/gone/">',
      '/ledger/gone/ leads to no file of the site.',
    ],
    ['<link rel="alternate" href="/ledger/x.xml">', '/ledger/x.xml leads to no file of the site.'],
    [
      '<script type="application/ld+json">{"url":"https://ledger.example/ledger/gone/#x"}</script>',
      'https://ledger.example/ledger/gone/ leads to no file of the site.',
    ],
    [
      '<svg><use href="/ledger/assets/icon.svg#icons"/></svg>',
      '/ledger/assets/icon.svg#icons leads to an id that its page does not have. Did you mean #icon?',
    ],
  ])('finds the fault in %s', (html, message) => {
    expect(faultsOf(html)).toEqual([`page/index.html: ${message}`]);
  });

  it.each([
    '<script src="https://cdn.example/x"></script>',
    '<img src="//cdn.example/x">',
    '<img srcset="/ledger/picture.png 1x, https://cdn.example/x 2x">',
    '<iframe src="https://cdn.example/x"></iframe>',
    '<link rel="stylesheet" href="https://cdn.example/x">',
    '<link rel="shortcut icon" href="https://cdn.example/x">',
    '<link rel="preload" as="font" href="https://cdn.example/x">',
    '<link rel="preconnect" href="https://cdn.example/x">',
    '<style>@import "https://cdn.example/x";</style>',
    '<style>p { background: url(https://cdn.example/x) }</style>',
    '<p style="background: url(https://cdn.example/x)"></p>',
  ])('finds the foreign resource in %s', (html) => {
    expect(faultsOf(html)).toEqual([
      expect.stringMatching(/cdn\.example\/x is loaded from another origin\.$/),
    ]);
  });

  it('finds faults in style sheets, feeds and data', () => {
    expect(
      faults({
        'assets/site.css': '@import url(nowhere/at-all.css);',
        'feed.xml': '<a>&lt;a href="/timeline/"&gt;</a><loc>https://ledger.example/ledger/a/</loc>',
        'feed.json': '{"content_html":"<a href=\\"/ledger/b/\\">b</a>"}',
        'data.json': '["https://ledger.example/ledger/c/", "https://ledger.example.org/d/"]',
      }),
    ).toEqual([
      'assets/site.css: nowhere/at-all.css leads to no file of the site.',
      'feed.xml: /timeline/ lacks the base path. Did you mean /ledger/timeline/?',
      'feed.xml: https://ledger.example/ledger/a/ leads to no file of the site.',
      'data.json: https://ledger.example/ledger/c/ leads to no file of the site.',
      'feed.json: /ledger/b/ leads to no file of the site.',
    ]);
  });

  it('reports a fault once, with the number of files in which it stands', () => {
    const html = '<a href="/ledger/gone/">x</a><a href="/ledger/gone/">x</a>';
    expect(faults({ 'a/index.html': html, 'b/index.html': html })).toEqual([
      'a/index.html: /ledger/gone/ leads to no file of the site (and in 1 more).',
    ]);
  });
});
