import { describe, expect, expectTypeOf, it } from 'vitest';
import { isCountryCode, isIdentifier, isStatementIdentifier } from './ids.ts';
import type { ActorId, ArticleId, CountryCode, StatementId } from './ids.ts';
import type { Actor, PublicRecord, Statement } from './model.ts';

/** What must not compile is marked so: `npm run types` fails where it does. */
describe('ids of different kinds', () => {
  const wantsStatement = (id: StatementId): string => id;
  const actor: ActorId = 'jane-roe';
  const article: ArticleId = '2001-02-05-example-times-roe';
  const country: CountryCode = 'AQ';

  it('are not taken for each other', () => {
    // @ts-expect-error an actor's id is not a statement's
    wantsStatement(actor);
    // @ts-expect-error an article's id is not a statement's
    wantsStatement(article);
    // @ts-expect-error a country's code is not a statement's id
    wantsStatement(country);
    // @ts-expect-error nor is it an actor's
    const wrong: ActorId = country;
    expect(wrong).toBe(country);
  });

  it('are not taken for each other in the record', () => {
    const lookUp = ({ actors, statements, articles }: PublicRecord, statement: Statement) => [
      actors.get(statement.by),
      articles.get(statement.article),
      statements.get(statement.relations[0]!.to),
      // @ts-expect-error the speaker is an actor
      statements.get(statement.by),
      // @ts-expect-error the article that holds the statement is none
      statements.get(statement.article),
      // @ts-expect-error the event is no article
      articles.get(statement.event!),
      // @ts-expect-error the condition is no actor
      actors.get(statement.conditions[0]!.id),
      // @ts-expect-error nor is a country
      actors.get(statement.about[0]!),
    ];
    expect(lookUp).toBeTypeOf('function');
    expectTypeOf<Statement['by']>().toEqualTypeOf<Actor['id']>();
  });

  it('are made of plain text, and are plain text', () => {
    const text: string = actor;
    expect(wantsStatement(text)).toBe('jane-roe');
    expect(wantsStatement('2001-02-03-roe-ice-thick')).toBe('2001-02-03-roe-ice-thick');
  });
});

describe('an id of an entry', () => {
  it.each(['a', 'jane-roe', '2001-02-03-ice-summit', 'a-1', '1-a'])('can be %s', (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  it.each(['', '1', '2001-02', 'Jane', 'a--b', '-a', 'a-', 'a_b', 'é'])('cannot be %j', (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});

describe('an id of a statement', () => {
  it.each(['2001-a', '2001-02-roe-ice', '2001-02-03-roe-2', '2001-02-03-2-roe'])(
    'can be %s',
    (text) => {
      expect(isStatementIdentifier(text)).toBe(true);
      expect(isIdentifier(text)).toBe(true);
    },
  );

  it.each(['roe-ice', '2001-02-03', '01-02-roe', '2001-02-03-Roe', '2001-02-03-roe-'])(
    'cannot be %j',
    (text) => {
      expect(isStatementIdentifier(text)).toBe(false);
    },
  );
});

describe('a country’s code', () => {
  it('is two capital letters, or the name of a body', () => {
    expect(['AQ', 'EU', 'UN', 'NATO', 'COALITION'].every(isCountryCode)).toBe(true);
    expect(['aq', 'AQQ', 'A', 'none', ''].some(isCountryCode)).toBe(false);
  });
});
