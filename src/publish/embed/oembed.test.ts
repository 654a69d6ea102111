import { defaultTreeAdapter, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../../record/derive/testing.ts';
import type { Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { proseOf } from '../pictures/testing.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { oEmbedOf } from './oembed.ts';

const SPEAKER = speakerOf('minister');

function responseFor(given: Partial<Statement> = {}, hasPictures = true) {
  const statement = statementOf('s', '2001-02-03', { by: SPEAKER, ...given });
  const { record } = catalogueWith([statement]);
  return oEmbedOf(statement, catalogueOf(record, { base: '/base', hasPictures }), EN);
}

/** The attributes of the one element in the HTML. */
function frameIn(html: string): Record<string, string> {
  const [frame, ...others] = parseFragment(html).childNodes;
  expect(others).toEqual([]);
  if (!frame || !defaultTreeAdapter.isElementNode(frame)) throw new Error(`No element: ${html}`);
  expect(frame.tagName).toBe('iframe');
  return Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
}

describe('the oEmbed response', () => {
  it('is one of type rich, with all that the specification requires of it', () => {
    const { html, height, ...rest } = responseFor();
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Statement s',
      author_name: SPEAKER,
      author_url: `https://ledger.example/base/actors/${SPEAKER}/`,
      provider_name: 'Example Ledger (synthetic)',
      provider_url: 'https://ledger.example/base/',
      cache_age: 86_400,
      width: 600,
      thumbnail_url: 'https://ledger.example/base/share/statements/s.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Number.isInteger(height) && height > 0).toBe(true);
    expect(html).toMatch(/^<iframe .*><\/iframe>$/);
  });

  it('names no picture where none is drawn', () => {
    expect(Object.keys(responseFor({}, false)).join()).not.toContain('thumbnail');
  });

  it('says in its title that a statement was retracted', () => {
    const corrections = [
      { on: date('2001-03-04'), class: 'retraction', note: 'Nobody said so.' },
    ] as const;
    expect(responseFor({ corrections }).title).toBe('Retracted: Statement s');
  });
});

describe('the code of an embed', () => {
  it('is a frame with a title, as wide as its place, that is loaded when it comes into sight', () => {
    const { html, height } = responseFor();
    expect(frameIn(html)).toMatchObject({
      src: 'https://ledger.example/base/embed/s/',
      title: 'Statement s – Example Ledger (synthetic)',
      width: '600',
      height: String(height),
      style: expect.stringMatching(/^width:100%;max-width:700px;height:.*px\)?;border:0$/),
      loading: 'lazy',
    });
  });

  it('survives any title', () => {
    const title = `Roe: "ice" & <b>snow</b>'`;
    expect(frameIn(responseFor({ title }).html)['title']).toContain(title);
  });

  it('is higher for more words, and on narrower screens', () => {
    const quoting = (words: string) =>
      responseFor({ quotation: { words: proseOf(words), language: 'en', translated: false } });
    const [short, long] = [quoting('ice'), quoting('the ice is thick '.repeat(12))];
    expect(long.height).toBeGreaterThan(short.height);
    const [, wide, narrow] = /clamp\((\d+)px,.*,(\d+)px\)/.exec(long.html) ?? [];
    expect(Number(wide)).toBe(long.height);
    expect(Number(narrow)).toBeGreaterThan(long.height);
  });
});
