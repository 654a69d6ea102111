import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Positions } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { describeYamlError as uniqueKey } from '../rules/unique-key.ts';
import { describeYamlError as yamlSyntax } from '../rules/yaml-syntax.ts';

const NOTHING = { data: undefined, positions: {} };

export interface ParsedYaml {
  readonly data: unknown;
  readonly positions: Positions;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2 (core schema: no dates, no `yes`/`no` booleans, nothing executed).
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
    lineCounter: counter,
    prettyErrors: false,
  });
  const positionAt = (offset: number): [number, number] => {
    const { line, col } = counter.linePos(offset);
    return [line + at.linesBefore, col + (at.columnsBefore ?? 0)];
  };

  const toProblem = (error: YAMLError, found: Pick<Problem, 'rule' | 'message'>): Problem => {
    const [line, column] = positionAt(error.pos[0]);
    return { file: at.file, line, column, ...found };
  };
  const problems: Problem[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const repeated = uniqueKey(error, text);
    // One slip makes the reader of YAML stumble several times: the first place is where it is.
    if (!repeated) return { ...NOTHING, problems: [toProblem(error, yamlSyntax(error))] };
    problems.push(toProblem(error, repeated));
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

const join = (path: string, step: string): string => (path === '' ? step : `${path}/${step}`);
