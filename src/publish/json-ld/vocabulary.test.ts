import fc from 'fast-check';
import type { Dataset, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { contentArbitrary, recordOf } from '../../record/build/testing.ts';
import { CORRECTION_CLASSES, wordsOf } from '../../record/vocabulary.ts';
import { date } from '../../record/build/testing.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { BELOW_LEDGER } from '../../catalogue/testing.ts';
import { everythingOf, HOME, ORIGIN } from './testing/everything.ts';
import { exampleCatalogue, exampleStatement, prose, QUOTED } from './testing/examples.ts';
import { findFaults } from './testing/faults.ts';
import { nodesIn } from './testing/nodes.ts';
import { readVocabulary } from './testing/vocabulary.ts';

const vocabulary = readVocabulary();

const example = everythingOf(
  exampleCatalogue(
    exampleStatement(),
    exampleStatement({ id: 'claim', quotation: undefined, attribution: 'anonymous' }),
    exampleStatement({
      id: 'joint',
      by: 'group',
      with: ['minister', 'alliance', 'unnamed-source'],
      on: date('2001-02-03~'),
      quotation: { ...QUOTED, language: 'fr', translated: true, translation: prose('the ice') },
      corrections: wordsOf(CORRECTION_CLASSES).map((name) => ({
        on: date('2010-02-01'),
        class: name,
        note: 'It said otherwise.',
        was: 'the ice is thin',
      })),
    }),
  ),
);

describe('the JSON-LD of every page', () => {
  it('uses only classes, properties and values that schema.org has', () => {
    expect(example.flatMap((data) => findFaults(data, vocabulary))).toEqual([]);
  });

  it('does so whatever is in the record, and writes every address in full and with the base path', () => {
    fc.assert(
      fc.property(contentArbitrary, ({ content }) => {
        for (const data of everythingOf(catalogueOf(recordOf(content), BELOW_LEDGER))) {
          expect(findFaults(data, vocabulary)).toEqual([]);
          const [, ...own] = JSON.stringify(data).split(ORIGIN);
          expect(own.filter((rest) => !rest.startsWith('/ledger/'))).toEqual([]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('knows one thing by one name', () => {
    const named = example.flatMap(nodesIn).filter((node) => '@id' in node && '@type' in node);
    const types = Map.groupBy(named, (node) => node['@id']);
    for (const [id, nodes] of types) {
      expect([...new Set(nodes.map((node) => node['@type']))], String(id)).toHaveLength(1);
    }
  });

  it('leads from every reference to something that some page describes', () => {
    const nodes = example.flatMap(nodesIn).filter((node) => '@id' in node);
    const described = new Set(
      nodes.filter((node) => '@type' in node).map((node) => String(node['@id'])),
    );
    const references = nodes
      .filter((node) => !('@type' in node))
      .map((node) => String(node['@id']));
    const pages = [HOME, `${HOME}timeline/`];
    expect(references.filter((id) => !described.has(id) && !pages.includes(id))).toEqual([]);
    expect(references.length).toBeGreaterThan(0);
  });
});

describe('the check against schema.org', () => {
  const good = {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': `${HOME}statements/x/`,
    text: 'the ice is thick',
    author: { '@type': 'GovernmentOrganization', name: 'Government' },
    dateCreated: '2001-02',
    correction: [{ '@type': 'CorrectionComment', text: 'It said otherwise.' }],
  } as const;

  it('accepts what is right', () => {
    expect(findFaults(good, vocabulary)).toEqual([]);
    const role = { '@type': 'Role', startDate: '2001', author: good.author };
    expect(findFaults({ ...good, author: role }, vocabulary)).toEqual([]);
  });

  it.each([
    [{ '@context': undefined }, '@context: Expected https://schema.org.'],
    [{ '@type': 'Utterance' }, '@type: Unexpected class "Utterance".'],
    [{ spokenBy: 'Jane Roe' }, 'Quotation.spokenBy: Unexpected property.'],
    [{ appearance: { '@id': HOME } }, 'Quotation.appearance: Unexpected property.'],
    [{ encodings: { '@id': HOME } }, 'Quotation.encodings: Unexpected property.'],
    [
      { author: 'Jane Roe' },
      'Quotation.author: Unexpected "Jane Roe", expected Organization or Person or IdReference.',
    ],
    [
      { author: { '@type': 'Thing', name: 'Somebody' } },
      'Quotation.author: Unexpected Thing, expected Organization or Person or IdReference.',
    ],
    [
      { author: { '@type': 'Role', author: { '@type': 'Place' } } },
      'Quotation.author(Role).author: Unexpected Place, expected Organization or Person or IdReference.',
    ],
    [
      { author: { '@type': 'Person', headline: 'Roe' } },
      'Quotation.author(Person).headline: Unexpected property.',
    ],
    [
      { dateCreated: '2001-02-03~' },
      'Quotation.dateCreated: Unexpected "2001-02-03~", expected Date or DateTime.',
    ],
    [{ '@id': '/statements/x/' }, 'Quotation.@id: Expected a full address.'],
    [{ url: '/statements/x/' }, 'Quotation.url: Unexpected "/statements/x/", expected URL.'],
    [{ about: { '@id': 'x' } }, 'Quotation.about: Expected a full address.'],
    [{ text: '' }, 'Quotation.text: Unexpected "", expected Text.'],
    [{ about: [] }, 'Quotation.about: Unexpected empty list.'],
    [
      { isAccessibleForFree: 'yes' },
      'Quotation.isAccessibleForFree: Unexpected "yes", expected Boolean.',
    ],
  ])('refuses %j', (change, fault) => {
    expect(findFaults({ ...good, ...change }, vocabulary)).toEqual([fault]);
  });

  it('goes along with the compiler, which refuses the same', () => {
    const data: WithContext<Dataset> = {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      // @ts-expect-error A data set has no speaker.
      spokenByCharacter: { '@id': ORIGIN },
    };
    expect(findFaults(data, vocabulary)).toEqual([
      'Dataset.spokenByCharacter: Unexpected property.',
    ]);
  });
});
