import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../model.ts';
import { formatLedger, formatLine } from './format-ledger.ts';
import { parseLedger } from './ledger.ts';
import { hashOf, ledgerArbitrary, ledgerOf, versionOf } from './testing.ts';

const parsed = (text: string): Ledger => new Map(parseLedger(text).entries);

/** A file with these lines of statements. */
const fileOf = (...lines: string[]): string =>
  ['{', ...lines, '"end of ledger": true', '}', ''].join('\n');

const FIRST = versionOf('2001-03-01', 'a');
const SECOND = versionOf('2001-04-01', 'b', 'typo');
const THIRD = versionOf('2001-05-01', 'c', 'correction');
const ROE = '2001-02-03-roe-ice';
const THICK = '2001-02-03-roe-ice-thick';

describe('the ledger as a file', () => {
  it('is sorted by id, one statement a line', () => {
    const ledger = ledgerOf({ '2002-b': [FIRST, SECOND], '2001-a': [FIRST], '2001-a-b': '2001-a' });
    expect(formatLedger(ledger)).toBe(`{
"2001-a": [{"on":"2001-03-01","hash":"${hashOf('a')}"}],
"2001-a-b": "2001-a",
"2002-b": [{"on":"2001-03-01","hash":"${hashOf('a')}"},{"on":"2001-04-01","hash":"${hashOf('b')}","correction":{"on":"2001-04-01","class":"typo"}}],
"end of ledger": true
}
`);
  });

  it('is the same for the same ledger, in whatever order it was put together', () => {
    fc.assert(
      fc.property(
        ledgerArbitrary.chain((ledger) =>
          fc.tuple(
            fc.constant(ledger),
            fc.shuffledSubarray([...ledger], { minLength: ledger.size }),
          ),
        ),
        ([ledger, shuffled]) => formatLedger(new Map(shuffled)) === formatLedger(ledger),
      ),
    );
  });

  it('is read as what was written', () => {
    fc.assert(
      fc.property(ledgerArbitrary, (ledger) => {
        const { faults, entries } = parseLedger(formatLedger(ledger));
        expect(faults).toEqual([]);
        expect(new Map(entries)).toEqual(ledger);
      }),
    );
  });

  it('is JSON for whoever else reads it', () => {
    fc.assert(
      fc.property(ledgerArbitrary, (ledger) => {
        const { 'end of ledger': end, ...entries } = JSON.parse(formatLedger(ledger)) as Record<
          string,
          unknown
        >;
        expect(end).toBe(true);
        expect(entries).toEqual(Object.fromEntries(ledger));
      }),
    );
  });

  it('may end without a newline, and have Windows line ends, empty lines and a margin', () => {
    const ledger = ledgerOf({ '2001-a': [FIRST, SECOND], '2001-b': '2001-a' });
    const text = formatLedger(ledger);
    for (const variant of [
      text.trimEnd(),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\n\n'),
      text.replaceAll('\n', '\n  '),
    ]) {
      expect(parseLedger(variant).faults).toEqual([]);
      expect(parsed(variant)).toEqual(ledger);
    }
  });

  it('hides no edit: every letter left out is a fault or another entry', () => {
    fc.assert(
      fc.property(ledgerArbitrary, fc.nat(), (ledger, number) => {
        const text = formatLedger(ledger);
        const at = number % text.length;
        fc.pre(!/\s/.test(text[at]!));
        const { faults, entries } = parseLedger(text.slice(0, at) + text.slice(at + 1));
        if (faults.length === 0) expect(new Map(entries)).not.toEqual(ledger);
      }),
    );
  });
});

describe('after a merge of two branches', () => {
  it('the lines may stand in any order', () => {
    fc.assert(
      fc.property(
        ledgerArbitrary.chain((ledger) =>
          fc.tuple(
            fc.constant(ledger),
            fc.shuffledSubarray([...ledger], { minLength: ledger.size }),
          ),
        ),
        ([ledger, shuffled]) => {
          const text = fileOf(...shuffled.map(([id, entry]) => formatLine(id, entry)));
          expect(parseLedger(text).faults).toEqual([]);
          expect(formatLedger(parsed(text))).toBe(formatLedger(ledger));
        },
      ),
    );
  });

  it('an earlier state of a line beside a later one counts for nothing', () => {
    fc.assert(
      fc.property(ledgerArbitrary, fc.array(fc.nat()), fc.boolean(), (ledger, cuts, isBefore) => {
        const lines = [...ledger].map(([id, entry]) => formatLine(id, entry));
        const earlier = [...ledger].flatMap(([id, entry], index) => {
          const cut = cuts[index];
          if (cut === undefined || typeof entry === 'string') return [];
          return formatLine(id, entry.slice(0, 1 + (cut % entry.length)));
        });
        const text = fileOf(...(isBefore ? [...earlier, ...lines] : [...lines, ...earlier]));
        expect(parseLedger(text).faults).toEqual([]);
        expect(parsed(text)).toEqual(ledger);
      }),
    );
  });

  it('a version that both recorded counts from the earlier day', () => {
    const later = { ...FIRST, on: '2001-03-09' };
    const text = fileOf(formatLine(ROE, [later, SECOND]), formatLine(ROE, [FIRST]));
    expect(parseLedger(text).faults).toEqual([]);
    expect(parsed(text)).toEqual(ledgerOf({ [ROE]: [FIRST, SECOND] }));
  });

  it('an id that one of them gave up stays given up', () => {
    const lines = [
      formatLine(ROE, THICK),
      formatLine(THICK, [FIRST, SECOND]),
      formatLine(ROE, [FIRST]),
    ];
    for (const text of [fileOf(...lines), fileOf(...lines.toReversed())]) {
      expect(parseLedger(text).faults).toEqual([]);
      expect(parsed(text)).toEqual(ledgerOf({ [ROE]: THICK, [THICK]: [FIRST, SECOND] }));
    }
  });

  it('an id that was given up twice is followed to the end', () => {
    const last = `${THICK}-again`;
    const text = fileOf(
      formatLine(ROE, THICK),
      formatLine(ROE, [FIRST]),
      formatLine(THICK, last),
      formatLine(last, [FIRST]),
    );
    expect(parseLedger(text).faults).toEqual([]);
    expect(parsed(text).get(ROE)).toBe(THICK);
  });

  it.each([
    ['corrected in two ways', [FIRST, SECOND], [FIRST, THIRD]],
    [
      'corrected alike with other words',
      [FIRST, SECOND],
      [FIRST, { ...SECOND, hash: hashOf('d') }],
    ],
    ['given up for two ids', THICK, '2001-02-03-roe-thick-ice'],
    ['corrected on one, given up on the other', THICK, [FIRST, SECOND]],
  ])('a statement %s is for an editor to decide', (_, one, other) => {
    const text = fileOf(formatLine(ROE, one), formatLine(THICK, [FIRST]), formatLine(ROE, other));
    expect(parseLedger(text).faults).toEqual([
      {
        line: 4,
        message: `Unexpected second entry for \`${ROE}\`, expected one that continues line 2: it was changed on two branches. Keep the line that has been published, delete the other, and run \`npm run ledger\`.`,
      },
    ]);
  });

  it('marks of a conflict that were left in the file are told of once, with what to do', () => {
    const text = fileOf(
      '<<<<<<< HEAD',
      formatLine(ROE, [FIRST]),
      '||||||| base',
      '=======',
      formatLine(THICK, [FIRST]),
      '>>>>>>> other',
    );
    const { faults, entries } = parseLedger(text);
    expect(entries).toHaveLength(2);
    expect(faults).toEqual([
      {
        line: 2,
        message:
          'Unexpected mark of a merge, expected the lines of both branches: delete those that begin with `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`, keep all others, and run `npm run ledger`.',
      },
    ]);
  });
});

describe('an edit by hand', () => {
  const line = formatLine(ROE, [FIRST, SECOND]);
  const faultsOf = (text: string): string[] =>
    parseLedger(text).faults.map((fault) => `${String(fault.line)} ${fault.message}`);

  it.each([
    ['no JSON', line.replace('[', '')],
    ['a lost comma', line.replace(/,$/, '')],
    ['a hash of another length', line.replace('aa', 'a')],
    ['a day that is none', line.replace('2001-03-01', '2001-03-32')],
    ['a class that is none', line.replace('typo', 'tpyo')],
    ['a key that is none', line.replace('"class"', '"kind"')],
    ['another order of keys', line.replace(/("on":"[^"]*"),("hash":"[^"]*")/, '$2,$1')],
    ['an id that is none', line.replace(ROE, 'roe')],
    ['a successor that is none', formatLine(ROE, 'thick')],
    ['no version at all', formatLine(ROE, [])],
    ['two statements on a line', `${line} ${formatLine(THICK, [FIRST])}`],
    ['one statement twice on a line', `${line} ${line}`],
    ['a comment', '// published in March'],
  ])('is found: %s', (_, edited) => {
    expect(faultsOf(fileOf(formatLine(THICK, [FIRST]), edited))).toEqual([
      '3 Unexpected line, expected `"<statement id>": [<versions>],` as `npm run ledger` writes it: put it back as it was (`git diff` shows it).',
    ]);
  });

  it('is found: a first version with a correction', () => {
    expect(faultsOf(fileOf(formatLine(ROE, [SECOND])))).toEqual([
      `2 Unexpected correction at version 1 of \`${ROE}\`, expected the version that was corrected before it: put it back as it was (\`git diff\` shows it).`,
    ]);
  });

  it('is found: a further version without a correction', () => {
    const added = { on: '2001-06-01', hash: hashOf('d') };
    expect(faultsOf(fileOf(formatLine(ROE, [FIRST, added])))).toEqual([
      `2 Unexpected version 2 of \`${ROE}\` without a correction, expected the one that led to it: put it back as it was (\`git diff\` shows it).`,
    ]);
  });

  it('is found: versions that are not in order of time', () => {
    expect(faultsOf(fileOf(formatLine(ROE, [FIRST, { ...SECOND, on: '2001-02-28' }])))).toEqual([
      `2 Unexpected day \`2001-02-28\` of version 2 of \`${ROE}\`, expected none before \`2001-03-01\`: put it back as it was (\`git diff\` shows it).`,
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['a lost start', fileOf(line).replace('{\n', '')],
    ['a lost end', fileOf(line).replace('"end of ledger": true\n}\n', '')],
    ['a lost last line', fileOf(line).replace(/\}\n$/, '')],
    ['a line after the end', fileOf('') + line],
  ])('is found: %s', (_, text) => {
    expect(faultsOf(text)).toEqual([
      expect.stringMatching(
        /^\d Unexpected start or end of the ledger, expected `\{` as its first/,
      ),
    ]);
  });

  it('that touches every line is told of once', () => {
    const reformatted = JSON.stringify(
      JSON.parse(fileOf(line, formatLine(THICK, [FIRST]))),
      null,
      2,
    );
    expect(faultsOf(reformatted)).toEqual([expect.stringMatching(/^2 Unexpected line, /)]);
  });

  it('leaves the other lines readable', () => {
    expect(parsed(fileOf('nonsense', line))).toEqual(ledgerOf({ [ROE]: [FIRST, SECOND] }));
  });
});
