import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../record/build/testing.ts';
import { cslItem } from './csl-json.ts';
import { cslFormatter, styledText } from './csl-processor.ts';
import { styleFormatter } from './style-formatter.ts';
import { APA } from './styles/apa.ts';
import { CHICAGO } from './styles/chicago.ts';
import { cslFile } from './styles/csl-style.ts';
import { MLA } from './styles/mla.ts';
import { cited, citedArbitrary, DOE, LEADERS, MINISTRY, ROE, SOURCES } from './testing/cited.ts';

const STYLES = { APA, CHICAGO, MLA };
const formatters = {
  APA: styleFormatter(APA),
  CHICAGO: styleFormatter(CHICAGO),
  MLA: styleFormatter(MLA),
};
const text = (style: keyof typeof STYLES, given?: Parameters<typeof cited>[0]): string =>
  styledText(formatters[style](cited(given)));

const URL = 'https://ledger.example/base/statements/2025-09-04-roe-ice/#v-1a2b3c4d';

describe('APA', () => {
  it('has author, date, title with version and what it is, record, address', () => {
    expect(formatters.APA(cited())).toBe(
      `Roe, J. (2025, September 4). <i>Roe says that the ice of AQ is thick</i> (Version 1a2b3c4d, as of January 5, 2026) [Record of a statement]. Example Ledger. ${URL}`,
    );
  });

  it.each([
    [[ROE, DOE], 'Roe, J., & von der Doe, J. M. (2025'],
    [[MINISTRY, ROE], 'Ministry of Ice, & Roe, J. (2025'],
    [[SOURCES], 'Unnamed penguins. (2025'],
    [[LEADERS], 'Leaders of Adélie, Bouvet and Ross. (2025'],
    [[], 'Roe says that the ice of AQ is thick (Version 1a2b3c4d, as of January 5, 2026). (2025'],
  ])('begins with the authors, without one with the title', (authors, beginning) => {
    expect(text('APA', { authors })).toMatch(new RegExp(`^${RegExp.escape(beginning)}`));
  });

  it.each([
    ['2025-09', '(2025, September)'],
    ['2025', '(2025)'],
    ['2025-22', '(2025, Summer)'],
    ['2025-09-04~', '(ca. 2025, September 4)'],
    ['2025-09?', '(ca. 2025, September)'],
  ])('dates %s as %s', (on, shown) => {
    expect(text('APA', { on: date(on) })).toContain(`Roe, J. ${shown}. Roe says`);
  });

  it('agrees with the style of the library in all that the library’s has', () => {
    const library = plugins.config.get('@csl').engine([], 'apa', 'en-US', 'text') as ReturnType<
      typeof Object
    >;
    for (const [index, given] of [
      {},
      { authors: [ROE, DOE] },
      { authors: [SOURCES] },
      { authors: [ROE, ...Array.from({ length: 25 }, () => DOE)] },
      { on: date('2025-09~') },
      { on: date('2025') },
      { on: date('2025-24') },
      { title: `Is the "ice" of AQ's south thick?` },
    ].entries()) {
      const item = { ...cslItem(cited(given)), id: String(index), language: undefined };
      library.sys.retrieveItem = () => item;
      library.updateItems([item.id]);
      const [entry] = library.makeBibliography()[1];
      const ours = text('APA', given).replace(/ \(Version [^)]*\)/, '');
      expect(ours).toBe(entry.trim());
    }
  });
});

describe('Chicago', () => {
  it('has author, title, what it is and when it was said, record with version, address', () => {
    expect(text('CHICAGO')).toBe(
      `Roe, Jane. “Roe Says That the Ice of AQ Is Thick.” Record of a statement of September 4, 2025. Example Ledger, version 1a2b3c4d, as of January 5, 2026. ${URL}.`,
    );
  });

  it.each([
    [[ROE, DOE], 'Roe, Jane, and John Maria von der Doe. “'],
    [[ROE, MINISTRY], 'Roe, Jane, and Ministry of Ice. “'],
    [[ROE, DOE, DOE, DOE, DOE, DOE], 'Roe, Jane, '],
    [
      [ROE, DOE, MINISTRY, ROE, ROE, ROE, ROE],
      'Roe, Jane, John Maria von der Doe, Ministry of Ice, et al. “',
    ],
    [[], '“Roe Says'],
  ])('begins with the authors, without one with the title', (authors, beginning) => {
    expect(text('CHICAGO', { authors })).toMatch(new RegExp(`^${RegExp.escape(beginning)}`));
  });

  it.each([
    ['2025-09', 'September 2025'],
    ['2025', '2025'],
    ['2025-22', 'Summer 2025'],
    ['2025-09-04~', 'ca. September 4, 2025'],
  ])('dates %s as %s', (on, shown) => {
    expect(text('CHICAGO', { on: date(on) })).toContain(`Record of a statement of ${shown}. Exa`);
  });

  it('has quotation marks within the title’s, and one mark at its end', () => {
    expect(text('CHICAGO', { title: 'Is it "thick"?' })).toContain('“Is It ‘Thick’?” Record');
    expect(text('CHICAGO', { title: 'Roe says "no"' })).toContain('“Roe Says ‘No.’” Record');
  });
});

describe('MLA', () => {
  it('has author, title, record with version, date and address, and as of when', () => {
    expect(formatters.MLA(cited())).toBe(
      `Roe, Jane. “Roe Says That the Ice of AQ Is Thick.” <i>Example Ledger</i>, version 1a2b3c4d, 4 Sept. 2025, ${URL}. Record of a statement, as of 5 Jan. 2026.`,
    );
  });

  it.each([
    [[ROE, DOE], 'Roe, Jane, and John Maria von der Doe. “'],
    [[ROE, DOE, MINISTRY], 'Roe, Jane, et al. “'],
    [[], '“Roe Says'],
  ])('begins with the authors, without one with the title', (authors, beginning) => {
    expect(text('MLA', { authors })).toMatch(new RegExp(`^${RegExp.escape(beginning)}`));
  });

  it.each([
    ['2025-05', 'May 2025'],
    ['2025', '2025'],
    ['2025-22', 'Summer 2025'],
    ['2025-09-04~', 'circa 4 Sept. 2025'],
  ])('dates %s as %s', (on, shown) => {
    expect(text('MLA', { on: date(on) })).toContain(`version 1a2b3c4d, ${shown}, https`);
  });
});

describe.each(['APA', 'CHICAGO', 'MLA'] as const)('a style that remembers: %s', (name) => {
  const whole = cslFormatter(`whole-${name}`, cslFile(STYLES[name]));

  it('gives what the style gives', () => {
    fc.assert(
      fc.property(citedArbitrary, (each) => {
        expect(formatters[name](each)).toBe(whole(each));
      }),
    );
  });

  it.each(['$`! ice', '$& ice', '$1 ice'])('keeps a sign that is none of its own: %s', (title) => {
    expect(text(name, { title })).toContain(title.slice(0, 3));
  });

  it('has no markup but its own, whatever the title', () => {
    fc.assert(
      fc.property(citedArbitrary, (each) => {
        const markup = formatters[name](each).match(/<[^>]*>?|&(?!#\d+;)/g) ?? [];
        expect(markup.filter((tag) => !/^<\/?i>$/.test(tag))).toEqual([]);
        expect(markup.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
