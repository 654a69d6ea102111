import { describe, expect, it } from 'vitest';
import { actorOf, COUNTRY_CODES, speakerOf, statementOf } from '../record/derive/testing.ts';
import { countryOf } from '../record/derive/testing.ts';
import type { Statement } from '../record/model.ts';
import { EN } from '../words/en/index.ts';
import { inContext } from './in-context.ts';
import { textOf } from './phrasing.ts';
import { STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import { catalogueWith } from '../catalogue/testing.ts';

const [ICE, SNOW] = COUNTRY_CODES;
const MINISTER = speakerOf('minister', ICE);

const contextOf = (id: string, statements: readonly Statement[], given = {}) => {
  const catalogue = catalogueWith(statements, given);
  return inContext(catalogue.record.statements.get(id)!, catalogue, EN).lists.map(
    ({ list, neighbours, alone }) => ({
      label: list.text,
      address: list.href,
      said: neighbours.map(({ text }) => textOf(text)).join(', '),
      alone,
    }),
  );
};

describe('a statement among others', () => {
  const statements = [
    statementOf('before', '2001-01-31', { by: MINISTER }),
    statementOf('first', '2001-02-03', { by: speakerOf('envoy', ICE) }),
    statementOf('this', '2001-02-04', { by: MINISTER }),
    statementOf('other', '2001-02-05', { by: speakerOf('minister', SNOW) }),
    statementOf('after', '2001-03-01', { by: MINISTER }),
  ];

  it('stands in its month, with its speaker and with its country, between its neighbours there', () => {
    expect(contextOf('this', statements)).toEqual([
      {
        label: 'February 2001',
        address: '/timeline/2001/02/#this',
        said: 'Before: Statement first, After: Statement other',
      },
      {
        label: MINISTER,
        address: `/actors/${MINISTER}/#this`,
        said: 'Before: Statement before, After: Statement after',
      },
      {
        label: 'Place AQ',
        address: '/countries/place-aq/timeline/#this',
        said: 'Before: Statement first, After: Statement after',
      },
    ]);
  });

  it('has no neighbour beyond either end of a list', () => {
    const [, ofSpeaker] = contextOf('after', statements);
    expect(ofSpeaker).toMatchObject({ said: 'Before: Statement this' });
    const [ofMonth] = contextOf('before', statements);
    expect(ofMonth).toMatchObject({ said: '', alone: 'the only one in this record' });
  });

  it('stands with each of its speakers, and once with a country for which several speak', () => {
    const joint = statementOf('this', '2001-02-04', {
      by: MINISTER,
      with: [speakerOf('envoy', ICE), speakerOf('minister', SNOW)],
    });
    expect(contextOf('this', [joint]).map(({ label }) => label)).toEqual([
      'February 2001',
      MINISTER,
      speakerOf('envoy', ICE),
      speakerOf('minister', SNOW),
      'Place AQ',
      'Place BV',
    ]);
  });

  it('stands with no country when its speaker speaks for none', () => {
    expect(contextOf('this', [statementOf('this', '2001-02-04')])).toHaveLength(2);
  });

  it('of a month that is not known stands among those of the year', () => {
    const [ofMonth] = contextOf('this', [statementOf('this', '2001')]);
    expect(ofMonth).toMatchObject({
      label: '2001, month not known',
      address: '/timeline/2001/month-unknown/#this',
    });
  });

  it('is found on the page of the list on which it stands', () => {
    const many = Array.from({ length: STATEMENTS_PER_PAGE + 1 }, (_, index) =>
      statementOf(`s${String(index).padStart(3, '0')}`, '2001-02-03', { by: MINISTER }),
    );
    const addresses = many.map(({ id }) => contextOf(id, many)[0]!.address);
    expect(addresses.filter((address) => address.startsWith('/timeline/2001/02/#'))).toHaveLength(
      STATEMENTS_PER_PAGE,
    );
    expect(addresses.filter((address) => address.startsWith('/timeline/2001/02/2/#'))).toHaveLength(
      1,
    );
  });

  it('by a body tells the list of the body from the list of all who speak for it', () => {
    const body = { ...actorOf('ice-union', [{ title: 'Body', rank: 'official', for: ICE }]) };
    const labels = contextOf('this', [statementOf('this', '2001-02-04', { by: body.id })], {
      actors: new Map([[body.id, { ...body, name: 'Ice Union' }]]),
      countries: new Map([[ICE, countryOf(ICE, { name: 'Ice Union' })]]),
    }).map(({ label }) => label);
    expect(labels).toEqual(['February 2001', 'Ice Union', 'All who speak for Ice Union']);
  });
});
