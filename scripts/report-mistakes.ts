import { ContentFolderError } from '../src/load/content-folder.ts';
import { ContentError } from '../src/load/record.ts';
import { writeLine, type Effects } from './effects.ts';

/**
 * Does a command's work, and says in words what an editor can mend: findings and a missing content folder
 * (exit status 1), options that the command does not have (2).
 *
 * @throws what else goes wrong, for that is a mistake of the program
 */
export async function reportMistakes(
  { stderr }: Effects,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    writeLine(stderr, (error as Error).message);
    return status;
  }
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof ContentError || error instanceof ContentFolderError) return 1;
  return isOfOptions(error) ? 2 : undefined;
}

/** What `parseArgs` throws. */
const isOfOptions = (error: unknown): boolean =>
  String((error as NodeJS.ErrnoException | undefined)?.code).startsWith('ERR_PARSE_ARGS_');
