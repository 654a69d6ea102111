import type { YAMLError } from 'yaml';
import { show, type Problem } from '../problem.ts';
import type { SyntaxRule } from '../rule.ts';

export const rule: SyntaxRule = {
  id: 'unique-key',
  stage: 'syntax',
  summary: 'Give each key once.',
  why: 'Of two values for one key, one would be lost without a trace.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'place: Base Camp',
      wrong: 'place: Base Camp\nplace: Shore',
      finding: '+1:1 Unexpected second `place`, expected each key once.',
    },
    {
      file: 'publishers.yaml',
      right: 'example-daily:\n  name: Daily\n  kind: newspaper\n',
      wrong: 'example-times:\n  name: Daily\n  kind: newspaper\n',
      at: '',
      finding: '+0:1 Unexpected second `example-times`, expected each key once.',
    },
  ],
};

/** The finding, if the YAML parser's error is about a repeated key. */
export function describeYamlError(
  error: YAMLError,
  text: string,
): Pick<Problem, 'rule' | 'message'> | undefined {
  if (error.code !== 'DUPLICATE_KEY') return undefined;
  const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
  return { rule: rule.id, message: `Unexpected second ${show(key)}, expected each key once.` };
}
