import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Positions } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { describeYamlError as uniqueKey } from '../rules/unique-key.ts';
import { describeYamlError as yamlSyntax, describeYamlReference } from '../rules/yaml-syntax.ts';

const NOTHING = { data: undefined, positions: {} };

export interface ParsedYaml {
  readonly data: unknown;
  readonly positions: Positions;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2 (core schema: no dates, no `yes`/`no` booleans, nothing executed), without its tags,
 * anchors and aliases.
 *
 * @param text - the YAML alone
 * @param at - the file it stands in, and how many lines and columns stand before it
 * @returns the data and where each value of it stands in the file; `data` is undefined when the syntax is broken
 */
export function parseYaml(
  text: string,
  at: { file: string; linesBefore: number; columnsBefore?: number },
): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    logLevel: 'error',
    lineCounter: counter,
    prettyErrors: false,
  });
  const positionAt = (offset: number): [number, number] => {
    const { line, col } = counter.linePos(offset);
    return [line + at.linesBefore, col + (at.columnsBefore ?? 0)];
  };

  const toProblem = (offset: number, found: Pick<Problem, 'rule' | 'message'>): Problem => {
    const [line, column] = positionAt(offset);
    return { file: at.file, line, column, ...found };
  };
  const problems: Problem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const repeated = uniqueKey(error, text);
    // One slip makes the reader of YAML stumble several times: the first place is where it is.
    if (!repeated) return { ...NOTHING, problems: [toProblem(error.pos[0], yamlSyntax(error))] };
    problems.push(toProblem(error.pos[0], repeated));
  }
  const references = findReferences(document, text);
  if (references.length > 0) {
    const found = references.map(({ offset, reference }) =>
      toProblem(offset, describeYamlReference(reference)),
    );
    return { ...NOTHING, problems: [...problems, ...found] };
  }

  const positions: Record<string, [number, number]> = {};
  if (document.contents?.range) positions[''] = positionAt(document.contents.range[0]);
  const collect = (node: unknown, path: string): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        const key = pair.key as Node;
        const value = pair.value as Node | null;
        const at = join(path, isScalar(key) ? String(key.value) : String(key));
        const keyStart = key.range?.[0] ?? 0;
        const isEmpty =
          value === null || (isScalar(value) && value.type === 'PLAIN' && value.source === '');
        positions[`${at}#`] = positionAt(keyStart);
        positions[at] = positionAt(isEmpty ? keyStart : (value.range?.[0] ?? keyStart));
        collect(value, at);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const at = join(path, String(index));
        positions[at] = positionAt((item as Node).range?.[0] ?? 0);
        collect(item, at);
      });
    }
  };
  collect(document.contents, '');
  return { data: document.toJS() as unknown, positions, problems };
}

/** Anchors (`&name`) and aliases (`*name`). */
function findReferences(
  document: Document.Parsed,
  text: string,
): { offset: number; reference: string }[] {
  const found: { offset: number; reference: string }[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      found.push({ offset: range?.[0] ?? 0, reference: `*${source}` });
    },
    Value(_, { anchor, range }) {
      if (anchor === undefined) return;
      const reference = `&${anchor}`;
      found.push({ offset: Math.max(0, text.lastIndexOf(reference, range?.[0])), reference });
    },
  });
  return found;
}

const join = (path: string, step: string): string => (path === '' ? step : `${path}/${step}`);
