import { describe, expect, it } from 'vitest';
import { date } from '../build/testing.ts';
import { countriesOf, deriveSpeakers } from './speakers.ts';
import { actorOf, SPEAKERS, speakerOf, statementOf } from './testing.ts';

const [minister, envoy, lawmaker] = [
  speakerOf('minister'),
  speakerOf('envoy', 'BV'),
  speakerOf('lawmaker'),
];

describe('the speakers of a statement', () => {
  it('are who made it, then those who made it with them, each in their own capacity', () => {
    const joint = statementOf('a', '2001-02-03', { by: minister, with: [lawmaker, envoy] });
    expect(
      deriveSpeakers(joint, SPEAKERS).map(({ actor, country, rank, isAuthoritative }) => [
        actor.id,
        country,
        rank,
        isAuthoritative,
      ]),
    ).toEqual([
      [minister, 'AQ', 'minister', true],
      [lawmaker, 'AQ', 'lawmaker', false],
      [envoy, 'BV', 'envoy', true],
    ]);
  });

  it('speak in the office they held that day', () => {
    const changed = actorOf('jane', [
      { title: 'Minister', rank: 'minister', for: 'AQ', to: date('2001-12-31') },
      { title: 'Envoy', rank: 'envoy', for: 'BV', from: date('2002-01-01') },
    ]);
    const titleOn = (on: string) =>
      deriveSpeakers(statementOf('a', on, { by: 'jane' }), new Map([['jane', changed]]))[0]?.role
        ?.title;
    expect([titleOn('2001-12-31'), titleOn('2002-01-01')]).toEqual(['Minister', 'Envoy']);
  });

  it('are as many as are known', () => {
    const statement = statementOf('a', '2001-02-03', { by: minister, with: ['stranger'] });
    expect(deriveSpeakers(statement, SPEAKERS).map(({ actor }) => actor.id)).toEqual([minister]);
  });

  it('speak for whom their offices say, the first for whom the statement says', () => {
    const given = { by: minister, with: [envoy] };
    const countries = (whom: string) =>
      deriveSpeakers(statementOf('a', '2001-02-03', { ...given, for: whom }), SPEAKERS).map(
        ({ country }) => country,
      );
    expect(countries('NATO')).toEqual(['NATO', 'BV']);
    expect(countries('none')).toEqual([undefined, 'BV']);
  });
});

describe('the countries of a statement', () => {
  it('are named once each, the first speaker’s first, and none for those who speak for none', () => {
    const statement = statementOf('a', '2001-02-03', {
      by: envoy,
      with: [minister, lawmaker, 'nobody'],
    });
    expect(countriesOf(deriveSpeakers(statement, SPEAKERS))).toEqual(['BV', 'AQ']);
  });

  it('are none when nobody speaks for one', () => {
    const statement = statementOf('a', '2001-02-03', { by: 'nobody' });
    expect(countriesOf(deriveSpeakers(statement, SPEAKERS))).toEqual([]);
  });
});
