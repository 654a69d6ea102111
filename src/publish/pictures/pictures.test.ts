import { EN } from '../../words/en/index.ts';
import { describe, expect, it } from 'vitest';
import {
  actorOf,
  countryOf,
  speakerOf,
  SPEAKERS,
  statementOf,
} from '../../record/derive/testing.ts';
import type { Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { POSITIONS, wordsOf } from '../../record/vocabulary.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import type { Drawing } from './draw.ts';
import { fillOf, INK, toneOf } from './inks.ts';
import { sharePictures } from './pictures.ts';
import { proseOf, stylesOf, textsOf } from './testing.ts';

const MINISTER = speakerOf('minister');
const quotation = (words: string): NonNullable<Statement['quotation']> => ({
  words: proseOf(words),
  language: 'en',
  translated: false,
});
const RETRACTED: Pick<Statement, 'corrections'> = {
  corrections: [{ on: date('2001-05-06'), class: 'retraction', note: 'Nobody said so.' }],
};

const pictureAt = (address: string, catalogue: Catalogue) =>
  sharePictures(catalogue, EN).find(({ addresses }) => addresses.includes(address))!.drawing;
const pictureOf = (given: Partial<Statement>) =>
  pictureAt(
    '/share/statements/s.png',
    catalogueWith([statementOf('s', '2001-02-03', { by: MINISTER, ...given })]),
  );
const readAt = (address: string, catalogue: Catalogue) =>
  textsOf(pictureAt(address, catalogue).element).join(' | ');
const read = (given: Partial<Statement>) => textsOf(pictureOf(given).element).join(' | ');
const coloursOf = ({ element }: Drawing) => [
  ...stylesOf(element, 'background'),
  ...stylesOf(element, 'color'),
];

describe('the picture of a statement', () => {
  it('says who said what, in what capacity, when, and who reported it', () => {
    expect(
      read({
        quotation: quotation(
          'The ice is thick, and it will stay as thick as it is until the sun comes back',
        ),
      }),
    ).toBe(
      'Example Ledger (synthetic) | 3 February 2001 | “ | The ice is thick, and it will stay as thick as it is until the sun comes back” | aq-minister | minister · Place AQ | Source: The times',
    );
  });

  it.each([
    ['2001-02', 'February 2001'],
    ['2001', '2001'],
    ['2001-02-03~', 'about 3 February 2001'],
    ['2001-21?', 'spring 2001 (uncertain)'],
  ])('is as exact as what is known of the day: %s', (on, shown) => {
    expect(textsOf(pictureOf({ on: date(on) }).element)).toContain(shown);
  });

  it.each(wordsOf(POSITIONS))('shows a position by its colour and its word: %s', (position) => {
    const { element } = pictureOf({ position });
    const label = position.replace('-', ' ');
    expect(textsOf(element).map((text) => text.toLowerCase())).toContain(label);
    expect(stylesOf(element, 'background')).toContain(fillOf(position));
    expect(stylesOf(element, 'color')).toContain(toneOf(position));
  });

  it('has no colour without a position', () => {
    const drawing = pictureOf({});
    const used = coloursOf(drawing);
    const tones = wordsOf(POSITIONS).flatMap((position) => [fillOf(position), toneOf(position)]);
    expect(used.filter((colour) => tones.includes(String(colour)))).toEqual([]);
    expect(used).toContain(INK);
  });

  it('shows the title instead of a quotation', () => {
    expect(read({ title: 'Roe speaks of ice' })).toContain('Roe speaks of ice');
    expect(read({ title: 'Roe speaks of ice' })).not.toContain('“');
  });

  it('shows the title below a quotation that says little', () => {
    expect(read({ title: 'Roe speaks of ice', quotation: quotation('not at all') })).toContain(
      'not at all” | Roe speaks of ice',
    );
  });

  it('shows a translation, and says that it is one', () => {
    const shown = read({
      quotation: { ...quotation('лёд'), language: 'ru', translation: proseOf('ice') },
    });
    expect(shown).toContain('ice” | Statement s | Our translation from Russian');
    expect(shown).not.toContain('лёд');
  });

  it('shows Greek and Cyrillic words as they were said, and says in what language', () => {
    expect(read({ quotation: { ...quotation('ο πάγος'), language: 'el' } })).toMatch(
      /ο πάγος” .* In Greek/,
    );
  });

  it('shows the title instead of words for which there are no letters', () => {
    const shown = read({ title: 'Roe speaks of ice', quotation: quotation('氷は厚い') });
    expect(shown).toContain('Roe speaks of ice');
    expect(shown).not.toContain('氷');
  });

  it('says how it was said, if not on the record', () => {
    expect(read({ attribution: 'anonymous' })).toContain('Anonymous source');
    expect(read({})).not.toContain('On the record');
  });

  it('names the co-speakers, however many', () => {
    expect(read({ with: ['nobody'] })).toContain('with nobody');
    const others = [speakerOf('envoy'), 'nobody', speakerOf('official'), speakerOf('military')];
    expect(read({ with: others })).toContain('with aq-envoy and 3 others');
  });

  it('says of a retracted statement that it was retracted, when and why, and nothing else', () => {
    const drawing = pictureOf({
      ...RETRACTED,
      title: 'Roe speaks of ice',
      quotation: quotation('The ice is thick'),
      position: 'willing',
    });
    const shown = textsOf(drawing.element).join(' | ');
    expect(shown).toContain('This statement has been retracted | Nobody said so.');
    expect(shown).toContain('Retracted on 6 May 2001');
    expect(shown).not.toMatch(/ice|minister|Willing/);
    expect(coloursOf(drawing)).not.toContain(toneOf('willing'));
    expect(coloursOf(drawing)).not.toContain(fillOf('willing'));
  });

  it('stands at the addresses of earlier ids as well', () => {
    const catalogue = catalogueWith([statementOf('s', '2001-02-03', { aliases: ['r'] })]);
    expect(sharePictures(catalogue, EN)[1]!.addresses).toEqual([
      '/share/statements/s.png',
      '/share/statements/r.png',
    ]);
  });
});

describe('the picture of a country', () => {
  const catalogue = catalogueWith(
    [statementOf('s', '2001-02', { by: MINISTER, position: 'ruled-out', title: 'No ice' })],
    {
      countries: new Map([
        ['AQ', countryOf('AQ')],
        ['BV', countryOf('BV', { checked: date('2001-03-04') })],
        ['EU', countryOf('EU')],
      ]),
    },
  );

  it('says where it stands, since when, and on whose words', () => {
    expect(readAt('/share/countries/place-aq.png', catalogue)).toBe(
      'Example Ledger (synthetic) | 1 statement | Place AQ | has ruled out sending troops | No ice | Ruled out | since February 2001 · aq-minister',
    );
  });

  it('says that no statement was found, and when somebody searched', () => {
    expect(readAt('/share/countries/place-bv.png', catalogue)).toContain(
      'no statement found that tells where it stands | Last searched 4 March 2001',
    );
  });

  it('does not ask where a body such as the EU stands', () => {
    expect(readAt('/share/countries/place-eu.png', catalogue)).not.toContain('where it stands');
  });
});

describe('the picture of an actor', () => {
  const role = { title: 'Minister for Ice', for: 'AQ', rank: 'minister' } as const;
  const catalogue = catalogueWith(
    [
      statementOf('s', '2001-02-03', { by: 'jane', title: 'Roe speaks of ice' }),
      statementOf('t', '2002-02-03', { by: 'jane', title: 'Roe speaks of snow', ...RETRACTED }),
    ],
    { actors: new Map([...SPEAKERS, ['jane', { ...actorOf('jane', [role]), name: 'Jane Roe' }]]) },
  );

  it('says what office they hold, and what they said last that still stands', () => {
    expect(readAt('/share/actors/jane.png', catalogue)).toBe(
      'Example Ledger (synthetic) | 2 statements | Jane Roe | Minister for Ice, Place AQ | Roe speaks of ice | Latest statement, 3 February 2001',
    );
  });

  it('says what those are who hold none', () => {
    expect(readAt('/share/actors/nobody.png', catalogue)).toContain('nobody | Person');
  });
});
