import { actorOf, articleOf, publisherOf, statementOf } from '../../../record/derive/testing.ts';
import type { Actor, Prose, Statement } from '../../../record/model.ts';
import { parseDateInterval } from '../../../record/partial-date.ts';
import { date } from '../../../record/build/testing.ts';
import { ACTOR_KINDS, wordsOf } from '../../../record/vocabulary.ts';
import { BELOW_LEDGER, catalogueWith } from '../../../catalogue/testing.ts';

export const prose = (text: string): Prose => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});

/** An actor of every kind, whose id is that kind. */
const ACTORS = wordsOf(ACTOR_KINDS).map((kind): Actor => ({ ...actorOf(kind), kind }));

/** A person with all that an actor can have. */
const MINISTER: Actor = {
  ...actorOf('minister', [
    {
      title: 'Minister for Ice',
      rank: 'minister',
      for: 'AQ',
      from: date('2000-05'),
      to: date('2003~'),
    },
    { title: 'Hermit', rank: 'none', from: date('2004-01-02') },
  ]),
  name: 'Jane Roe',
  aliases: ['J. Roe'],
  affiliation: 'Party of Snow',
  biography: prose('Grew up on an ice floe.'),
};

const keyed = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const PUBLISHERS = [
  publisherOf('times'),
  { ...publisherOf('wire', 'wire'), home: 'wire.example' },
  publisherOf('ministry', 'government'),
];

const ARTICLES = [
  {
    ...articleOf('a', 'times', ['wire'], '2001-02-05'),
    headline: 'Roe speaks of ice',
    archive: 'https://archive.example/a',
    summary: prose('What the minister said.'),
  },
  articleOf('b', 'wire', [], '2001-02'),
  articleOf('c', 'wire', [], '2001-02-06~'),
  { ...articleOf('d', 'ministry'), kind: 'primary' as const },
];

const EVENTS = [
  {
    id: 'summit',
    name: 'Ice summit',
    on: parseDateInterval('2001-02-03/2001-02-04')!,
    place: 'Base Camp',
  },
];

export const QUOTED = {
  words: prose('the ice is thick'),
  language: 'en',
  translated: false,
} as const;

/** The catalogue of a small synthetic record that holds these statements. */
export const exampleCatalogue = (...statements: Statement[]) =>
  catalogueWith(
    statements,
    {
      actors: keyed([...ACTORS, MINISTER]),
      publishers: keyed(PUBLISHERS),
      articles: keyed(ARTICLES),
      events: keyed(EVENTS),
    },
    BELOW_LEDGER,
  );

/** A statement of the minister with all that a statement can have, and what is given. */
export const exampleStatement = (given: Partial<Statement> = {}): Statement =>
  statementOf('2001-02-03-roe-ice-thick', '2001-02-03', {
    title: 'Roe says that the ice is thick',
    by: 'minister',
    quotation: QUOTED,
    paraphrase: prose('The minister said that the ice would hold.'),
    about: ['BV', 'AQ'],
    event: 'summit',
    place: 'Base Camp',
    also: ['b', 'c'],
    note: 'Reports differ on the day.',
    ...given,
  });
