import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Positions } from '../draft.ts';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { formatFinding } from '../format-finding.ts';
import { RULES } from '../rules/index.ts';
import { contentArbitrary, parseContent, slipsArbitrary } from '../build/testing.ts';
import { parseFile } from './file.ts';

const FILES = [...Object.keys(EXAMPLE_CONTENT), 'ledger.json'];
const RULE_IDS = new Set(RULES.map(({ id }) => id));

const slips = slipsArbitrary(EXAMPLE_CONTENT);

const anyText = fc.tuple(
  fc.constantFrom(...FILES),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'-#:>`~*&!|[]{}"\'% \t\n\rabc'), maxLength: 300 }),
    fc.string({ maxLength: 100 }).map((text) => `---\n${text}\n---\n${text}`),
  ),
);

/** Asks for something of every file with slips of the pen in it, and of files of any other text. */
const forAnyText = (runs: number, hold: (file: string, text: string) => void): void => {
  fc.assert(
    fc.property(slips, ([file, text]) => {
      hold(file, text);
    }),
    { numRuns: runs },
  );
  fc.assert(
    fc.property(anyText, ([file, text]) => {
      hold(file, text);
    }),
    { numRuns: runs },
  );
};

describe('parseFile, given any text', () => {
  it('gives a result, whose findings stand within the file and name a rule', () => {
    forAnyText(1000, (file, text) => {
      const lines = text.split(/\r\n?|\n/).length;
      for (const problem of parseFile(text, file).problems) {
        expect(problem.file).toBe(file);
        expect(Number.isInteger(problem.line)).toBe(true);
        expect(Number.isInteger(problem.column)).toBe(true);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(RULE_IDS).toContain(problem.rule);
        expect(formatFinding(problem)).not.toMatch(/[\n\r\u2028\u2029]/);
      }
    });
  });

  it('gives the same result again', () => {
    forAnyText(200, (file, text) => {
      expect(parseFile(text, file)).toEqual(parseFile(text, file));
    });
  });

  it('gives a result that the parse cache can write down and read back unchanged', () => {
    forAnyText(500, (file, text) => {
      const parsed = parseFile(text, file);
      expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    });
  });

  it('gives the same result whatever the line ends, with or without a byte order mark', () => {
    forAnyText(200, (file, text) => {
      const lines = text.replace(/^\uFEFF+/, '').split(/\r\n?|\n/);
      const expected = parseFile(lines.join('\n'), file);
      expect(parseFile(lines.join('\r\n'), file)).toEqual(expected);
      expect(parseFile(`\uFEFF${lines.join('\r')}`, file)).toEqual(expected);
    });
  });

  it('never mixes up files: the finding of a text depends on the kind of its file, not on its name', () => {
    forAnyText(100, (file, text) => {
      if (!file.startsWith('actors/')) return;
      const other = 'actors/other.md';
      expect(parseFile(text, other).problems).toEqual(
        parseFile(text, file).problems.map((problem) => ({ ...problem, file: other })),
      );
    });
  });
});

describe('parseFile', () => {
  it('reads nothing from a file that the format does not know, which a rule tells of', () => {
    expect(parseFile('name: x', 'notes/todo.txt')).toEqual({
      file: 'notes/todo.txt',
      problems: [],
    });
  });

  it('knows where each value of valid content stands, however it is written', () => {
    /** Paths and texts of all values that are neither lists nor mappings. */
    function* leavesOf(value: unknown, path: string): Generator<[path: string, value: unknown]> {
      if (value === undefined) return;
      if (typeof value !== 'object' || value === null) {
        yield [path, value];
        return;
      }
      for (const [key, item] of Object.entries(value)) {
        yield* leavesOf(item, path === '' ? key : `${path}/${key}`);
      }
    }
    const textAt = (lines: readonly string[], positions: Positions, path: string): string => {
      const [line, column] = positions[path] ?? [0, 0];
      return lines[line - 1]?.slice(column - 1) ?? '';
    };
    fc.assert(
      fc.property(contentArbitrary, ({ content, statements }) => {
        const parsed = parseContent(content);
        for (const expected of statements) {
          const file = parsed.find(({ article }) => article?.id === expected.article);
          const draft = file?.statements?.find(({ id }) => id === expected.id);
          const lines = content[file?.file ?? '']!.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
          for (const [path, value] of leavesOf(expected.data, '')) {
            const found = textAt(lines, draft!.positions, path);
            const isThere =
              found.startsWith(String(value)) || found.startsWith(JSON.stringify(value));
            expect(isThere, `${path} at ${found}`).toBe(true);
          }
        }
      }),
    );
  });
});
