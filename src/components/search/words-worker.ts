import { openWordIndex, type FindWords } from './word-index.ts';

/** Searches the index of words beside the page, which stays responsive: common words take a while. */

/** Asks for a query in the index of a folder. */
export interface WordsQuestion {
  readonly folder: string;
  readonly query: string;
}

/** Rows that were found; none if the index could not be read. */
export interface WordsAnswer {
  readonly rows: readonly number[] | null;
}

let opened: Promise<FindWords> | undefined;

addEventListener('message', ({ data, ports }: MessageEvent<WordsQuestion>) => {
  opened ??= openWordIndex(data.folder);
  const answer = (rows: WordsAnswer['rows']): void => {
    ports[0]?.postMessage({ rows } satisfies WordsAnswer);
  };
  opened
    .then((find) => find(data.query))
    .then(answer, () => {
      answer(null);
    });
});
