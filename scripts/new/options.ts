import { parseArgs } from 'node:util';
import { show, suggest } from '../../src/record/problem.ts';
import { ACTOR_DEFAULTS } from '../../src/record/authors/scaffold-actor.ts';
import { ARTICLE_DEFAULTS } from '../../src/record/authors/scaffold-article.ts';
import {
  ACTOR_KINDS,
  ARTICLE_KINDS,
  canSpeakForCountry,
  RANKS,
  wordsOf,
  type Rank,
} from '../../src/record/vocabulary.ts';

/** Options as given, by name; an option that may be given several times has several values. */
export type Values = Readonly<Record<string, readonly string[]>>;

interface Option {
  /** What stands for the value in the help. */
  readonly value: string;
  readonly about: string;
  /** May be given several times, or once with commas. */
  readonly isList?: true;
}

interface Command {
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly required: (values: Values) => readonly string[];
  /** Optional, but asked for as well when anything is. */
  readonly offered: readonly string[];
  readonly example: string;
}

const oneOf = (vocabulary: Readonly<Record<string, string>>): string =>
  wordsOf(vocabulary).join(', ');

export const COMMANDS = {
  article: {
    about: 'a published report, and a section for each statement in it',
    options: {
      url: { value: 'address', about: 'where it was published' },
      publisher: { value: 'id', about: 'who published it: an id in publishers.yaml' },
      published: { value: 'date', about: 'when: 2025-09-04, 2025-09, 2025-09-04~ (about)' },
      headline: {
        value: 'text',
        about: 'as the source has it, if you have seen it',
      },
      language: { value: 'tag', about: `en, uk, pt-BR; ${ARTICLE_DEFAULTS.language} if not given` },
      kind: {
        value: 'word',
        about: `${oneOf(ARTICLE_KINDS)}; ${ARTICLE_DEFAULTS.kind} if not given`,
      },
      cites: { value: 'ids', about: 'publishers from which it says it has its news', isList: true },
      by: { value: 'ids', about: 'the speaker of each statement you will enter', isList: true },
      id: { value: 'id', about: 'instead of one made of date, publisher and headline' },
    },
    required: () => ['url', 'publisher', 'published'],
    offered: ['headline'],
    example:
      'npm run new -- article --url https://times.example.org/ice --publisher example-times \\\n' +
      '      --published 2001-02-06 --headline "Roe measures the ice" --cites example-wire --by jane-roe',
  },
  actor: {
    about: 'a speaker: a person or a body, with the role they hold',
    options: {
      name: { value: 'text', about: 'as the record spells it' },
      title: { value: 'text', about: 'of the role: "Minister for Snow of Bouvet Island"' },
      rank: { value: 'word', about: oneOf(RANKS) },
      for: {
        value: 'code',
        about: 'whom the speaker speaks for: a country (BV), EU, NATO, UN, COALITION',
      },
      from: { value: 'date', about: 'first day of the role' },
      kind: { value: 'word', about: `${oneOf(ACTOR_KINDS)}; ${ACTOR_DEFAULTS.kind} if not given` },
      id: { value: 'id', about: 'instead of one made of the name' },
    },
    required: ({ rank }) =>
      rank && !canSpeakForCountry(rank[0] as Rank)
        ? ['name', 'title', 'rank']
        : ['name', 'title', 'rank', 'for'],
    offered: ['from'],
    example:
      'npm run new -- actor --name "Ann Ash" --title "Minister for Snow of Bouvet Island" \\\n' +
      '      --rank minister --for BV --from 2000-01-01',
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export const commandOf = (name: CommandName): Command => COMMANDS[name];

export type Request =
  | { readonly help: true }
  | { readonly error: string }
  | { readonly name: CommandName; readonly values: Values };

/** Reads what follows `npm run new --`. A value of only spaces counts as not given. */
export function readRequest(argv: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...argv], strict: false, tokens: true, options: OPTIONS });
  if (tokens.some((token) => token.kind === 'option' && ['help', 'h'].includes(token.name))) {
    return { help: true };
  }
  const [first, ...others] = tokens.filter((token) => token.kind === 'positional');
  const names = Object.keys(COMMANDS) as CommandName[];
  const name = names.find((known) => known === first?.value);
  if (!name) {
    const what = first ? show(first.value) : 'end of the command';
    const meant = first ? suggestion(first.value, names) : '';
    return { error: `Unexpected ${what}, expected \`article\` or \`actor\`.${meant}` };
  }
  const request = readValues(name, tokens);
  if ('error' in request || !others[0]) return request;
  return {
    error: `Unexpected ${show(others[0].value)}, expected an option before it: text with spaces stands in quotation marks, and commas join ids.`,
  };
}

type Token = ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>['tokens'][number];

function readValues(name: CommandName, tokens: readonly Token[]): Request {
  const { options } = commandOf(name);
  const known = Object.keys(options);
  const values: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) {
      const meant = suggestion(token.rawName, known.map(dashed));
      const expected = `one of ${known.map((other) => show(dashed(other))).join(', ')}`;
      return { error: `Unexpected option ${show(token.rawName)}, expected ${expected}.${meant}` };
    }
    const given = token.value ?? '';
    if (token.value === undefined || (!token.inlineValue && given.startsWith('--'))) {
      return { error: `Unexpected end of \`${token.rawName}\`, expected a value after it.` };
    }
    if (values[token.name] && !option.isList) {
      return { error: `Unexpected second \`${token.rawName}\`, expected it once.` };
    }
    const items = option.isList ? given.split(',') : [given];
    const trimmed = items.map((item) => item.trim()).filter((item) => item !== '');
    if (trimmed.length > 0) values[token.name] = [...(values[token.name] ?? []), ...trimmed];
  }
  return { name, values };
}

/** Names of the options without which nothing can be written. */
export const missingOptions = (name: CommandName, values: Values): string[] =>
  commandOf(name)
    .required(values)
    .filter((option) => !values[option]);

/** What `npm run new -- --help` prints. */
export function formatHelp(): string {
  const commands = Object.entries<Command>(COMMANDS).map(([name, command]) => {
    const required = command.required({});
    const usage = required.map((option) => `${dashed(option)} …`).join(' ');
    const lines = Object.entries(command.options).map(
      ([option, { value, about }]) =>
        `    ${`${dashed(option)} <${value}>`.padEnd(20)}  ${wrap(about, 26)}`,
    );
    return [
      `  npm run new -- ${name} ${usage} [options]`,
      `    ${command.about}`,
      '',
      ...lines,
      '',
      `    ${command.example}`,
    ].join('\n');
  });
  return [
    'Adds an article or a speaker to the content folder, as a file to fill in.',
    ...commands,
    'What is required and not given is asked for. The folder is `content`, or CONTENT_DIR.',
  ].join('\n\n');
}

/** Breaks text into lines that end before column 100, all but the first indented. */
const wrap = (text: string, indent: number): string =>
  text
    .replace(new RegExp(`(.{1,${String(100 - indent)}})(?: |$)`, 'g'), '$1\n')
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(indent)}`);

export const dashed = (option: string): string => `--${option}`;

const suggestion = (unknown: string, known: readonly string[]): string => {
  const meant = suggest(unknown, known);
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
};

/** All take a value; which command knows which is looked at afterwards, so that both give good messages. */
const OPTIONS = Object.fromEntries(
  Object.values<Command>(COMMANDS).flatMap(({ options }) =>
    Object.keys(options).map((option) => [option, { type: 'string' as const }]),
  ),
);
