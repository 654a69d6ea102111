import { expect, it } from 'vitest';
import { EN } from '../../words/en/index.ts';
import { articleJsonLd } from './article.ts';
import { HOME } from './testing/everything.ts';
import { exampleCatalogue, exampleStatement } from './testing/examples.ts';

const catalogue = exampleCatalogue(exampleStatement());
const jsonLdOf = (id: string): unknown =>
  JSON.parse(JSON.stringify(articleJsonLd(catalogue.record.articles.get(id)!, catalogue, EN)));

it('tells our page from the report that it is about', () => {
  expect(jsonLdOf('a')).toMatchObject({
    '@type': 'WebPage',
    '@id': `${HOME}articles/a/`,
    url: `${HOME}articles/a/`,
    name: 'Roe speaks of ice',
    description: 'What the minister said.',
    datePublished: '2010-01-01',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@id': `${HOME}#publisher` },
    mainEntity: {
      '@type': 'NewsArticle',
      '@id': 'https://times.example/a',
      url: 'https://times.example/a',
      headline: 'Roe speaks of ice',
      datePublished: '2001-02-05',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The times' },
      archivedAt: 'https://archive.example/a',
    },
  });
});

it('says from whom the report has it, and which statements it carries', () => {
  expect(jsonLdOf('a')).toMatchObject({
    mainEntity: {
      isBasedOn: {
        '@type': 'CreativeWork',
        publisher: { name: 'The wire', url: 'https://wire.example/' },
      },
      mentions: {
        '@type': 'Quotation',
        '@id': `${HOME}statements/2001-02-03-roe-ice-thick/`,
        name: 'Roe says that the ice is thick',
      },
    },
  });
});

it('makes up no headline and no day', () => {
  const text = JSON.stringify(jsonLdOf('c'));
  expect(text).not.toContain('"headline"');
  expect(text).toContain('"temporal":"2001-02-06~"');
});

it('does not call a speaker’s own publication a news article', () => {
  expect(jsonLdOf('d')).toMatchObject({
    mainEntity: {
      '@type': 'CreativeWork',
      publisher: { '@type': 'GovernmentOrganization', name: 'The ministry' },
    },
  });
});
