import { writeLine, type Effects } from '../effects.ts';
import { reportMistakes } from '../report-mistakes.ts';
import { addFile } from './add-file.ts';
import { ask, NoAnswer } from './ask.ts';
import {
  commandOf,
  dashed,
  formatHelp,
  missingOptions,
  readRequest,
  type CommandName,
  type Values,
} from './options.ts';

/**
 * Adds an article or a speaker, and asks at a terminal for what is not given.
 *
 * @returns 2 if the command is not understood or lacks something, 1 if the record has no place for the file
 */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const request = readRequest(args);
  if ('error' in request) return misuse(request.error, effects);
  if ('help' in request) {
    writeLine(effects.stdout, formatHelp());
    return 0;
  }
  const status = await reportMistakes(effects, () =>
    run(request.name, request.values, effects),
  ).catch((error: unknown) => {
    if (!(error instanceof NoAnswer) && !isOfSystem(error)) throw error;
    writeLine(effects.stderr, error.message);
    return 1;
  });
  if (status === 1) writeLine(effects.stderr, 'Nothing was written.');
  return status;
}

async function run(name: CommandName, given: Values, effects: Effects): Promise<number> {
  const { stdin, stdout } = effects;
  const missing = missingOptions(name, given);
  if (missing.length === 0) return (await addFile(name, given, effects)).length === 0 ? 0 : 1;
  if (!stdin.isTTY || !stdout.isTTY) {
    const expected = missing.map(dashed).join(', ');
    return misuse(`Unexpected end of the command, expected ${expected}.`, effects);
  }
  let values = given;
  const fill = async (option: string): Promise<void> => {
    values = await askFor(option, name, values, effects);
  };
  for (let next; (next = missingOptions(name, values)[0]);) await fill(next);
  for (const option of commandOf(name).offered) if (!values[option]) await fill(option);
  for (;;) {
    const refused = await addFile(name, values, effects);
    if (refused.length === 0) return 0;
    // What was given with the command can only be mended there.
    if (refused.some((option) => given[option])) return 1;
    for (const option of refused) await fill(option);
  }
}

/** The values with an editor's answer for one option. */
async function askFor(
  option: string,
  name: CommandName,
  values: Values,
  { stdin: input, stdout: output }: Effects,
): Promise<Values> {
  const { options, offered } = commandOf(name);
  const isOptional = offered.includes(option);
  const hint = isOptional ? '; Enter to leave it out' : '';
  const question = `${option} (${options[option]?.about ?? ''}${hint}):`;
  const answer = await ask(question, { isOptional, input, output });
  const others = Object.entries(values).filter(([other]) => other !== option);
  return Object.fromEntries(answer === undefined ? others : [...others, [option, [answer]]]);
}

function misuse(message: string, { stderr }: Effects): number {
  writeLine(stderr, `${message} See \`npm run new -- --help\`.`);
  return 2;
}

const isOfSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
