import type { Statement } from '../../../record/model.ts';
import { defineTable } from '../table.ts';
import { HISTORY } from './statement/history.ts';
import { IDENTITY, TIME } from './statement/identity.ts';
import { PROVENANCE } from './statement/provenance.ts';
import { RELATED } from './statement/relations.ts';
import { SPEAKER } from './statement/speaker.ts';
import { SUBSTANCE } from './statement/substance.ts';
import { WORDS } from './statement/words.ts';

/** What was said: the table to begin with. */
export const STATEMENTS = defineTable<Statement, 'statements'>({
  name: 'statements',
  key: ['id'],
  entries: ({ record }) => record.statements.values(),
  columns: [
    ...IDENTITY,
    ...TIME,
    ...SPEAKER,
    ...SUBSTANCE,
    ...WORDS,
    ...PROVENANCE,
    ...RELATED,
    ...HISTORY,
  ],
});
