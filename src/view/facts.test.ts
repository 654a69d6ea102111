import { describe, expect, it } from 'vitest';
import { statementOf } from '../record/derive/testing.ts';
import { catalogueOfWhole } from '../catalogue/testing.ts';
import type { Statement } from '../record/model.ts';
import { WHOLE } from '../record/testing.ts';
import { EN } from '../words/en/index.ts';
import { factsOf, searchedFacts } from './facts.ts';
import { textOf } from './phrasing.ts';
import type { FactPlace } from './statement-key.ts';

/** Of its facts as many as the tests below are about, whatever else a statement may come to hold. */
const STATEMENT: Statement = statementOf('s', '2001-02-03', {
  position: 'willing',
  attribution: 'spokesperson',
  venue: 'interview with The Times',
  place: 'Base Camp',
  event: WHOLE.event,
  about: WHOLE.about,
  conditions: WHOLE.conditions,
  figures: WHOLE.figures,
});
const BARE = statementOf('s', '2001-02-03');

const CATALOGUE = catalogueOfWhole();

const factsIn = (place: FactPlace, statement = STATEMENT) =>
  factsOf(statement, place, CATALOGUE, EN);

const listed = (place: FactPlace, statement = STATEMENT) =>
  factsIn(place, statement).map(({ label, lines }) => `${label}: ${lines.map(textOf).join(' | ')}`);

describe('the facts of a statement', () => {
  it('stand in order on its page, with the day of entry last', () => {
    expect(listed('page')).toEqual([
      'Kind: Claim',
      'How it was said: Through a spokesperson',
      'Where: interview with The Times, Base Camp',
      'Event: Meeting 2001-02-03-ice-summit',
      'About: Place BV',
      'Conditions: Condition thaw: once it is warm',
      'Figures: Troops of the whole force: 100 to 200 (in all)',
      'In this record since: 1 January 2010',
    ]);
  });

  it('begin in feeds with the position, and have a line for each condition and figure', () => {
    const figures = [...STATEMENT.figures, { what: 'votes', min: 3 } as const];
    expect(listed('feed', { ...STATEMENT, figures })).toEqual([
      'Position: Willing (is ready in principle, on conditions)',
      'Kind: Claim',
      'How it was said: Through a spokesperson',
      'Where: interview with The Times, Base Camp',
      'Event: Meeting 2001-02-03-ice-summit',
      'About: Place BV',
      'Condition: Condition thaw: once it is warm',
      'Figure: Troops of the whole force: 100 to 200 (in all)',
      'Figure: Votes: 3',
    ]);
  });

  it('lead from the page to the lists on which the statement stands', () => {
    expect(factsIn('page').flatMap(({ lines }) => lines.flat())).toEqual(
      expect.arrayContaining([
        { text: 'Claim', href: '/kinds/claim/' },
        { text: 'Place BV', href: '/countries/place-bv/' },
        { text: 'Condition thaw', href: '/conditions/thaw/' },
      ]),
    );
    expect(factsIn('feed')[1]!.lines).toEqual([['Claim']]);
  });

  it('are left out where there is nothing to tell', () => {
    expect(listed('page', BARE).map((line) => line.split(':')[0])).toEqual([
      'Kind',
      'How it was said',
      'In this record since',
    ]);
    expect(listed('page', { ...BARE, place: 'Base Camp' })).toContain('Where: Base Camp');
  });

  it('tell in an embed only what one would not expect', () => {
    expect(listed('embed')).toEqual(['How it was said: Through a spokesperson']);
    expect(listed('embed', { ...STATEMENT, attribution: 'on-record' })).toEqual([]);
  });

  it('are found by a search if they are words rather than kinds and numbers', () => {
    expect(searchedFacts(STATEMENT, CATALOGUE, EN)).toEqual([
      'interview with The Times',
      'Base Camp',
      'Meeting 2001-02-03-ice-summit',
      'Place BV',
      'Condition thaw: once it is warm',
    ]);
  });
});
