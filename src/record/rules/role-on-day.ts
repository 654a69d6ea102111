import { findRoleOn } from '../derive/speaks-for.ts';
import { placeOf } from '../draft.ts';
import { show } from '../problem.ts';
import { listReferences } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'role-on-day',
  stage: 'record',
  summary: 'Let every speaker have a role on the day of the statement.',
  why: 'Whom a statement speaks for follows from the role. Someone who speaks for no office has the rank `none`.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'on: 2001-02-03',
      wrong: 'on: 1999-02-03',
      finding:
        '+0:5 Unexpected day for `jane-roe`, expected one on which a role in `actors/jane-roe.md` holds.',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    from: 2000-01-01',
      wrong: '    from: 2000-01-01\n    to: 2001-01-31',
      finding:
        'articles/2001/2001-02-05-example-times-roe.md:20:5 Unexpected day for `jane-roe`, expected one on which a role in `actors/jane-roe.md` holds.',
    },
  ],
  *check({ statements, actors }) {
    const byId = new Map(actors.map((draft) => [draft.id, draft]));
    for (const draft of statements) {
      const { by, with: others, on } = draft.fields;
      if (!on) continue;
      for (const [path, id] of [['by', by] as const, ...listReferences('with', others)]) {
        const actor = id === undefined ? undefined : byId.get(id);
        if (!actor?.fields.roles || findRoleOn({ roles: actor.fields.roles }, on)) continue;
        yield {
          ...placeOf(draft, path === 'by' ? 'on' : path),
          message: `Unexpected day for ${show(id)}, expected one on which a role in \`${actor.file}\` holds.`,
        };
      }
    }
  },
};
