import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Statement } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';
import { date } from '../build/testing.ts';
import {
  ATTRIBUTIONS,
  CORRECTION_CLASSES,
  POSITIONS,
  RANKS_IN_ORDER,
  wordsOf,
  type Position,
  type Rank,
  type Voice,
} from '../vocabulary.ts';
import {
  derivePositionHistory,
  derivePositionStatements,
  findPositionOn,
  isRetracted,
  type HeldPosition,
} from './positions.ts';
import {
  actorOf,
  COUNTRY_CODES,
  countryOf,
  inZones,
  SPEAKERS,
  speakerOf,
  statementOf,
} from './testing.ts';

interface Given {
  readonly voice?: Voice;
  readonly country?: string;
  readonly actors?: ReadonlyMap<string, Actor>;
}

function historyOf(
  statements: readonly Statement[],
  { voice = 'both', country = 'AQ', actors = SPEAKERS }: Given = {},
): HeldPosition[] {
  const countries = new Map(COUNTRY_CODES.map((code) => [code, countryOf(code, { voice })]));
  const found = derivePositionStatements(statements, actors, countries);
  return derivePositionHistory(found.get(country) ?? []);
}

/** The history as a reader is told it: since when, what, on which statement. */
const told = (statements: readonly Statement[], given?: Given): string[] =>
  historyOf(statements, given).map(
    ({ position, since }) => `${since.on.edtf} ${position} ${since.id}`,
  );

const said = (
  id: string,
  on: string,
  position: Position,
  rank: Rank = 'minister',
  given: Partial<Statement> = {},
): Statement => statementOf(id, on, { by: speakerOf(rank), position, ...given });

const RETRACTION = { on: date('2010-01-01'), class: 'retraction', note: 'Never said.' } as const;

const AUTHORITATIVE = RANKS_IN_ORDER.slice(0, RANKS_IN_ORDER.indexOf('lawmaker'));
const NEVER_SPEAK = RANKS_IN_ORDER.slice(RANKS_IN_ORDER.indexOf('lawmaker'));
const MOVING = ['on-record', 'joint-statement', 'document', 'spokesperson'] as const;
const WEAK = ['anonymous', 'unattributed'] as const;

describe('the position of a country', () => {
  it('is that of the latest statement', () => {
    const statements = [said('a', '2001-02-03', 'considering'), said('b', '2001-03-04', 'willing')];
    expect(told(statements)).toEqual(['2001-02-03 considering a', '2001-03-04 willing b']);
  });

  it('holds from the day of the statement to the day before the next, and is unknown before', () => {
    const history = historyOf([
      said('a', '2001-02-03', 'considering'),
      said('b', '2001-03-04', 'willing'),
    ]);
    const on = (day: string) => findPositionOn(history, day)?.since.id;
    expect(on('2001-02-02')).toBeUndefined();
    expect(on('2001-02-03')).toBe('a');
    expect(on('2001-03-03')).toBe('a');
    expect(on('2001-03-04')).toBe('b');
    expect(on('2100-01-01')).toBe('b');
  });

  it('is not found when nobody told of it', () => {
    expect(told([])).toEqual([]);
    expect(told([statementOf('a', '2001-02-03', { by: speakerOf('minister') })])).toEqual([]);
    expect(findPositionOn([], '2001-02-03')).toBeUndefined();
  });

  it('rests on the statement that began it, and names the latest that said the same', () => {
    const [held, ...rest] = historyOf([
      said('a', '2001-02-03', 'willing'),
      said('b', '2001-03-04', 'willing'),
      said('c', '2001-04-05', 'willing'),
    ]);
    expect(rest).toEqual([]);
    expect([held?.since.id, held?.confirmedBy.id, held?.until]).toEqual(['a', 'c', undefined]);
  });

  it('begins anew when a country returns to what it said before', () => {
    const statements = [
      said('a', '2001-02-03', 'willing'),
      said('b', '2001-03-04', 'ruled-out'),
      said('c', '2001-04-05', 'willing'),
    ];
    expect(told(statements)).toEqual([
      '2001-02-03 willing a',
      '2001-03-04 ruled-out b',
      '2001-04-05 willing c',
    ]);
  });

  it('ends with the statement that begins the next', () => {
    const history = historyOf([
      said('a', '2001-02-03', 'willing'),
      said('b', '2001-03-04', 'willing'),
      said('c', '2001-04-05', 'opposed'),
    ]);
    expect(history.map(({ until }) => until?.id)).toEqual(['c', undefined]);
    expect(history[0]?.confirmedBy.id).toBe('b');
  });

  it('is each country’s own', () => {
    const statements = [
      said('a', '2001-02-03', 'willing'),
      said('b', '2001-03-04', 'opposed', 'minister', { by: speakerOf('minister', 'BV') }),
    ];
    expect(told(statements)).toEqual(['2001-02-03 willing a']);
    expect(told(statements, { country: 'BV' })).toEqual(['2001-03-04 opposed b']);
  });

  it('is told by a lower rank where it speaks on a later day', () => {
    const statements = [
      said('a', '2001-02-03', 'willing', 'head-of-state'),
      said('b', '2001-02-04', 'ruled-out', 'official'),
    ];
    expect(told(statements)).toEqual(['2001-02-03 willing a', '2001-02-04 ruled-out b']);
  });
});

describe('of several statements on one day', () => {
  it.each(AUTHORITATIVE.slice(1).map((lower, index) => [AUTHORITATIVE[index]!, lower] as const))(
    'that of a %s counts, not that of a %s, whatever their ids',
    (higher, lower) => {
      for (const [first, second] of ['ab', 'ba']) {
        const statements = [
          said(first!, '2001-02-03', 'willing', higher),
          said(second!, '2001-02-03', 'opposed', lower),
        ];
        expect(told(statements)).toEqual([`2001-02-03 willing ${first!}`]);
      }
    },
  );

  it('by equal ranks the later id counts, so that the same one always does', () => {
    const statements = [said('b', '2001-02-03', 'willing'), said('a', '2001-02-03', 'opposed')];
    expect(told(statements)).toEqual(['2001-02-03 willing b']);
    expect(told(statements.toReversed())).toEqual(['2001-02-03 willing b']);
  });

  it('the higher rank is the one that confirms', () => {
    const [held] = historyOf([
      said('a', '2001-01-01', 'willing'),
      said('b', '2001-02-03', 'willing', 'head-of-state'),
      said('c', '2001-02-03', 'willing', 'envoy'),
    ]);
    expect(held?.confirmedBy.id).toBe('b');
  });

  it('a higher rank that does not set the line does not silence the one that does', () => {
    const statements = [
      said('a', '2001-02-03', 'opposed', 'head-of-state'),
      said('b', '2001-02-03', 'willing', 'minister'),
    ];
    expect(told(statements, { voice: 'government' })).toEqual(['2001-02-03 willing b']);
  });

  it('a higher rank that says nothing of the position leaves it to the lower', () => {
    const silent = statementOf('z', '2001-02-03', { by: speakerOf('head-of-state') });
    expect(told([silent, said('a', '2001-02-03', 'willing')])).toEqual(['2001-02-03 willing a']);
  });
});

describe('who moves a position', () => {
  it.each(AUTHORITATIVE)('a %s does', (rank) => {
    expect(told([said('a', '2001-02-03', 'willing', rank)])).toHaveLength(1);
  });

  it.each(NEVER_SPEAK)('a speaker of rank %s does not', (rank) => {
    expect(told([said('a', '2001-02-03', 'willing', rank)])).toEqual([]);
  });

  it.each(MOVING)('a statement %s does', (attribution) => {
    const statement = said('a', '2001-02-03', 'willing', 'minister', { attribution });
    expect(told([statement])).toHaveLength(1);
  });

  it.each(WEAK)('an %s one does not', (attribution) => {
    const statement = said('a', '2001-02-03', 'willing', 'minister', { attribution });
    expect(told([statement])).toEqual([]);
  });

  it('knows of every attribution whether it does', () => {
    expect([...MOVING, ...WEAK].sort()).toEqual(wordsOf(ATTRIBUTIONS).sort());
  });

  it('a retracted statement does not, and no longer confirms', () => {
    const retracted = { corrections: [RETRACTION] };
    const statements = [
      said('a', '2001-02-03', 'willing'),
      said('b', '2001-03-04', 'opposed', 'minister', retracted),
      said('c', '2001-03-05', 'willing', 'minister', retracted),
    ];
    const [held, ...rest] = historyOf(statements);
    expect([held?.since.id, held?.confirmedBy.id, rest]).toEqual(['a', 'a', []]);
  });

  it.each(wordsOf(CORRECTION_CLASSES))('a correction of class %s retracts or leaves it', (name) => {
    const corrections = [{ on: date('2010-01-01'), class: name, note: 'It said otherwise.' }];
    const isGone = name === 'retraction';
    expect(isRetracted({ corrections })).toBe(isGone);
    expect(told([said('a', '2001-02-03', 'willing', 'minister', { corrections })])).toHaveLength(
      isGone ? 0 : 1,
    );
  });

  it('a speaker who speaks for none that day does not', () => {
    const privately = said('a', '2001-02-03', 'willing', 'minister', { for: 'none' });
    expect(told([privately])).toEqual([]);
  });

  it('a speaker moves the country that the statement says, not that of the office', () => {
    const statements = [said('a', '2001-02-03', 'willing', 'minister', { for: 'BV' })];
    expect(told(statements)).toEqual([]);
    expect(told(statements, { country: 'BV' })).toEqual(['2001-02-03 willing a']);
  });

  it('a speaker does only while in office', () => {
    const minister = actorOf('min', [
      {
        title: 'Minister',
        rank: 'minister',
        for: 'AQ',
        from: date('2001-02'),
        to: date('2001-03'),
      },
    ]);
    const statements = ['2001-01-31', '2001-02-01', '2001-03-31', '2001-04-01'].map((on, index) =>
      statementOf(on, on, { by: 'min', position: index % 2 === 0 ? 'willing' : 'opposed' }),
    );
    expect(told(statements, { actors: new Map([['min', minister]]) })).toEqual([
      '2001-02-01 opposed 2001-02-01',
      '2001-03-31 willing 2001-03-31',
    ]);
  });
});

describe('a joint statement', () => {
  const joint = said('a', '2001-02-03', 'willing', 'minister', {
    with: [speakerOf('envoy', 'BV')],
    attribution: 'joint-statement',
  });

  it('tells of the country of each of its speakers', () => {
    expect(told([joint])).toEqual(['2001-02-03 willing a']);
    expect(told([joint], { country: 'BV' })).toEqual(['2001-02-03 willing a']);
  });

  it('does not tell of that of a lawmaker who joins in', () => {
    const withLawmaker = { ...joint, with: [speakerOf('lawmaker', 'BV')] };
    expect(told([withLawmaker], { country: 'BV' })).toEqual([]);
  });

  it('counts with the rank of the country’s own speaker', () => {
    const minister = said('b', '2001-02-03', 'opposed', 'minister', {
      by: speakerOf('minister', 'BV'),
    });
    expect(told([joint, minister], { country: 'BV' })).toEqual(['2001-02-03 opposed b']);
    expect(told([joint, minister])).toEqual(['2001-02-03 willing a']);
  });

  it('counts once for a country of which two speak', () => {
    const both = { ...joint, with: [speakerOf('head-of-government')] };
    expect(told([both])).toEqual(['2001-02-03 willing a']);
  });

  it('sets the government’s line when the president makes it together with a minister', () => {
    const both = { ...joint, by: speakerOf('head-of-state'), with: [speakerOf('minister')] };
    expect(told([both], { voice: 'government' })).toEqual(['2001-02-03 willing a']);
  });

  it('is not moved elsewhere for co-speakers by whom the first speaks for', () => {
    const elsewhere = { ...joint, for: 'NATO' };
    expect(told([elsewhere])).toEqual([]);
    expect(told([elsewhere], { country: 'BV' })).toEqual(['2001-02-03 willing a']);
  });
});

describe('where president and government may differ', () => {
  const statements = [
    said('premier', '2001-02-03', 'ruled-out', 'head-of-government'),
    said('president', '2001-02-04', 'willing', 'head-of-state'),
    said('minister', '2001-02-05', 'support-only', 'minister'),
  ];

  it('the government’s word sets the line under voice government', () => {
    expect(told(statements, { voice: 'government' })).toEqual([
      '2001-02-03 ruled-out premier',
      '2001-02-05 support-only minister',
    ]);
  });

  it('the president’s word sets it under voice president', () => {
    expect(told(statements, { voice: 'president' })).toEqual(['2001-02-04 willing president']);
  });

  it('everyone’s word counts under voice both', () => {
    expect(told(statements, { voice: 'both' })).toHaveLength(3);
  });

  it.each([
    ['government', ['president']],
    ['president', ['premier', 'minister']],
    ['both', []],
  ] as const)('shows as differing voices under voice %s: %j', (voice, differing) => {
    const countries = new Map([['AQ', countryOf('AQ', { voice })]]);
    const found = derivePositionStatements(statements, SPEAKERS, countries).get('AQ')!;
    expect(found.map(({ statement }) => statement.id)).toEqual([
      'premier',
      'president',
      'minister',
    ]);
    expect(found.filter(({ setsLine }) => !setsLine).map(({ statement }) => statement.id)).toEqual(
      differing,
    );
  });

  it('a country that only its president spoke for has no position under voice government', () => {
    expect(told(statements.slice(1, 2), { voice: 'government' })).toEqual([]);
  });

  it('everyone’s word counts for a body that is not in the list of countries', () => {
    const found = derivePositionStatements(
      [said('a', '2001-02-03', 'willing', 'head-of-state', { for: 'EU' })],
      SPEAKERS,
      new Map(),
    );
    expect(found.get('EU')?.map(({ setsLine }) => setsLine)).toEqual([true]);
  });
});

describe('a date that is not exact', () => {
  it('counts from the earliest day it can mean', () => {
    const history = historyOf([said('a', '2001-02', 'willing')]);
    expect(findPositionOn(history, '2001-01-31')).toBeUndefined();
    expect(findPositionOn(history, '2001-02-01')?.since.id).toBe('a');
  });

  it('gives way to any exact day within it, for that may be later', () => {
    const statements = [
      said('month', '2001-02', 'willing', 'head-of-state'),
      said('day', '2001-02-02', 'opposed', 'official'),
    ];
    expect(told(statements)).toEqual(['2001-02 willing month', '2001-02-02 opposed day']);
  });

  it('counts after its own first day, for it may be later', () => {
    const statements = [
      said('month', '2001-02', 'willing', 'official'),
      said('day', '2001-02-01', 'opposed', 'head-of-state'),
    ];
    expect(told(statements)).toEqual(['2001-02-01 opposed day', '2001-02 willing month']);
    expect(findPositionOn(historyOf(statements), '2001-02-01')?.since.id).toBe('month');
  });

  it('is the same day where it is only approximate or uncertain: the higher rank wins', () => {
    for (const on of ['2001-02-03~', '2001-02-03?', '2001-02-03%']) {
      const statements = [
        said('z', on, 'opposed', 'minister'),
        said('a', '2001-02-03', 'willing', 'head-of-government'),
      ];
      expect(told(statements)).toEqual(['2001-02-03 willing a']);
    }
  });

  it('keeps its precision in what a reader is told', () => {
    expect(told([said('a', '2001', 'willing'), said('b', '2001-02~', 'opposed')])).toEqual([
      '2001 willing a',
      '2001-02~ opposed b',
    ]);
  });
});

const DATES = [
  '2001-01-31',
  '2001-02',
  '2001-02-01',
  '2001-02-02~',
  '2001-02-02',
  '2001',
  '2001-03',
];
const DAYS = ['2000-12-31', '2001-01-01', '2001-01-31', '2001-02-01', '2001-02-02', '2001-03-01'];

const statementArbitrary = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    on: fc.constantFrom(...DATES),
    by: fc.constantFrom(...SPEAKERS.keys()),
    with: fc.subarray([speakerOf('minister', 'BV'), speakerOf('lawmaker')]),
    position: fc.option(fc.constantFrom(...wordsOf(POSITIONS)), { nil: undefined }),
    attribution: fc.constantFrom(...MOVING, ...WEAK),
    isRetracted: fc.boolean(),
  })
  .map(({ id, on, isRetracted: isGone, position, ...given }) =>
    statementOf(id, on, {
      ...given,
      ...(position && { position }),
      corrections: isGone ? [RETRACTION] : [],
    }),
  );

const statementsArbitrary = fc.uniqueArray(statementArbitrary, {
  selector: ({ id }) => id,
  maxLength: 9,
});
const voiceArbitrary = fc.constantFrom<Voice>('both', 'government', 'president');

describe('positions in general', () => {
  it('do not depend on the order of files and statements', () => {
    const lists = statementsArbitrary.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(lists, voiceArbitrary, ([list, shuffled], voice) => {
        for (const country of COUNTRY_CODES) {
          expect(historyOf(shuffled, { voice, country })).toEqual(
            historyOf(list, { voice, country }),
          );
        }
      }),
    );
  });

  it('on a day do not change when something said later is added', () => {
    fc.assert(
      fc.property(
        statementsArbitrary,
        statementArbitrary.map((each) => ({ ...each, id: 'later' })),
        fc.constantFrom(...DAYS),
        voiceArbitrary,
        (list, later, day, voice) => {
          fc.pre(later.on.earliest > day);
          for (const country of COUNTRY_CODES) {
            const [before, after] = [list, [...list, later]].map((statements) => {
              const held = findPositionOn(historyOf(statements, { voice, country }), day);
              return [held?.position, held?.since.id];
            });
            expect(after).toEqual(before);
          }
        },
      ),
    );
  });

  it('are never moved by an anonymous, an unattributed or a retracted claim, or by a lawmaker', () => {
    const mute = fc
      .tuple(
        statementArbitrary,
        fc.constantFrom<'retracted' | 'lawmaker' | (typeof WEAK)[number]>(
          'anonymous',
          'unattributed',
          'retracted',
          'lawmaker',
        ),
      )
      .map(([each, why]): Statement => {
        const id = 'mute';
        if (why === 'retracted') return { ...each, id, corrections: [RETRACTION] };
        if (why === 'lawmaker') return { ...each, id, by: speakerOf('lawmaker'), with: [] };
        return { ...each, id, attribution: why };
      });
    fc.assert(
      fc.property(statementsArbitrary, mute, voiceArbitrary, (list, claim, voice) => {
        for (const country of COUNTRY_CODES) {
          expect(historyOf([...list, claim], { voice, country })).toEqual(
            historyOf(list, { voice, country }),
          );
        }
      }),
    );
  });

  it('are on every day those of the latest statement that counts, as the design has it', () => {
    fc.assert(
      fc.property(
        statementsArbitrary,
        fc.constantFrom(...DAYS),
        voiceArbitrary,
        (list, day, voice) => {
          const held = findPositionOn(historyOf(list, { voice }), day);
          expect(held?.position).toBe(latestWord(list, day, voice)?.position);
        },
      ),
    );
  });

  it('come as stretches in order that differ from their neighbours and touch', () => {
    fc.assert(
      fc.property(statementsArbitrary, voiceArbitrary, (list, voice) => {
        const history = historyOf(list, { voice });
        for (const [index, { position, since, confirmedBy, until }] of history.entries()) {
          const next = history[index + 1];
          expect(since.position).toBe(position);
          expect(confirmedBy.position).toBe(position);
          expect(comparePartialDates(since.on, confirmedBy.on)).toBeLessThanOrEqual(0);
          expect(until).toBe(next?.since);
          if (!next) continue;
          expect(next.position).not.toBe(position);
          expect(comparePartialDates(confirmedBy.on, next.since.on)).toBeLessThan(0);
        }
      }),
    );
  });

  it('are the same in every time zone', () => {
    fc.assert(
      fc.property(statementsArbitrary, (list) => {
        const [[, expected], ...others] = inZones(() =>
          DAYS.map((day) => findPositionOn(historyOf(list), day)?.since.id),
        ) as [[string, unknown], ...[string, unknown][]];
        for (const [zone, found] of others) expect(found, zone).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

/** The statement that sets the line of AQ on a day, by section 5 of `docs/design.md`: all of them are read. */
function latestWord(
  statements: readonly Statement[],
  day: string,
  voice: Voice,
): Statement | undefined {
  const words = statements.flatMap((statement) =>
    [statement.by, ...statement.with].flatMap((id) => {
      const role = SPEAKERS.get(id)?.roles[0];
      if (!role || !AUTHORITATIVE.includes(role.rank) || role.for !== 'AQ') return [];
      if (voice === 'government' && role.rank === 'head-of-state') return [];
      if (voice === 'president' && role.rank !== 'head-of-state') return [];
      return { statement, rank: AUTHORITATIVE.indexOf(role.rank) };
    }),
  );
  return words
    .filter(({ statement: { position } }) => position)
    .filter(
      ({ statement: { attribution } }) => !['anonymous', 'unattributed'].includes(attribution),
    )
    .filter(({ statement: { corrections } }) => corrections.length === 0)
    .filter(({ statement: { on } }) => on.earliest <= day)
    .sort(
      (a, b) =>
        comparePartialDates(a.statement.on, b.statement.on) ||
        b.rank - a.rank ||
        compareText(a.statement.id, b.statement.id),
    )
    .at(-1)?.statement;
}
