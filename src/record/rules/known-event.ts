import { findUnknown, idsOf } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-event',
  stage: 'record',
  summary: 'Name events by their id in `content/events.yaml`.',
  why: 'The page of an event shows what was said there; a misspelt id leaves the statement out.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'event: 2001-02-03-ice-summit',
      wrong: 'event: 2001-02-03-ice-sumit',
      finding:
        '+0:8 Unexpected event `2001-02-03-ice-sumit`, expected an id from `content/events.yaml`. Did you mean `2001-02-03-ice-summit`?',
    },
  ],
  *check({ statements, events, unreadable }) {
    if (unreadable.has('events')) return;
    const known = idsOf(events);
    for (const draft of statements) {
      const references = [['event', draft.fields.event] as const];
      yield* findUnknown(draft, references, known, 'event', '`content/events.yaml`');
    }
  },
};
