import { EXAMPLE_CONTENT } from '../example-content.ts';
import type { Rule, RuleExample } from '../../rule.ts';
import { RULES } from '../../rules/index.ts';
import { code, fenced, linkTo } from './markdown.ts';

type GroupId = 'files' | 'yaml' | 'values' | 'markdown' | 'references' | 'dates' | 'record';

export const RULE_GROUPS: Readonly<Record<GroupId, { heading: string; about: string }>> = {
  files: {
    heading: 'Rules for files',
    about: 'Where a file lies, what it is called and how it begins.',
  },
  yaml: {
    heading: 'Rules for YAML',
    about: 'Mistakes that keep a block of YAML from being read.',
  },
  values: {
    heading: 'Rules for keys and values',
    about: 'Which keys there are, and what may stand behind them.',
  },
  markdown: {
    heading: 'Rules for Markdown',
    about: 'What lies below the front matter: titles, quotations, paraphrases, prose.',
  },
  references: {
    heading: 'Rules for references',
    about: 'Every id that names something has to lead somewhere.',
  },
  dates: {
    heading: 'Rules for dates',
    about: 'How dates are written, and which have to come before which.',
  },
  record: {
    heading: 'Rules for the record as a whole',
    about: 'What only a look at all files can tell.',
  },
};

/** Where a rule stands in the reference unless it is named below. */
const GROUP_OF_STAGE: Readonly<Record<Rule['stage'], GroupId>> = {
  syntax: 'yaml',
  shape: 'values',
  tree: 'markdown',
  record: 'record',
};

const RULES_ELSEWHERE: Readonly<Partial<Record<GroupId, readonly string[]>>> = {
  files: ['file-name', 'front-matter', 'known-file', 'required-file'],
  values: ['figure-range', 'iso-code', 'no-repeated-item', 'quotation-keys'],
  markdown: ['needless-translation'],
  references: [
    'known-actor',
    'known-article',
    'known-condition',
    'known-country',
    'known-event',
    'known-publisher',
    'known-statement',
    'no-self-reference',
  ],
  dates: [
    'correction-dates',
    'date-format',
    'date-interval',
    'record-dates',
    'relation-time',
    'role-dates',
    'role-on-day',
    'said-before-published',
  ],
};

const groupOf = ({ id, stage }: Rule): GroupId =>
  (Object.keys(RULE_GROUPS) as GroupId[]).find((group) => RULES_ELSEWHERE[group]?.includes(id)) ??
  GROUP_OF_STAGE[stage];

interface RuleGroup {
  readonly heading: string;
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** Every rule, in the group of what an editor is working on. */
const ruleGroups = (): RuleGroup[] =>
  (Object.keys(RULE_GROUPS) as GroupId[]).map((group) => ({
    ...RULE_GROUPS[group],
    rules: RULES.filter((rule) => groupOf(rule) === group),
  }));

/** Links to all rules, a line for each group. */
export const rulesContents = (): string =>
  ruleGroups()
    .map(({ heading, rules }) => {
      const links = rules.map(({ id }) => linkTo(id, code(id)));
      return `- ${linkTo(heading)}: ${links.join(', ')}`;
    })
    .join('\n');

/** Every rule below a heading that is its id. */
export const rulesSections = (): string =>
  ruleGroups()
    .flatMap(({ heading, about, rules }) => [`## ${heading}`, about, ...rules.map(ruleSection)])
    .join('\n\n');

const ruleSection = ({ id, summary, why, examples }: Rule): string =>
  [`### ${id}`, `**${summary}** ${why}`, ...examples.map((one) => exampleText(id, one))].join(
    '\n\n',
  );

function exampleText(id: string, example: RuleExample): string {
  const { file, right, wrong, beside = {} } = example;
  const known = EXAMPLE_CONTENT[file];
  const given = Object.entries(beside).flatMap(([other, text]) => [
    `With this ${code(other)}:`,
    fenced(text, languageOf(other)),
  ]);
  const mistake =
    wrong !== ''
      ? [`Wrong, in ${code(file)}:`, fenced(wrong, languageOf(file))]
      : [known === right ? `Wrong: no ${code(file)}.` : 'Wrong: what is right below, left out.'];
  const remedy =
    right !== '' || known !== undefined
      ? ['Right:', fenced(right, languageOf(file))]
      : ['Right: no file of that name.'];
  return [...given, ...mistake, 'Finding:', fenced(findingText(id, example)), ...remedy].join(
    '\n\n',
  );
}

const languageOf = (file: string): string =>
  file.endsWith('.json') ? 'json' : /\.ya?ml$/.test(file) ? 'yaml' : 'md';

/** The finding as `npm run check` prints it, but for its line and column: they are of no use without the file. */
export function findingText(id: string, { file, finding }: RuleExample): string {
  const [, elsewhere, message] = /^(?:(\S+):)?[-+]?\d+:\d+ (.*)$/s.exec(finding) ?? [];
  return `content/${elsewhere ?? file}:LINE:COLUMN  error  ${id}  ${message ?? finding}`;
}
