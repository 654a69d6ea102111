import { describe, expect, it } from 'vitest';
import { articleOf, publisherOf, statementOf } from '../record/derive/testing.ts';
import type { Article, Statement } from '../record/model.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { textOf } from './phrasing.ts';
import { provenanceOf, type ProvenanceBranch } from './provenance.ts';

const PUBLISHERS = ['times', 'wire', 'herald', 'agency'] as const;

function provenance(articles: readonly Article[], given: Partial<Statement> = {}) {
  const [first, ...also] = articles.map(({ id }) => id);
  const statement = statementOf('s', '2001-02-03', { article: first!, also, ...given });
  const catalogue = catalogueWith([statement], {
    articles: new Map(articles.map((article) => [article.id, article])),
    publishers: new Map(PUBLISHERS.map((id) => [id, publisherOf(id)])),
  });
  return provenanceOf(statement, catalogue, EN);
}

/** A line for each publisher, indented below the one that it cites. */
const outline = (branches: readonly ProvenanceBranch[], indent = ''): string[] =>
  branches.flatMap(({ publisher, reports, notInRecord, citedBy }) => [
    `${indent}${publisher.text}: ${
      notInRecord ??
      reports.map((each) => ('toldAbove' in each ? each.toldAbove : each.title.text)).join(', ')
    }`,
    ...outline(citedBy, `${indent}  `),
  ]);

describe('the provenance of a statement', () => {
  it('leads from the speaker by how it was said to those who passed it on', () => {
    const { speaker, attribution, about, branches } = provenance(
      [articleOf('a', 'wire'), articleOf('b', 'times', ['wire'])],
      { attribution: 'spokesperson', venue: 'interview with The Times' },
    );
    expect(speaker).toEqual({ text: 'nobody', href: '/actors/nobody/' });
    expect(attribution).toBe('Through a spokesperson, interview with The Times');
    expect(about).toContain('1 origin, 2 reports');
    expect(outline(branches)).toEqual([
      'The wire: Report by The wire',
      '  The times: Report by The times',
    ]);
  });

  it('does not say twice how it was said', () => {
    const given = { attribution: 'joint-statement', venue: 'joint statement' } as const;
    expect(provenance([articleOf('a', 'wire')], given).attribution).toBe('Joint statement');
  });

  it('names who is only cited, and tells a report in full only where it stands first', () => {
    const both = { ...articleOf('a', 'times', ['wire', 'agency']), headline: 'Ice' };
    expect(outline(provenance([both]).branches)).toEqual([
      'The agency: cited as the source; its own report is not in the record',
      '  The times: Ice',
      'The wire: cited as the source; its own report is not in the record',
      '  The times: the same report as above',
    ]);
  });

  it('tells of a report what is not as one would expect', () => {
    const plain = articleOf('a', 'times');
    const aboutOf = (article: Article): string => {
      const [report] = provenance([article]).branches[0]!.reports;
      return 'toldAbove' in report! ? '' : textOf(report!.about);
    };
    const separator = EN.labels.separator;
    expect(aboutOf(plain)).toBe(`3 February 2001${separator}about this report`);
    expect(
      aboutOf({
        ...plain,
        language: 'uk',
        kind: 'repost',
        archive: 'https://archive.example/a',
      }),
    ).toBe(
      `3 February 2001, in Ukrainian, repost${separator}archived copy${separator}about this report`,
    );
  });

  it('gives a headline its language, but not what stands for one', () => {
    const titleOf = (article: Article) => {
      const [report] = provenance([article]).branches[0]!.reports;
      return 'toldAbove' in report! ? undefined : report!.title;
    };
    const french = { ...articleOf('a', 'times'), language: 'fr' };
    expect(titleOf({ ...french, headline: 'La glace' })).toMatchObject({ lang: 'fr' });
    expect(titleOf(french)).not.toHaveProperty('lang');
  });
});
