import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'value-type',
  stage: 'shape',
  summary: 'Write each value in the form its key asks for.',
  why: 'No value is guessed or converted: the text `"false"` is not the value `false`, and a number is not a name.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'translated: false',
      wrong: 'translated: "false"',
      at: 'position: ruled-out',
      finding: '+0:13 Unexpected text `false` as `translated`, expected `true` or `false`.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'cites: [example-wire]',
      wrong: 'cites: example-wire',
      finding:
        '+0:8 Unexpected text `example-wire` as `cites`, expected a list such as `[one, two]`.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'place: Base Camp',
      wrong: 'place: 42',
      finding: '+0:8 Unexpected number `42` as `place`, expected text. Did you mean `"42"`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'headline: Roe speaks of ice',
      wrong: 'headline:',
      finding: '+0:1 Unexpected empty value as `headline`, expected text.',
    },
    {
      file: 'actors/jane-roe.md',
      right: 'aliases: [J. Roe]',
      wrong: 'aliases: [[J. Roe]]',
      finding: '+0:11 Unexpected list `["J. Roe"]` as `aliases`, expected text.',
    },
    {
      file: 'conditions.yaml',
      right: 'thaw:\n  label: Thaw\n  definition: Only once the ice has melted.',
      wrong: 'thaw: Only once the ice has melted.',
      finding: '+0:1 Unexpected text `Only once the ice has melted.`, expected `key: value` lines.',
    },
    {
      file: 'site.yaml',
      right:
        'name: Example Ledger (synthetic)\ntagline: A record of words that nobody said\naddress: https://ledger.example\nlicence: CC-BY-4.0\n',
      wrong: '- name: Example Ledger (synthetic)',
      finding:
        '+0:1 Unexpected list `[{"name":"Example Ledger (synthetic)"}]`, expected `key: value` lines.',
    },
  ],
  describe({ type, key, value, expected }) {
    if (type !== 'wrong-type') return undefined;
    const as = key === '' || /^`key/.test(expected ?? '') ? '' : ` as ${show(key)}`;
    const message = `Unexpected ${nameType(value)}${as}, expected ${expected ?? 'another form'}.`;
    return typeof value === 'number' && expected === 'text'
      ? { message, suggestion: `"${String(value)}"` }
      : { message };
  },
};

function nameType(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty value';
  if (Array.isArray(value)) return `list ${show(value)}`;
  const names: Readonly<Record<string, string>> = { string: 'text', object: 'mapping' };
  return `${names[typeof value] ?? typeof value} ${show(value)}`;
}
