/**
 * `npm run new`: adds an article or a speaker to the content folder, as a file to fill in.
 *
 * Exit status 2 if the command is not understood or lacks something, 1 if the record has no place for the file.
 */
import { format } from 'date-fns';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentFolderError, contentFolder, displayFolder } from '../src/load/content-folder.ts';
import { parseContent } from '../src/load/load-record.ts';
import { scaffoldActor, type ActorOptions } from '../src/record/authors/scaffold-actor.ts';
import { scaffoldArticle, type ArticleOptions } from '../src/record/authors/scaffold-article.ts';
import { ask, NoAnswer } from './new/ask.ts';
import {
  formatActorAdded,
  formatArticleAdded,
  formatPublishers,
  formatRefusal,
} from './new/messages.ts';
import {
  commandOf,
  dashed,
  formatHelp,
  missingOptions,
  readRequest,
  type CommandName,
  type Values,
} from './new/options.ts';

const folder = contentFolder();

try {
  const request = readRequest(process.argv.slice(2));
  if ('help' in request) console.log(formatHelp());
  else if ('error' in request) process.exitCode = misuse(request.error);
  else process.exitCode = await run(request.name, request.values);
} catch (error) {
  const isExpected =
    error instanceof ContentFolderError || error instanceof NoAnswer || isOfSystem(error);
  if (!isExpected) throw error;
  console.error(`\n${error.message}\nNothing was written.`.trimStart());
  process.exitCode = 1;
}

async function run(name: CommandName, given: Values): Promise<number> {
  const missing = missingOptions(name, given);
  if (missing.length === 0) return (await add(name, given)).length === 0 ? 0 : refuse();
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    return misuse(`Unexpected end of the command, expected ${missing.map(dashed).join(', ')}.`);
  }
  let values = given;
  for (let next; (next = missingOptions(name, values)[0]);) values = await fill(name, values, next);
  for (const option of commandOf(name).offered) {
    if (!values[option]) values = await fill(name, values, option);
  }
  for (;;) {
    const refused = await add(name, values);
    if (refused.length === 0) return 0;
    // What was given with the command can only be mended there.
    if (refused.some((option) => given[option])) return refuse();
    for (const option of refused) values = await fill(name, values, option);
  }
}

/** The values with an editor's answer for one option. */
async function fill(name: CommandName, values: Values, option: string): Promise<Values> {
  const { options, offered } = commandOf(name);
  const isOptional = offered.includes(option);
  const hint = isOptional ? '; Enter to leave it out' : '';
  const answer = await ask(`${option} (${options[option]?.about ?? ''}${hint}):`, { isOptional });
  const others = Object.entries(values).filter(([other]) => other !== option);
  return Object.fromEntries(answer === undefined ? others : [...others, [option, [answer]]]);
}

/** Writes the file and says so, or says why not. Returns the options that stand in the way. */
async function add(name: CommandName, values: Values): Promise<string[]> {
  const existing = await parseContent(folder);
  const shown = displayFolder(folder);
  const today = format(new Date(), 'yyyy-MM-dd');
  const { article, actor } = optionsOf(name, values);
  const { scaffold, refusals } = article
    ? scaffoldArticle(article, today, existing)
    : scaffoldActor(actor, existing);
  if (scaffold) {
    const target = path.join(folder, scaffold.file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, scaffold.text, { flag: 'wx' });
    const file = shown + scaffold.file;
    console.log(article ? formatArticleAdded(article, file) : formatActorAdded(actor, file));
    return [];
  }
  for (const refusal of refusals) console.error(formatRefusal(refusal));
  if (article && refusals.some(({ rule }) => rule === 'known-publisher')) {
    console.error(formatPublishers(article, existing, shown));
  }
  return [...new Set(refusals.map(({ option }) => option))];
}

/** The values as what the command wants; nothing that it requires is missing any more. */
function optionsOf(
  name: CommandName,
  values: Values,
): { article: ArticleOptions; actor?: never } | { article?: never; actor: ActorOptions } {
  const single = Object.fromEntries(Object.entries(values).map(([key, [value]]) => [key, value]));
  if (name === 'actor') return { actor: single as unknown as ActorOptions };
  const { cites, by } = values;
  const lists = { ...(cites && { cites }), ...(by && { by }) };
  return { article: { ...(single as unknown as ArticleOptions), ...lists } };
}

function refuse(): number {
  console.error('Nothing was written.');
  return 1;
}

function misuse(message: string): number {
  console.error(`${message} See \`npm run new -- --help\`.`);
  return 2;
}

function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
