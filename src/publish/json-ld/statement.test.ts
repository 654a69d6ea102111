import { describe, expect, it } from 'vitest';
import type { Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { EN } from '../../words/en/index.ts';
import { statementJsonLd } from './statement.ts';
import { HOME } from './testing/everything.ts';
import { exampleCatalogue, exampleStatement, prose, QUOTED } from './testing/examples.ts';
import { nodesIn, type Node } from './testing/nodes.ts';

/** The JSON-LD of the example with what is given, as it stands in the page. */
function jsonLdOf(given: Partial<Statement> = {}): Node {
  const statement = exampleStatement(given);
  const data = statementJsonLd(statement, exampleCatalogue(statement), EN);
  return JSON.parse(JSON.stringify(data)) as Node;
}

const ADDRESS = `${HOME}statements/2001-02-03-roe-ice-thick/`;
const ROE = { '@type': 'Person', '@id': `${HOME}actors/minister/`, name: 'Jane Roe' };

describe('a statement with the words themselves', () => {
  it('is a quotation of its speaker, with the day on which it was said', () => {
    expect(jsonLdOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': ADDRESS,
      url: ADDRESS,
      identifier: '2001-02-03-roe-ice-thick',
      name: 'Roe says that the ice is thick',
      text: 'the ice is thick',
      description: 'The minister said that the ice would hold.',
      inLanguage: 'en',
      dateCreated: '2001-02-03',
      author: ROE,
      creditText: 'Jane Roe, Minister for Ice',
      version: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      isPartOf: { '@id': `${HOME}#dataset` },
    });
  });

  it('is based on the report from which it is taken, and says which others carry it', () => {
    const { isBasedOn, subjectOf } = jsonLdOf();
    expect(isBasedOn).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://times.example/a',
      url: 'https://times.example/a',
      headline: 'Roe speaks of ice',
      inLanguage: 'en',
      datePublished: '2001-02-05',
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': `${HOME}publishers/times/`,
        name: 'The times',
      },
      archivedAt: 'https://archive.example/a',
      mainEntityOfPage: `${HOME}articles/a/`,
    });
    expect(subjectOf).toMatchObject([
      { url: 'https://wire.example/b', datePublished: '2001-02' },
      { url: 'https://wire.example/c', temporal: '2001-02-06~' },
    ]);
  });

  it('keeps apart when it was said, when we published it, and what we may license', () => {
    const { datePublished, license, mainEntityOfPage, sdDatePublished, sdLicense } = jsonLdOf();
    const terms = 'https://creativecommons.org/licenses/by/4.0/';
    expect([datePublished, license]).toEqual([undefined, undefined]);
    expect(mainEntityOfPage).toEqual({
      '@type': 'WebPage',
      url: ADDRESS,
      datePublished: '2010-01-01',
      license: terms,
    });
    expect([sdDatePublished, sdLicense]).toEqual(['2010-01-01', terms]);
  });

  it('has the language of the words as they stand, and our translation beside them', () => {
    const quotation = { ...QUOTED, language: 'fr', translation: prose('the ice') };
    expect(jsonLdOf({ quotation })).toMatchObject({
      text: 'the ice is thick',
      inLanguage: 'fr',
      workTranslation: {
        '@type': 'Quotation',
        text: 'the ice',
        inLanguage: 'en',
        translator: { '@id': `${HOME}#publisher` },
      },
    });
  });

  it('says that the words were already translated in the source, and only then', () => {
    const quotation = { ...QUOTED, translated: true };
    expect(jsonLdOf({ quotation })['translationOfWork']).toEqual({ '@type': 'Quotation' });
    expect(jsonLdOf()['translationOfWork']).toBeUndefined();
  });
});

describe('a statement without the words themselves', () => {
  it('is a claim in our own words, with the reports in which it appears', () => {
    expect(jsonLdOf({ quotation: undefined })).toMatchObject({
      '@type': 'Claim',
      text: 'The minister said that the ice would hold.',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: ROE,
      isBasedOn: { url: 'https://times.example/a' },
      appearance: [
        { '@id': 'https://times.example/a' },
        { '@type': 'NewsArticle', url: 'https://wire.example/b' },
        { '@type': 'NewsArticle', url: 'https://wire.example/c' },
      ],
    });
  });
});

describe('a statement', () => {
  it.each([
    ['2001', { dateCreated: '2001' }],
    ['2001-02', { dateCreated: '2001-02' }],
    ['2001-02-03~', { temporal: '2001-02-03~' }],
  ])('said on %s is dated no more exactly than that', (on, dates) => {
    const { dateCreated, temporal } = jsonLdOf({ on: date(on) });
    expect({ dateCreated, temporal }).toEqual({
      dateCreated: undefined,
      temporal: undefined,
      ...dates,
    });
  });

  it('says what it is about, and where and on what occasion it was made', () => {
    expect(jsonLdOf()).toMatchObject({
      about: [
        {
          '@type': 'Country',
          '@id': `${HOME}countries/place-bv/`,
          name: 'Place BV',
          identifier: 'BV',
        },
        { '@type': 'Country', identifier: 'AQ' },
      ],
      recordedAt: {
        '@type': 'Event',
        '@id': `${HOME}events/summit/`,
        name: 'Ice summit',
        startDate: '2001-02-03',
        endDate: '2001-02-04',
        location: { '@type': 'Place', name: 'Base Camp' },
      },
      locationCreated: { '@type': 'Place', name: 'Base Camp' },
    });
  });

  it('names every speaker of a joint statement, and how it was said', () => {
    const { author, creditText } = jsonLdOf({
      by: 'group',
      with: ['minister'],
      attribution: 'joint-statement',
    });
    expect(author).toEqual([
      { '@type': 'Organization', '@id': `${HOME}actors/group/`, name: 'group' },
      ROE,
    ]);
    expect(creditText).toBe('group; Jane Roe, Minister for Ice (joint statement)');
  });

  it('makes neither a person nor a body of a source that no report names', () => {
    const data = jsonLdOf({ by: 'unnamed-source', attribution: 'anonymous' });
    expect(data['author']).toBeUndefined();
    expect(data['mentions']).toBeUndefined();
    expect(data['creditText']).toBe('unnamed-source (anonymous source)');
    const agents = nodesIn(data).filter((node) => node['name'] === 'unnamed-source');
    expect(agents).toEqual([]);
  });

  it.each(['anonymous', 'unattributed'] as const)(
    'does not make a speaker the author of what is %s',
    (attribution) => {
      const data = jsonLdOf({ attribution });
      expect(data['author']).toBeUndefined();
      expect(data['mentions']).toEqual(ROE);
    },
  );

  it('carries its corrections, with the earlier wording and the day of the newest version', () => {
    const data = jsonLdOf({
      corrections: [
        { on: date('2010-02-01'), class: 'typo', note: 'A letter was missing.' },
        { on: date('2010-03-01'), class: 'correction', note: 'It was thick.', was: 'thin' },
      ],
    });
    expect(data['correction']).toMatchObject([
      {
        '@type': 'CorrectionComment',
        name: 'Typo',
        datePublished: '2010-02-01',
        text: 'A letter was missing.',
      },
      {
        '@type': 'CorrectionComment',
        name: 'Correction',
        datePublished: '2010-03-01',
        text: 'It was thick. Earlier wording: “thin”',
      },
    ]);
    expect(data).toMatchObject({
      sdDatePublished: '2010-03-01',
      mainEntityOfPage: { datePublished: '2010-01-01', dateModified: '2010-03-01' },
    });
    expect(data['creativeWorkStatus']).toBeUndefined();
  });

  it('says that it is retracted, and why', () => {
    const note = 'The interview was never given.';
    const data = jsonLdOf({ corrections: [{ on: date('2010-02-01'), class: 'retraction', note }] });
    expect(data).toMatchObject({
      creativeWorkStatus: 'Retracted',
      correction: { '@type': 'CorrectionComment', name: 'Retraction', text: note },
    });
  });

  it('passes on what a careful reader must know', () => {
    const { comment } = jsonLdOf({ attribution: 'anonymous' });
    expect(comment).toMatchObject([
      { '@type': 'Comment', text: 'Reports differ on the day.' },
      { '@type': 'Comment', text: 'Rests on a source that the reports do not name.' },
    ]);
  });
});
