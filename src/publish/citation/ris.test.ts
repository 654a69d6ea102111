import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN } from '../../words/en/index.ts';
import { date } from '../../record/build/testing.ts';
import type { CitedStatement } from './item.ts';
import { formatRis } from './ris.ts';
import { cited, citedArbitrary, DOE, LEADERS, ROE, SOURCES, SPECIAL } from './testing/cited.ts';
import { readRis } from './testing/read-ris.ts';

const read = (given?: Partial<CitedStatement>) => readRis(formatRis(cited(given), EN));

describe('a RIS record', () => {
  it('is a web page with all that a reference manager keeps', () => {
    expect(read()).toEqual({
      TY: ['ELEC'],
      ID: ['2025-09-04-roe-ice'],
      AU: ['Roe, Jane'],
      TI: ['Roe says that the ice of AQ is thick'],
      T2: ['Example Ledger'],
      PY: ['2025'],
      DA: ['2025/09/04/'],
      M3: ['Record of a statement'],
      N1: ['Version 1a2b3c4d, as of 5 January 2026'],
      Y2: ['2026/01/05/'],
      LA: ['en'],
      UR: [cited().url],
      ER: [''],
    });
  });

  it.each([
    ['2025-09', '2025/09//'],
    ['2025', '2025///'],
    ['2025-22', '2025///Summer'],
    ['2025-09-04~', '2025/09/04/circa'],
    ['2025-22?', '2025///circa Summer'],
  ])('dates %s as %s', (on, shown) => {
    expect(read({ on: date(on) })['DA']).toEqual([shown]);
  });

  it('has a comma in an author’s name only between the parts of a person’s', () => {
    expect(read({ authors: [ROE, DOE, SOURCES, LEADERS] })['AU']).toEqual([
      'Roe, Jane',
      'von der Doe, John Maria',
      'Unnamed penguins',
      'Leaders of Adélie Bouvet and Ross',
    ]);
  });

  it('leaves every other character as it is', () => {
    expect(read({ title: SPECIAL })['TI']).toEqual([SPECIAL]);
  });

  it('can be read whatever is in it', () => {
    fc.assert(
      fc.property(citedArbitrary, (each) => {
        const tags = readRis(formatRis(each, EN));
        expect(tags['TI']).toEqual([each.title]);
        expect(tags['AU'] ?? []).toHaveLength(each.authors.length);
      }),
    );
  });
});
