import fc from 'fast-check';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { wordsArbitrary } from '../record/build/testing.ts';
import { proseToHtml, proseToText, shorten } from './prose.ts';

const prose = (markdown: string) => remark().parse(markdown);
const html = (markdown: string, base = '/'): string => proseToHtml(prose(markdown), base);

describe('prose as HTML', () => {
  it('has paragraphs, emphasis, lists and quotations', () => {
    expect(html('One *two*.\n\n- three\n\n> four')).toBe(
      '<p>One <em>two</em>.</p>\n<ul>\n<li>three</li>\n</ul>\n<blockquote>\n<p>four</p>\n</blockquote>',
    );
  });

  it('puts the base path before links within the site, and only before those', () => {
    expect(html('[a](/methodology/)', '/ledger/')).toBe(
      '<p><a href="/ledger/methodology/">a</a></p>',
    );
    expect(html('[a](#below)', '/ledger')).toBe('<p><a href="#below">a</a></p>');
  });

  it('does not tell other sites where the reader came from', () => {
    for (const address of ['https://example.org/a', 'http://example.org/a']) {
      expect(html(`[a](${address})`, '/ledger')).toBe(
        `<p><a href="${address}" rel="external noreferrer">a</a></p>`,
      );
    }
  });

  it('has no HTML that stands in the text', () => {
    const text = html(
      'Ice <script>alert(1)</script> <b onclick="x">holds</b>.\n\n<iframe></iframe>',
    );
    expect(text).not.toMatch(/<(?!\/?p>)/);
    expect(text).toContain('holds');
  });

  it('shows characters that mean something to HTML as they are', () => {
    expect(html('5 < 6 & "7"')).toBe('<p>5 &#x3C; 6 &#x26; "7"</p>');
  });

  it('leaves the prose as it was, so that it can be shown twice', () => {
    const tree = prose('[a](/b/)');
    expect(proseToHtml(tree, '/ledger')).toBe(proseToHtml(tree, '/ledger'));
    expect(proseToHtml(tree, '/')).toContain('href="/b/"');
  });
});

describe('prose as plain text', () => {
  it('is one line of the words alone', () => {
    expect(proseToText(prose('One *two*\n[three](/a/).\n\n> four\n\n***'))).toBe(
      'One two three. four',
    );
  });

  it('is empty for no prose', () => {
    expect(proseToText(prose(''))).toBe('');
  });
});

describe('shortened text', () => {
  it('is left alone if it is short enough', () => {
    expect(shorten('The ice is thick.', 17)).toBe('The ice is thick.');
  });

  it.each([
    ['The ice is thick and will hold', 16, 'The ice is…'],
    ['The ice, they said, will hold', 21, 'The ice, they said…'],
    ['The ice – it holds', 12, 'The ice…'],
    ['Incomprehensibilities', 10, 'Incompreh…'],
  ])('%j cut to %i reads %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  it('is never longer than asked for, begins like the text and breaks no character', () => {
    const text = fc.oneof(
      fc.array(wordsArbitrary, { maxLength: 5 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, length) => {
        const short = shorten(words, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(short.isWellFormed()).toBe(true);
        if (words.length > length) {
          expect(short.endsWith('…')).toBe(true);
          expect(words.startsWith(short.slice(0, -1))).toBe(true);
        } else expect(short).toBe(words);
      }),
    );
  });
});
