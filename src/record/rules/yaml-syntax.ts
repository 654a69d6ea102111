import type { YAMLError } from 'yaml';
import { show, type Problem } from '../problem.ts';
import type { SyntaxRule } from '../rule.ts';

export const rule: SyntaxRule = {
  id: 'yaml-syntax',
  stage: 'syntax',
  summary: 'Write valid YAML.',
  why: 'A block that cannot be read would vanish from the record. The usual culprits are a colon followed by a space, a `#` or a leading quotation mark in unquoted text.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'headline: "Roe: the ice is thick"',
      wrong: 'headline: Roe: the ice is thick',
      at: 'headline: Roe speaks of ice',
      finding:
        '+0:11 Unexpected YAML (nested mappings are not allowed in compact mappings), expected text with a colon, a `#` or a leading quotation mark to stand in double quotes.',
    },
    {
      file: 'events.yaml',
      right: '  on: 2001-02-03',
      wrong: '\ton: 2001-02-03',
      finding: '+0:1 Unexpected YAML (tabs are not allowed as indentation), expected spaces.',
    },
  ],
};

export function describeYamlError(error: YAMLError): Pick<Problem, 'rule' | 'message'> {
  const reason = error.message
    .replace(/ at line \d+.*$/s, '')
    .replace(/[.:]$/, '')
    .replace(/\s+/g, ' ');
  const what = reason.charAt(0).toLowerCase() + reason.slice(1);
  const expected =
    error.code === 'TAB_AS_INDENT'
      ? 'spaces'
      : error.code === 'TAG_RESOLVE_FAILED'
        ? 'plain text without a tag'
        : 'text with a colon, a `#` or a leading quotation mark to stand in double quotes';
  return { rule: rule.id, message: `Unexpected YAML (${what}), expected ${expected}.` };
}

/** Anchors and aliases are refused: most often they are text that begins with `&` or `*`, which would vanish. */
export function describeYamlReference(reference: string): Pick<Problem, 'rule' | 'message'> {
  const mark = reference.charAt(0);
  return {
    rule: rule.id,
    message: `Unexpected YAML (${show(reference)} is a reference), expected text that begins with \`${mark}\` to stand in double quotes.`,
  };
}
