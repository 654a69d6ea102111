import type { ParsedFile } from '../draft.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { fileKindOf, type FileKind } from '../layout.ts';
import { parseActor } from './actor.ts';
import { parseArticle } from './article.ts';
import {
  parseConditions,
  parseCountries,
  parseEvents,
  parsePublishers,
  parseSite,
} from './lists.ts';
import { parseTextPage } from './text-page.ts';

type Parser = (source: string, file: string) => ParsedFile;

const PARSERS: Readonly<Record<FileKind, Parser>> = {
  article: parseArticle,
  actor: parseActor,
  page: parseTextPage,
  site: parseSite,
  countries: parseCountries,
  publishers: parsePublishers,
  events: parseEvents,
  conditions: parseConditions,
  ledger: (source, file) => ({ file, problems: [], ledger: parseLedger(source) }),
};

/**
 * Reads one content file on its own: what it says, and every finding that needs no other file.
 *
 * Total and pure: any text gives a result, and the same text the same result.
 *
 * @param source - the file's text; a byte order mark and Windows line ends are allowed
 * @param file - path below the content folder, with `/`; one that the format does not know gives nothing here
 */
export function parseFile(source: string, file: string): ParsedFile {
  const kind = fileKindOf(file);
  if (!kind) return { file, problems: [] };
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return PARSERS[kind](text, file);
}
