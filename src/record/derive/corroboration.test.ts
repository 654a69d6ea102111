import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHER_KINDS, wordsOf, type Attribution, type PublisherKind } from '../vocabulary.ts';
import { deriveWeaknesses } from './corroboration.ts';
import { publisherOf } from './testing.ts';

/** Publishers of every kind, each with its kind as its id. */
const PUBLISHERS = new Map(
  wordsOf(PUBLISHER_KINDS).map((kind) => [kind as string, publisherOf(kind, kind)]),
);
const WEAK = ['state-media', 'aggregator', 'content-farm'] as const;
const SOUND = wordsOf(PUBLISHER_KINDS).filter(
  (kind) => !(WEAK as readonly string[]).includes(kind),
);

/** On what a statement rests alone that publishers of these kinds report, and that ends up at those. */
const weaknessesOf = (
  publishers: readonly PublisherKind[],
  origins: readonly string[] = publishers,
  attribution: Attribution = 'on-record',
) =>
  deriveWeaknesses(
    { attribution },
    publishers.map((publisher) => ({ publisher })),
    origins,
    PUBLISHERS,
  );

describe('a statement', () => {
  it.each(WEAK)('that only %s reports says so', (kind) => {
    expect(weaknessesOf([kind])).toEqual([kind]);
  });

  it.each(SOUND)('that a publisher of kind %s reports says nothing', (kind) => {
    expect(weaknessesOf([kind])).toEqual([]);
  });

  it('that several weak kinds of publishers report names each kind once', () => {
    expect(weaknessesOf(['state-media', 'content-farm', 'aggregator', 'state-media'])).toEqual([
      'aggregator',
      'content-farm',
      'state-media',
    ]);
  });

  it('that a weak and a sound publisher report says nothing', () => {
    expect(weaknessesOf(['content-farm', 'newspaper'])).toEqual([]);
  });

  it('that aggregators took from a news agency rests on the agency', () => {
    expect(weaknessesOf(['aggregator'], ['wire'])).toEqual([]);
  });

  it('that a newspaper took from state media still has the newspaper’s report', () => {
    expect(weaknessesOf(['newspaper'], ['state-media'])).toEqual([]);
  });

  it('that a content farm took from state media says both', () => {
    expect(weaknessesOf(['content-farm'], ['state-media'])).toEqual([
      'content-farm',
      'state-media',
    ]);
  });

  it.each(['anonymous', 'unattributed'] as const)(
    'that is %s says so, however good its publishers',
    (attribution) => {
      expect(weaknessesOf(['wire', 'newspaper'], ['wire'], attribution)).toEqual([attribution]);
    },
  );

  it('that is anonymous and rests on state media says both', () => {
    expect(weaknessesOf(['state-media'], ['state-media'], 'anonymous')).toEqual([
      'anonymous',
      'state-media',
    ]);
  });

  it.each(['on-record', 'joint-statement', 'document', 'spokesperson'] as const)(
    'that is %s says nothing of its attribution',
    (attribution) => {
      expect(weaknessesOf(['wire'], ['wire'], attribution)).toEqual([]);
    },
  );

  it('without any known publisher is not called weak for that', () => {
    expect(weaknessesOf([])).toEqual([]);
    expect(weaknessesOf([], ['nobody-knows'])).toEqual([]);
  });
});

describe('weaknesses in general', () => {
  const kindsArbitrary = fc.array(fc.constantFrom(...wordsOf(PUBLISHER_KINDS)), { maxLength: 5 });

  it('do not depend on the order of the reports', () => {
    fc.assert(
      fc.property(kindsArbitrary, kindsArbitrary, (reports, origins) => {
        expect(weaknessesOf(reports.toReversed(), origins.toReversed())).toEqual(
          weaknessesOf(reports, origins),
        );
      }),
    );
  });

  it('go away for good with one sound report', () => {
    fc.assert(
      fc.property(kindsArbitrary, fc.constantFrom(...SOUND), (reports, sound) => {
        expect(weaknessesOf([...reports, sound])).toEqual([]);
      }),
    );
  });
});
