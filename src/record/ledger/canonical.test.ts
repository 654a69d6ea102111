import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import type { AttachedCondition, Figure, Prose, Quotation, Statement } from '../model.ts';
import { parseFile } from '../parse/file.ts';
import { articleText } from '../build/testing.ts';
import { CANONICAL_FORM, OTHER, WHOLE } from '../testing.ts';
import { canonicalForm, hashWords, type PublishedWords } from './canonical.ts';

const FRONT_MATTER = {
  publisher: 'times',
  url: 'https://times.example',
  published: '2001-02-05',
  language: 'fr',
  kind: 'report',
  added: '2001-03-01',
};

/** The published words of an article with one statement. */
function wordsIn(text: string): PublishedWords {
  const { statements, problems } = parseFile(text, 'articles/2001/2001-02-05-times.md');
  expect(problems).toEqual([]);
  return statements![0]!.fields as PublishedWords;
}

const prose = (markdown: string): Prose => remark().parse(markdown);

const FULL: PublishedWords = WHOLE;
const [FIGURE] = WHOLE.figures as [Figure];
const [CONDITION] = WHOLE.conditions as [AttachedCondition];
const QUOTATION = WHOLE.quotation;

/** The keys that may change without a correction. */
const UNPUBLISHED: readonly string[] = Object.keys({
  id: true,
  article: true,
  also: true,
  relations: true,
  added: true,
  aliases: true,
  corrections: true,
} satisfies Record<Exclude<keyof Statement, keyof PublishedWords>, true>);

const withFigure = (figure: Figure): PublishedWords => ({ ...FULL, figures: [figure] });
const withCondition = (condition: AttachedCondition): PublishedWords => ({
  ...FULL,
  conditions: [condition],
});
const withQuotation = (quotation: Quotation): PublishedWords => ({ ...FULL, quotation });

const OTHER_FIGURE: Required<Figure> = { what: 'votes', min: 101, max: 201, note: 'at all' };
const OTHER_CONDITION: Required<AttachedCondition> = { id: 'frost', as: 'once it is warmer' };
const OTHER_QUOTATION: Required<Quotation> = {
  words: prose('la glace tenait'),
  language: 'it',
  translated: false,
  translation: prose('the ice held'),
};

const without = <Entry extends object>(entry: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key)) as Entry;

const keysOf = <Entry extends object>(entry: Entry): (keyof Entry & string)[] =>
  Object.keys(entry) as (keyof Entry & string)[];

describe('the hash of the published words', () => {
  const hash = hashWords(FULL);

  it.each(keysOf(OTHER).filter((key) => !UNPUBLISHED.includes(key)))('depends on %s', (key) => {
    expect(hashWords({ ...FULL, [key]: OTHER[key] })).not.toBe(hash);
  });

  it.each(keysOf(OTHER_FIGURE))('depends on %s of a figure', (key) => {
    expect(hashWords(withFigure({ ...FIGURE, [key]: OTHER_FIGURE[key] }))).not.toBe(hash);
  });

  it.each(keysOf(OTHER_CONDITION))('depends on %s of a condition', (key) => {
    expect(hashWords(withCondition({ ...CONDITION, [key]: OTHER_CONDITION[key] }))).not.toBe(hash);
  });

  it.each(keysOf(OTHER_QUOTATION))('depends on %s of a quotation', (key) => {
    expect(hashWords(withQuotation({ ...QUOTATION, [key]: OTHER_QUOTATION[key] }))).not.toBe(hash);
  });

  it('depends on whether there is a value', () => {
    const left = [
      ...['position', 'for', 'event', 'place', 'venue', 'quotation', 'paraphrase', 'note'].map(
        (key) => without(FULL, key),
      ),
      withFigure(without<Figure>(FIGURE, 'max')),
      withFigure(without<Figure>(FIGURE, 'note')),
      withCondition(without<AttachedCondition>(CONDITION, 'as')),
      withQuotation(without<Quotation>(QUOTATION, 'translation')),
    ].map(hashWords);
    expect(new Set([hash, ...left]).size).toBe(left.length + 1);
  });

  it('depends on every letter of every text', () => {
    type Texts = Readonly<Record<string, string>>;
    const written = (texts: Texts): PublishedWords => ({
      ...FULL,
      title: texts['title']!,
      place: texts['place']!,
      venue: texts['venue']!,
      note: texts['note']!,
      figures: [{ ...FIGURE, note: texts['figure']! }],
      conditions: [{ ...CONDITION, as: texts['condition']! }],
      quotation: {
        ...QUOTATION,
        words: prose(texts['words']!),
        translation: prose(texts['translation']!),
      },
      paraphrase: prose(texts['paraphrase']!),
    });
    const names = 'title place venue note figure condition words translation paraphrase'.split(' ');
    const text = fc
      .array(fc.stringMatching(/^[a-zà-ÿа-я]{1,8}$/u), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(names.map((name) => [name, text]))),
        fc.constantFrom(...names),
        fc.nat(),
        (texts, name, number) => {
          const letters = [...texts[name]!];
          const at = number % letters.length;
          const changed = letters.toSpliced(at, 1, letters[at] === 'Q' ? 'X' : 'Q').join('');
          expect(hashWords(written({ ...texts, [name]: changed }))).not.toBe(
            hashWords(written(texts)),
          );
        },
      ),
    );
  });

  it('depends on the paragraph in which words stand, and on the address to which they lead', () => {
    const hashes = [
      'The ice\n\nholds.',
      'The ice holds.',
      'The [ice](https://a.example) holds.',
      'The [ice](https://b.example) holds.',
      'The [ice](https://b.example "Snow") holds.',
      '- The ice\n- holds still.',
      '- The\n- ice holds still.\n\nThen',
      '3. The ice',
      '4. The ice',
      '> The ice\n>\n> melts.',
      '> The icemelts.',
    ].map((markdown) => hashWords({ ...FULL, paraphrase: prose(markdown) }));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('formatting does not alter it:', () => {
  const word = fc.constantFrom<string[]>(
    'ice',
    'Eis',
    'вода',
    'й',
    '冰',
    'Łódź',
    'naïve',
    'Ångström',
    '100',
  );
  const words = fc.array(word, { minLength: 3, maxLength: 12 });
  const gaps = fc.array(fc.constantFrom(' ', '\n', '  '), { minLength: 12, maxLength: 12 });
  const flow = (list: readonly string[], between: readonly string[]): string =>
    list.map((each, index) => (index === 0 ? each : between[index]! + each)).join('');
  const data = { id: '2001-02-03-roe', by: 'jane-roe', on: '2001-02-03', kind: 'claim' };
  const article = (text: string, given: Readonly<Record<string, string>> = {}): string =>
    articleText(FRONT_MATTER, [
      {
        title: 'Roe says so',
        data: { ...data, ...given },
        quotation: text.split('\n'),
        translation: text.split('\n'),
        paraphrase: [text],
      },
    ])
      // `articleText` makes paragraphs of a quotation's lines.
      .replaceAll('\n>\n', '\n');

  it('where the lines of a paragraph and of a quotation break', () => {
    fc.assert(
      fc.property(words, gaps, gaps, (list, one, other) => {
        const hashes = [one, other].map((between) =>
          hashWords(wordsIn(article(flow(list, between)))),
        );
        expect(hashes[0]).toBe(hashes[1]);
      }),
    );
  });

  it('how letters are composed, also in YAML, and what ends a line', () => {
    fc.assert(
      fc.property(words, gaps, (list, between) => {
        const text = list.join(' ');
        const file = article(flow(list, between), { place: text, venue: text, note: text });
        const hash = hashWords(wordsIn(file));
        expect(hashWords(wordsIn(file.normalize('NFD')))).toBe(hash);
        expect(hashWords(wordsIn(file.normalize('NFC')))).toBe(hash);
        expect(hashWords(wordsIn(file.replaceAll('\n', '\r\n')))).toBe(hash);
        expect(hashWords(wordsIn(file.replaceAll('\n', '\r')))).toBe(hash);
      }),
    );
  });

  it('emphasis, and in what way of writing', () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, number) => {
        const at = number % list.length;
        const hashes = ['', '*', '**', '***'].map((mark) => {
          const text = list.with(at, mark + list[at]! + mark).join(' ');
          return hashWords({
            ...FULL,
            paraphrase: prose(text),
            quotation: { ...QUOTATION, words: prose(text) },
          });
        });
        expect(new Set(hashes).size).toBe(1);
      }),
    );
  });

  it.each([
    ['another sign for a list', '- one\n- two', '* one\n* two'],
    ['lines between the items of a list', '- one\n- two', '- one\n\n- two'],
    ['a line break that is kept', 'one\ntwo', 'one\\\ntwo'],
    ['a letter as an entity', 'one & two', 'one &amp; two'],
    ['a sign that need not be escaped', 'one - two', 'one \\- two'],
    ['a space that does not break', 'one two', 'one\u00A0two'],
  ])('%s', (_, one, other) => {
    const [a, b] = [one, other].map((text) => hashWords({ ...FULL, paraphrase: prose(text) }));
    expect(a).toBe(b);
  });

  it('how the data is written, and what is written that is so anyway', () => {
    const plain = articleText(FRONT_MATTER, [
      { title: 'Roe says so', data, paraphrase: ['The ice holds.'] },
    ]);
    const hash = hashWords(wordsIn(plain));
    for (const added of [
      'with: []',
      'about:\n  []',
      'conditions: []',
      'figures: []',
      'attribution: on-record',
      'translated: false',
    ]) {
      expect(
        hashWords(wordsIn(plain.replace('on: 2001-02-03', `on: "2001-02-03"\n${added}`))),
      ).toBe(hash);
    }
  });

  it('further reports, relations, aliases and corrections', () => {
    const plain = article('the ice holds');
    const hash = hashWords(wordsIn(plain));
    const more =
      'also: [2001-other]\nrepeats: [2001-roe]\naliases: [2001-foe]\nadded: 2001-03-02\ncorrections: [{on: 2001-03-02, class: typo, note: Ice}]';
    expect(hashWords(wordsIn(plain.replace('kind: claim', `kind: claim\n${more}`)))).toBe(hash);
  });
});

describe('the canonical form', () => {
  it('never changes', () => {
    expect(canonicalForm(FULL)).toBe(CANONICAL_FORM);
    expect(hashWords(FULL)).toBe(createHash('sha256').update(CANONICAL_FORM).digest('hex'));
  });

  it('does not depend on the order in which the keys were written', () => {
    const reversed = Object.fromEntries(Object.entries(FULL).reverse());
    expect(canonicalForm(reversed as unknown as PublishedWords)).toBe(canonicalForm(FULL));
  });
});
