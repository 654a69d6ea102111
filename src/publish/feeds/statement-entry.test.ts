import { describe, expect, it } from 'vitest';
import type { Correction, Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import type { CorrectionClass } from '../../record/vocabulary.ts';
import { HOME } from '../json-ld/testing/everything.ts';
import { exampleCatalogue, exampleStatement, prose } from '../json-ld/testing/examples.ts';
import { EN } from '../../words/en/index.ts';
import { statementEntry } from './statement-entry.ts';

const entryOf = (given: Partial<Statement> = {}) => {
  const statement = exampleStatement(given);
  return statementEntry(statement, exampleCatalogue(statement), EN);
};

/** The content as a reader sees it, one line for each paragraph, quotation and item. */
const linesOf = (given: Partial<Statement> = {}): string[] =>
  entryOf(given)
    .content.split(/<\/?(?:p|li|ul|blockquote)(?: [^>]*)?>/)
    .map((line) => line.replace(/<[^>]*>/g, ''))
    .filter((line) => line !== '');

const correction = (on: string, kind: CorrectionClass, was?: string): Correction => ({
  on: date(on),
  class: kind,
  note: `It was a ${kind}.`,
  ...(was !== undefined && { was }),
});

describe('the entry of a statement', () => {
  it('names speaker and date, links to its page and to the article, and tells to what it belongs', () => {
    const statement = exampleStatement({ position: 'willing' });
    expect(statementEntry(statement, exampleCatalogue(statement), EN)).toMatchObject({
      title: 'Jane Roe, 3 February 2001: Roe says that the ice is thick',
      page: `${HOME}statements/2001-02-03-roe-ice-thick/`,
      source: { page: 'https://times.example/a', language: 'en' },
      published: '2010-01-01',
      updated: '2010-01-01',
      categories: [
        { term: 'AQ', scheme: `${HOME}countries/`, label: 'Place AQ' },
        { term: 'minister', scheme: `${HOME}actors/`, label: 'Jane Roe' },
        { term: 'willing', scheme: `${HOME}positions/`, label: 'Willing' },
        { term: 'claim', scheme: `${HOME}kinds/`, label: 'Claim' },
        { term: 'summit', scheme: `${HOME}events/`, label: 'Ice summit' },
        { term: 'on-record', scheme: `${HOME}attributions/`, label: 'On the record' },
      ],
    });
  });

  it('holds all that its page says of it', () => {
    expect(
      linesOf({ position: 'willing', attribution: 'spokesperson', with: ['institution'] }),
    ).toEqual([
      'Jane Roe, Minister for Ice · Place AQ · with institution · 3 February 2001',
      'the ice is thick',
      'The minister said that the ice would hold.',
      'Position: Willing (is ready in principle, on conditions)',
      'Kind: Claim',
      'How it was said: Through a spokesperson',
      'Where: Base Camp',
      'Event: Ice summit',
      'About: Place BV, Place AQ',
      'Note. Reports differ on the day.',
      'Source: Roe speaks of ice, The times, 5 February 2001 (archived copy). 1 origin, 3 reports.',
      'This statement in the record',
    ]);
  });

  it('has the words as they were said, with their language, and our translation', () => {
    const { content } = entryOf({
      quotation: {
        words: prose('лёд'),
        language: 'ru',
        translated: false,
        translation: prose('ice'),
      },
    });
    expect(content).toContain('<blockquote lang="ru"><p>лёд</p></blockquote>');
    expect(content).toContain('In Russian. Our translation:');
    expect(content).toContain('<blockquote><p>ice</p></blockquote>');
  });

  it('says first that it was corrected, the latest first, with reason and earlier wording', () => {
    const corrections = [
      correction('2010-02-03', 'typo'),
      correction('2010-03-04', 'correction', 'the ice is thin'),
    ];
    expect(linesOf({ corrections }).slice(0, 2)).toEqual([
      'Correction, 4 March 2010: It was a correction. Earlier wording: the ice is thin',
      'Typo, 3 February 2010: It was a typo.',
    ]);
    expect(entryOf({ corrections })).toMatchObject({
      published: '2010-01-01',
      updated: '2010-03-04',
    });
  });

  it('says in its title and first of all that it was retracted', () => {
    const corrections = [correction('2010-02-03', 'retraction'), correction('2010-03-04', 'typo')];
    expect(entryOf({ corrections }).title).toBe(
      'Retracted: Jane Roe, 3 February 2001: Roe says that the ice is thick',
    );
    expect(linesOf({ corrections })[0]).toBe(
      'This statement was retracted. It counts for no position.',
    );
  });

  it('says if its source is not named', () => {
    expect(linesOf({ by: 'unnamed-source', attribution: 'anonymous' })).toEqual(
      expect.arrayContaining([
        'How it was said: Anonymous source',
        'Rests on a source that the reports do not name.',
      ]),
    );
  });

  it('is the same entry after the statement was renamed', () => {
    const renamed = entryOf({ id: 'other', aliases: ['2001-02-03-roe-ice-thick'] });
    expect(renamed.id).toBe(entryOf().id);
    expect(renamed.page).toBe(`${HOME}statements/other/`);
  });

  it('is the same entry at another address', () => {
    const statement = exampleStatement();
    const absolute = (address: string): string => `https://moved.example${address}`;
    const moved = statementEntry(statement, { ...exampleCatalogue(statement), absolute }, EN);
    expect(moved.id).toBe(entryOf().id);
    expect(moved.content).not.toContain(HOME);
  });

  it('has full addresses for links within the site', () => {
    const paraphrase = prose('');
    paraphrase.children = [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '/methodology/', children: [{ type: 'text', value: 'how' }] },
        ],
      },
    ];
    expect(entryOf({ paraphrase }).content).toContain(`<a href="${HOME}methodology/">how</a>`);
  });
});
