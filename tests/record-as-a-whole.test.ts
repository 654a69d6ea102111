import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { reportsOf } from '../src/record/derive/provenance.ts';
import { findUnrecorded } from '../src/record/ledger/unrecorded.ts';
import type { Statement } from '../src/record/model.ts';
import { date } from '../src/record/build/testing.ts';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import { proseToText } from '../src/view/prose.ts';
import { realRecord } from './build/real-site.ts';
import { findRepetitions } from './content/repetition.ts';

const record = await realRecord();
const { articles, actors, events, publishers, conditions } = record;
const statements = [...record.statements.values()];

/** The articles with which the record began. They stay, whatever else is found. */
const FOUNDING = [
  '2025-09-06-wdmdtv-german-government-no-troops',
  '2025-12-15-fldaily-news-multinational-force',
  '2024-12-04-caliber-az-germany-eyes-potential-troop-deployment',
  '2025-05-nenka-no-nato-military-west-agreed',
  '2025-04-11-post-truth-eu-just-6-western-nations-back',
];

const idsOf = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

/** The keys that nothing uses. */
const unused = (known: ReadonlyMap<string, unknown>, used: Iterable<string>): string[] => [
  ...new Set(known.keys()).difference(new Set(used)),
];

describe('every statement', () => {
  it('is in the ledger, so that no change of its words goes unnoticed', () => {
    expect(findUnrecorded(record), 'run `npm run ledger`').toEqual([]);
  });

  it('has a source, and every source an address that a browser can open', () => {
    const without = statements.filter((statement) => {
      const reports = reportsOf(statement, articles);
      const isOpen = reports.every(
        ({ url }) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
      );
      return reports.length === 0 || !isOpen;
    });
    expect(idsOf(without)).toEqual([]);
  });

  it('is not one that was entered before in nearly the same words', () => {
    expect(findRepetitions(statements)).toEqual([]);
  });

  it('says something: it has a quotation or a paraphrase', () => {
    expect(idsOf(statements.filter((each) => !each.quotation && !each.paraphrase))).toEqual([]);
  });
});

describe('every quotation', () => {
  const words = (statement: Statement): number =>
    (statement.quotation ? proseToText(statement.quotation.words) : '')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

  it('has at most 35 words, so that it stays a quotation', () => {
    const long = statements.filter((statement) => words(statement) > 35);
    expect(long.map((statement) => [statement.id, words(statement)])).toEqual([]);
  });

  it('that is not in English has a translation below it', () => {
    const untranslated = statements.filter(
      ({ quotation }) =>
        quotation && !/^en(-|$)/.test(quotation.language) && !quotation.translation,
    );
    expect(idsOf(untranslated)).toEqual([]);
  });
});

describe('every entry is used by something that readers see:', () => {
  it('every actor speaks', () => {
    expect(
      unused(
        actors,
        statements.flatMap((each) => [each.by, ...each.with]),
      ),
    ).toEqual([]);
  });

  it('every event was an occasion', () => {
    expect(
      unused(
        events,
        statements.flatMap(({ event }) => event ?? []),
      ),
    ).toEqual([]);
  });

  it('every publisher reported or is cited', () => {
    const named = [...articles.values()].flatMap(({ publisher, cites }) => [publisher, ...cites]);
    expect(unused(publishers, named)).toEqual([]);
  });

  it('every condition is attached', () => {
    const attached = statements.flatMap((each) => each.conditions.map(({ id }) => id));
    expect(unused(conditions, attached)).toEqual([]);
  });

  it('every article carries a statement, its own or one that names it', () => {
    const carrying = statements.flatMap(({ article, also }) => [article, ...also]);
    expect(unused(articles, [...carrying, ...FOUNDING])).toEqual([]);
  });
});

describe('the record', () => {
  it.each(FOUNDING)('holds the founding article %s', (id) => {
    expect(articles.has(id)).toBe(true);
  });

  it('has not shrunk', () => {
    const { byFacet } = catalogueOf(record);
    expect(statements.length, 'statements').toBeGreaterThanOrEqual(420);
    expect(byFacet.country.size, 'countries and bodies that speak').toBeGreaterThanOrEqual(49);
    expect(actors.size, 'actors').toBeGreaterThanOrEqual(190);
    expect(articles.size, 'articles').toBeGreaterThanOrEqual(800);
  });
});

describe('findRepetitions', () => {
  const told = (id: string, on: string, paraphrase: string, by = 'jane-roe') => ({
    id,
    by,
    on: date(on),
    title: 'Roe says that the ice will hold',
    paraphrase: remark().parse(paraphrase),
  });
  const first = told(
    'a',
    '2001-02-03',
    'Asked about the winter road, the minister said that the ice would hold until March and that the lorries could go.',
  );
  const again =
    'The minister said, asked about the road, that the ice would hold until March. The lorries could therefore go.';

  it('finds a statement that was entered twice, retold a little', () => {
    const found = findRepetitions([first, told('b', '2001-02-03', again)]);
    expect(found.map(({ ids }) => ids)).toEqual([['a', 'b']]);
  });

  it('finds it under a date that may be the same day', () => {
    for (const on of ['2001-02', '2001-02-03~']) {
      expect(findRepetitions([told('b', on, again), first])).toHaveLength(1);
    }
  });

  it('lets the same words stand by another speaker, or on another day', () => {
    expect(findRepetitions([first, told('b', '2001-02-03', again, 'john-doe')])).toEqual([]);
    expect(findRepetitions([first, told('b', '2001-02-04', again)])).toEqual([]);
  });

  it('lets two things stand that one speaker said on one day', () => {
    const other = {
      ...told('b', '2001-02-03', 'She asked the neighbours to share the costs of two icebreakers.'),
      title: 'Roe asks Bouvet Island for icebreakers',
    };
    expect(findRepetitions([first, other])).toEqual([]);
  });
});
