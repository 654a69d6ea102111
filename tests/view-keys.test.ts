import { describe, expect, it } from 'vitest';
import { syntheticContent } from '../scripts/synthetic.ts';
import { listedStatements } from '../src/view/facet-page.ts';
import { facetPage } from '../src/view/facet-page.ts';
import { FACETS } from '../src/catalogue/facets/index.ts';
import { ENTRIES_PER_PAGE, paginate, STATEMENTS_PER_PAGE } from '../src/catalogue/paging.ts';
import { recordOf } from '../src/record/build/testing.ts';
import type { PublicRecord, Statement } from '../src/record/model.ts';
import { articlePage } from '../src/view/article-page.ts';
import { articlesPage } from '../src/view/articles-page.ts';
import { editionOf, type Edition } from '../src/view/edition.ts';
import { embedPage } from '../src/view/embed-page.ts';
import { homePage } from '../src/view/home-page.ts';
import { statementPage } from '../src/view/statement-page.ts';

/** 500 statements. */
const after = recordOf(syntheticContent({ articles: 125 }));
const added = lonelyStatement(after);
const before: PublicRecord = {
  ...after,
  statements: new Map([...after.statements].filter(([id]) => id !== added.id)),
};
const PUBLICATION = { base: '/', hasPictures: true };

describe('one statement more', () => {
  const [old, now] = [before, after].map((record) =>
    viewsOf(editionOf(record, PUBLICATION, 'en')),
  ) as [Views, Views];

  it('leaves every view plain data', () => {
    for (const [page, view] of now) {
      expect(JSON.parse(JSON.stringify(view)), page).toEqual(view);
    }
  });

  it('changes no page of a statement, of an embed or of an article that does not show it', () => {
    const shown = new Set([
      ...neighboursOf(added, now),
      ...[added.article, ...added.also].map((id) => `article ${id}`),
    ]);
    const changed = changedPages(old, now).filter((page) =>
      /^(statement|embed|article) /.test(page),
    );
    expect(changed.filter((page) => !shown.has(page))).toEqual([]);
  });

  it('changes of the lists those to which it belongs', () => {
    const facets = changedPages(old, now).filter((page) => page.startsWith('facet '));
    const edition = editionOf(after, PUBLICATION, 'en');
    const own = FACETS.flatMap((facet) =>
      facet.valuesOf(added, edition.catalogue).map((value) => `facet ${facet.id} ${value} `),
    );
    expect(facets.filter((page) => !own.some((prefix) => page.startsWith(prefix)))).toEqual([]);
  });
});

type Views = ReadonlyMap<string, unknown>;

/** A statement that no other one is related to, so that a record without it is whole. */
function lonelyStatement({ statements }: PublicRecord): Statement {
  const related = new Set(
    [...statements.values()].flatMap(({ id, relations }) => {
      const others = Object.values(relations).flat();
      return others.length > 0 ? [id, ...others] : [];
    }),
  );
  return [...statements.values()].find(({ id }) => !related.has(id))!;
}

/** Statements that lead to it as what was said before or after, in its month, by its speaker or for its country. */
const neighboursOf = ({ id }: Statement, views: Views): string[] =>
  [...views]
    .filter(
      ([page, view]) => page.startsWith('statement ') && JSON.stringify(view).includes(`/${id}/`),
    )
    .map(([page]) => page);

function viewsOf({ catalogue, words }: Edition): Views {
  const { record } = catalogue;
  return new Map<string, unknown>([
    ['home', homePage(catalogue, words)],
    ...[...record.statements.keys()].flatMap((id) => [
      [`statement ${id}`, statementPage(id, catalogue, words)] as const,
      [`embed ${id}`, embedPage(id, catalogue, words)] as const,
    ]),
    ...[...record.articles.keys()].map(
      (id) => [`article ${id}`, articlePage(id, catalogue, words)] as const,
    ),
    ...paginate(catalogue.articles, ENTRIES_PER_PAGE).map(
      ({ number }) =>
        [`articles ${String(number)}`, articlesPage(number, catalogue, words)] as const,
    ),
    ...FACETS.filter(({ hasOwnLists }) => !hasOwnLists).flatMap((facet) =>
      facet
        .allValues(record)
        .flatMap((value) =>
          paginate(listedStatements(facet, value, catalogue), STATEMENTS_PER_PAGE).map(
            ({ number }) =>
              [
                `facet ${facet.id} ${value} ${String(number)}`,
                facetPage(facet.id, value, number, catalogue, words),
              ] as const,
          ),
        ),
    ),
  ]);
}

const changedPages = (old: Views, now: Views): string[] =>
  [...now]
    .filter(([page, view]) => JSON.stringify(view) !== JSON.stringify(old.get(page)))
    .map(([page]) => page)
    .filter((page) => !page.endsWith(` ${added.id}`));
