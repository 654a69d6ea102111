import { describe, expect, it } from 'vitest';
import { findPositionOn, type HeldPosition } from '../src/record/derive/positions.ts';
import type { CountryCode } from '../src/record/model.ts';
import type { Position } from '../src/record/vocabulary.ts';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import { realRecord } from './build/real-site.ts';

/**
 * Histories of countries as a reader works them out by hand from the statements in the content folder
 * and section 5 of `docs/design.md`, not from what the code gives. Where a test fails after an edit of
 * the content, work the history out again before you change it here.
 */

const record = await realRecord();
const { histories, positions, byFacet } = catalogueOf(record);

const historyOf = (code: CountryCode): readonly HeldPosition[] => histories.get(code) ?? [];

type Stretch = readonly [from: string, position: Position, statement: string];

/** Country, why its history is as it is, the history. */
const CASES: readonly (readonly [CountryCode, string, readonly Stretch[]])[] = [
  [
    'IT',
    'Italy: Tajani and Crosetto speak on 12 December 2024 with equal rank, so the later id counts; then Meloni and Tajani take turns',
    [
      ['2024-03-01', 'ruled-out', '2024-03-01-tajani-no-military-presence'],
      ['2024-12-12', 'considering', '2024-12-12-tajani-premature'],
      ['2025-03-03~', 'ruled-out', '2025-03-03-meloni-no-italian-soldiers'],
      ['2025-04-01', 'willing', '2025-04-01-tajani-un-position'],
      ['2025-05-16', 'ruled-out', '2025-05-16-meloni-no-troops-no-seat'],
      ['2025-09-04', 'support-only', '2025-09-04-meloni-no-soldiers'],
      ['2025-12-17', 'ruled-out', '2025-12-17-meloni-camera-no-soldiers'],
    ],
  ],
  [
    'DE',
    'Germany: Scholz outranks Pistorius on 27 February 2024, overrules Baerbock after a day, and outranks his defence ministry on 17 February 2025',
    [
      ['2024-02-27', 'ruled-out', '2024-02-27-scholz-no-ground-troops'],
      ['2024-12-03', 'considering', '2024-12-03-baerbock-serves-peace'],
      ['2024-12-04', 'ruled-out', '2024-12-04-scholz-inappropriate-to-speculate'],
      ['2024-12-21~', 'considering', '2024-12-21-pistorius-not-before-end'],
    ],
  ],
  [
    'FR',
    'France: the minister and the chief of the army move it on days on which Macron is silent; on 5 April 2025 he outranks his general; on 6 January 2026 the later of his two ids counts',
    [
      ['2024-02-26', 'considering', '2024-02-26-macron-nothing-ruled-out'],
      ['2024-06-07', 'willing', '2024-06-07-macron-trainer-coalition'],
      ['2024-11-22', 'considering', '2024-11-22-barrot-no-option-discarded'],
      ['2025-02-24', 'willing', '2025-02-24-macron-not-along-front'],
      ['2025-03-27', 'committed', '2025-03-27-macron-reassurance-force'],
      ['2025-04-05', 'willing', '2025-04-05-macron-reassurance-force-behind-line'],
      ['2025-09-04', 'committed', '2025-09-04-macron-26-countries'],
      ['2025-10-23', 'willing', '2025-10-23-schill-ready-2026'],
      ['2026-01-06', 'committed', '2026-01-06-macron-several-thousand'],
    ],
  ],
  [
    'GB',
    'United Kingdom: the foreign secretary outranks Downing Street’s spokesperson on 25 November 2024; it is willing for a year, then signs',
    [
      ['2024-11-25', 'ruled-out', '2024-11-25-lammy-not-committing-troops'],
      ['2025-01-16', 'willing', '2025-01-16-starmer-full-part'],
      ['2026-01-06', 'committed', '2026-01-06-starmer-declaration-of-intent'],
    ],
  ],
  [
    'US',
    'United States: two presidents, four others and an envoy say the same; Trump wavers for a day and outranks Leavitt on the next',
    [
      ['2024-02-27', 'ruled-out', '2024-02-27-watson-us-no-troops'],
      ['2025-08-18', 'considering', '2025-08-18-trump-europe-first-line'],
      ['2025-08-19', 'support-only', '2025-08-19-trump-no-us-boots'],
    ],
  ],
  [
    'PL',
    'Poland: the government’s word sets the line, so that Duda’s of December 2024 and 3 February 2025 moves nothing',
    [
      ['2024-02-27', 'ruled-out', '2024-02-27-tusk-no-plans'],
      ['2025-02-17', 'support-only', '2025-02-17-tusk-no-polish-soldiers'],
    ],
  ],
  [
    'HR',
    'Croatia: the government’s word sets the line, so that Milanović’s three refusals move nothing; Anušić’s inexact day comes before Plenković’s',
    [
      ['2025-03-26~', 'considering', '2025-03-anusic-will-not-rush'],
      ['2025-03-27', 'support-only', '2025-03-27-plenkovic-never-an-option'],
    ],
  ],
  [
    'CZ',
    'Czechia: Pavel is willing from March 2025 and moves nothing; Fiala considers, Babiš rules out',
    [
      ['2024-02-27', 'ruled-out', '2024-02-27-fiala-not-considering'],
      ['2025-03-27', 'considering', '2025-03-27-fiala-premature'],
      ['2026-01-06', 'ruled-out', '2026-01-06-babis-no-troops'],
    ],
  ],
  [
    'BG',
    'Bulgaria: President Radev’s refusal and parliament’s declaration of February 2025 count for nothing, so the first word is the prime minister’s in September',
    [['2025-09-05', 'support-only', '2025-09-05-zhelyazkov-no-troops']],
  ],
  [
    'SK',
    'Slovakia: Fico alone sets the line, President Pellegrini’s word of January 2025 does not confirm it',
    [
      ['2024-02-26', 'ruled-out', '2024-02-26-fico-some-states-considering'],
      ['2025-09-06', 'support-only', '2025-09-06-fico-no-soldiers'],
      ['2026-01-07', 'ruled-out', '2026-01-07-fico-no-soldier-monitoring'],
    ],
  ],
  [
    'ES',
    'Spain: two ministers differ within a day, Sánchez outranks Albares on 17 February 2025, and Albares has the last word on 7 January 2026, the day after Sánchez',
    [
      ['2024-02-27', 'opposed', '2024-02-27-alegria-spain-disagrees'],
      ['2024-02-28', 'ruled-out', '2024-02-28-albares-no-spanish-troops'],
      ['2025-02-17', 'considering', '2025-02-17-sanchez-still-at-war'],
      ['2026-01-06', 'willing', '2026-01-06-sanchez-open-door-troops'],
      ['2026-01-07', 'considering', '2026-01-07-albares-no-plan-yet'],
    ],
  ],
  [
    'FI',
    'Finland: Niinistö speaks in the last days of his term; Stubb reopens what Orpo had closed two weeks before, for president and government count alike',
    [
      ['2024-02-27', 'ruled-out', '2024-02-27-niinisto-finland-position'],
      ['2024-03-15', 'considering', '2024-03-15-valtonen-not-rule-out-long-term'],
      ['2025-03-12', 'support-only', '2025-03-12-orpo-no-finnish-soldiers'],
      ['2025-03-26', 'considering', '2025-03-26-stubb-door-open'],
    ],
  ],
  [
    'LV',
    'Latvia: Siliņa’s words of "February 2025" change nothing; on 20 August 2025 the president’s id counts, not the prime minister’s',
    [
      ['2024-02-28', 'considering', '2024-02-28-latvia-mod-would-consider'],
      ['2025-04-10', 'willing', '2025-04-10-spruds-latvia-contribution'],
      ['2025-08-20', 'considering', '2025-08-20-rinkevics-decide-later'],
      ['2026-01-07', 'support-only', '2026-01-07-latvia-mod-no-troops-planned'],
    ],
  ],
  [
    'PT',
    'Portugal: Melo spoke on a day of February 2025 that is not known',
    [
      ['2025-02', 'considering', '2025-02-melo-time-to-think'],
      ['2025-03-06', 'willing', '2025-03-06-montenegro-naturally-available'],
      ['2026-01-06', 'considering', '2026-01-06-montenegro-not-in-wartime'],
    ],
  ],
  [
    'SI',
    'Slovenia: "about March 2025" begins a position that nobody has changed',
    [['2025-03~', 'considering', '2025-03-golob-no-coalition-only-un']],
  ],
  [
    'NL',
    'Netherlands: the chief of defence speaks first; Rutte’s word counts while he is caretaker prime minister and not after, as head of NATO',
    [
      ['2024-02-27', 'considering', '2024-02-27-eichelsheim-options-open'],
      ['2024-06-11', 'ruled-out', '2024-06-11-rutte-no-dutch-instructors'],
      ['2024-12-16~', 'considering', '2024-12-16-brekelmans-group-of-countries'],
    ],
  ],
  [
    'IE',
    'Ireland: Harris is willing in September 2025, Martin takes it back in October',
    [
      ['2025-03-05', 'considering', '2025-03-05-martin-not-deterrent-force'],
      ['2025-09-28', 'willing', '2025-09-28-harris-eager-to-assist'],
      ['2025-10-21', 'considering', '2025-10-21-martin-not-reassurance-force'],
    ],
  ],
  [
    'LU',
    'Luxembourg: the ministry’s spokesperson begins on about 19 February 2025, the prime minister and the defence minister differ later',
    [
      ['2025-02-19~', 'support-only', '2025-02-luxembourg-defence-ministry'],
      ['2025-03-04', 'willing', '2025-03-04-frieden-troops-only-mandate'],
      ['2025-08-22~', 'support-only', '2025-08-22-backes-no-troops'],
    ],
  ],
  [
    'GR',
    'Greece: the date in the block counts, not the day in the id',
    [
      ['2024-02-26', 'ruled-out', '2024-02-26-mitsotakis-no-question'],
      ['2025-08-20~', 'support-only', '2025-08-19-marinakis-no-greek-troops'],
    ],
  ],
  [
    'RO',
    'Romania: an adviser to the president speaks first; Dan says the same later, and nothing for the country before he takes office',
    [['2025-03-17~', 'support-only', '2025-03-17-diaconescu-no-soldiers']],
  ],
  [
    'EE',
    'Estonia: Kallas speaks for it as prime minister, not as High Representative',
    [
      ['2024-02-29', 'considering', '2024-02-29-kallas-everything-on-table'],
      ['2025-03-28~', 'willing', '2025-03-28-michal-not-left-behind'],
    ],
  ],
  [
    'RU',
    'Russia: eight speakers object 27 times and it is one stretch',
    [['2024-02-27', 'opposed', '2024-02-27-peskov-inevitability']],
  ],
  ['UA', 'Ukraine: it speaks of the troops of others, so it has no position of its own', []],
  ['CN', 'China: it only denies that it would take part, which is recorded without a position', []],
  ['GE', 'Georgia: only the speaker of its parliament has spoken, who never speaks for it', []],
  ['KZ', 'Kazakhstan: it was never heard', []],
];

describe('the position over time of', () => {
  it.each(CASES.map(([code, name, stretches]) => ({ name, code, stretches })))(
    '$name',
    ({ code, stretches }) => {
      expect(
        historyOf(code).map(({ position, since }) => [since.on.edtf, position, since.id]),
      ).toEqual(stretches);
    },
  );
});

describe('the latest word that confirmed the position of', () => {
  it.each([
    [
      'FR',
      'France: Macron’s of 6 January 2026, for those of 8 January were reported without an occasion',
      '2026-01-06-macron-several-thousand',
    ],
    [
      'ES',
      'Spain before 2026: Albares’ of March 2025, for what was reported of Sánchez in September names no source',
      '2025-03-03-albares-political-effort',
    ],
    [
      'CZ',
      'Czechia before 2026: Fiala’s, who outranks Černochová on 21 August 2025',
      '2025-08-21-fiala-premature',
    ],
    [
      'DE',
      'Germany: Merz’, who became chancellor between the first word and the last',
      '2026-01-08-merz-russia-consent',
    ],
    [
      'BG',
      'Bulgaria: the prime minister’s of January 2026',
      '2026-01-06-zhelyazkov-maritime-domain',
    ],
    ['RU', 'Russia: the latest of all', '2026-02-26-zakharova-prolong-war'],
    [
      'IT',
      'Italy before May 2025: none but Tajani’s own, so it held on one word',
      '2025-04-01-tajani-un-position',
    ],
  ])('%s — %s', (code, _, statement) => {
    expect(historyOf(code).map(({ confirmedBy }) => confirmedBy.id)).toContain(statement);
  });
});

describe('differing voices, which are shown and move nothing, are', () => {
  it.each([
    [
      'PL',
      'those of Presidents Duda and Nawrocki in Poland',
      [
        '2024-12-18-duda-matter-for-discussion',
        '2025-02-03-duda-ft-not-necessarily-deploy',
        '2025-09-08-nawrocki-west-first',
        '2025-09-09-nawrocki-excluded',
      ],
    ],
    [
      'HR',
      'those of President Milanović in Croatia',
      [
        '2025-03-26-milanovic-not-under-any-arrangement',
        '2025-08-18-milanovic-no-croatian-soldiers',
        '2026-01-07-milanovic-no-croatian-soldiers',
      ],
    ],
    [
      'CZ',
      'those of President Pavel in Czechia',
      [
        '2024-03-08-pavel-no-international-rules-broken',
        '2025-03-22-pavel-czechia-part',
        '2025-08-21-pavel-czech-part',
      ],
    ],
    ['BG', 'that of President Radev in Bulgaria', ['2025-02-18-radev-categorically-against']],
    ['SK', 'that of President Pellegrini in Slovakia', ['2025-01-11-pellegrini-never-join-war']],
    ['FI', 'none in Finland, where the president’s word counts', []],
  ])('%s — %s', (code, _, statements) => {
    const differing = (positions.get(code) ?? []).filter(({ setsLine }) => !setsLine);
    expect(differing.map(({ statement }) => statement.id)).toEqual(statements);
  });
});

describe('on a day', () => {
  it.each<[string, CountryCode, string | undefined, string]>([
    ['2024-12-03', 'DE', 'considering', 'the one day between Baerbock and Scholz'],
    ['2024-12-20', 'DE', 'ruled-out', 'the day before Pistorius'],
    ['2025-02-01', 'PT', 'considering', 'the first day that "February 2025" can mean'],
    ['2025-01-31', 'PT', undefined, 'the day before it'],
    ['2025-08-18', 'US', 'considering', 'the one day on which Trump left it open'],
    ['2025-09-04', 'BG', undefined, 'the day before its prime minister spoke'],
    ['2026-01-06', 'ES', 'willing', 'the one day of Sánchez’ offer'],
    ['2026-11-21', 'ES', 'considering', 'long after the latest word'],
  ])('%s %s is %s: %s', (day, code, position) => {
    expect(findPositionOn(historyOf(code), day)?.position).toBe(position);
  });
});

describe('countries without a position', () => {
  it('have statements all the same where they spoke: Ukraine, China', () => {
    for (const code of ['UA', 'CN']) {
      expect(byFacet.country.get(code)?.length, code).toBeGreaterThan(1);
    }
  });

  it('have none where nobody who speaks for them was heard: Kazakhstan, Malta, Georgia', () => {
    for (const code of ['KZ', 'MT', 'GE']) {
      expect(record.countries.has(code), code).toBe(true);
      expect(byFacet.country.get(code), code).toBeUndefined();
    }
  });
});
