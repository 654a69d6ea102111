import type { Column } from '../../publish/search/columns.ts';
import {
  columnFile,
  MANIFEST,
  resultFile,
  type IndexManifest,
} from '../../publish/search/index-layout.ts';
import type { SearchResult } from '../../publish/search/result.ts';
import type { WordsAnswer, WordsQuestion } from './words-worker.ts';

/** The search index as a page reads it: each file once, and only when it is asked for. */
export interface StatementIndex {
  /** Number of statements. */
  readonly total: number;
  readonly column: (id: string) => Promise<Column>;
  readonly result: (row: number) => Promise<SearchResult>;
  /** Rows of the statements that have the words, the best match first. */
  readonly findWords: (query: string) => Promise<readonly number[]>;
  /** Ends what was started for it. */
  readonly close: () => void;
}

/**
 * Opens the index of the site.
 *
 * @param address - folder of the index, with base path
 * @throws if it is not there or cannot be reached, as do the functions of what is returned
 */
export async function openStatementIndex(address: string): Promise<StatementIndex> {
  const root = new URL(address, location.href).href;
  const { folder, total } = await readJson<IndexManifest>(root + MANIFEST, 'no-cache');
  const files = new Map<string, Promise<unknown>>();
  const read = <Content>(file: string): Promise<Content> => {
    const reading = files.get(file) ?? readJson(root + folder + file);
    files.set(file, reading);
    return reading as Promise<Content>;
  };
  let worker: Worker | undefined;
  return {
    total,
    column: (id) => read<Column>(columnFile(id)),
    result: (row) => read<SearchResult>(resultFile(row)),
    findWords: (query) => {
      worker ??= new Worker(new URL('./words-worker.ts', import.meta.url), { type: 'module' });
      return ask(worker, { folder: root + folder, query });
    },
    close: () => worker?.terminate(),
  };
}

async function readJson<Content>(address: string, cache?: RequestCache): Promise<Content> {
  const response = await fetch(address, { cache: cache ?? 'default' });
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return (await response.json()) as Content;
}

function ask(worker: Worker, question: WordsQuestion): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const fail = (): void => {
      reject(new Error('The index of words could not be read'));
    };
    worker.addEventListener('error', fail, { once: true });
    port1.onmessage = ({ data }: MessageEvent<WordsAnswer>) => {
      if (data.rows) resolve(data.rows);
      else fail();
    };
    worker.postMessage(question, [port2]);
  });
}
