/** Where progress is told: a terminal, or a log. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A log gets a line for each so many steps. */
const LOGGED_STEP = 500;

export interface Progress {
  readonly step: () => void;
  /** Takes the line off the terminal. */
  readonly end: () => void;
}

/** Tells how far a long task has come: on one line of a terminal, or now and then in a log. */
export function startProgress(stream: ProgressStream, label: string, total: number): Progress {
  let done = 0;
  return {
    step() {
      done++;
      const text = `${label}: ${String(done)} of ${String(total)}`;
      if (stream.isTTY) stream.write(`\r${text}`);
      else if (done % LOGGED_STEP === 0) stream.write(`${text}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
