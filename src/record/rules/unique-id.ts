import { placeOf, type Draft, type Drafts } from '../draft.ts';
import { show } from '../problem.ts';
import type { RecordFinding, RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'unique-id',
  stage: 'record',
  summary:
    'Give every article and every statement an id of its own, earlier ids (`aliases`) included.',
  why: 'An id is an address. Two entries at one address mean that one of them cannot be reached, and that an old link may lead to the wrong words.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the ice would hold.\n',
      wrong:
        'The minister said that the ice would hold.\n\n## Roe repeats it\n\n```yaml statement\nid: 2001-02-03-roe-ice-thick\nby: jane-roe\non: 2001-02-03\nkind: claim\n```\n\nShe said it again.\n',
      finding:
        '+5:5 Unexpected id `2001-02-03-roe-ice-thick`, expected one that is not taken: `articles/2001/2001-02-05-example-times-roe.md:18` has it.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'aliases: [2001-02-03-roe-ice]',
      wrong: 'aliases: [2001-02-04-doe-ice-thin]',
      at: 'place: Base Camp',
      finding:
        '+0:11 Unexpected id `2001-02-04-doe-ice-thin`, expected one that is not taken: `articles/2001/2001-02-04-example-wire-doe.md:14` has it.',
    },
  ],
  *check(drafts) {
    yield* findTaken(claimsOfArticles(drafts));
    yield* findTaken(claimsOfStatements(drafts));
  },
};

interface Claim {
  readonly id: string;
  readonly draft: Draft<unknown>;
  readonly path: string;
}

const claimsOfArticles = ({ articles }: Drafts): Claim[] =>
  articles.map((draft) => ({ id: draft.id, draft, path: '' }));

/** Ids before aliases, so that it is the alias that is told to give way. */
const claimsOfStatements = ({ statements }: Drafts): Claim[] => [
  ...statements.filter(({ id }) => id !== '').map((draft) => ({ id: draft.id, draft, path: 'id' })),
  ...statements.flatMap((draft) =>
    (draft.fields.aliases ?? []).map((id, index) => ({
      id,
      draft,
      path: `aliases/${String(index)}`,
    })),
  ),
];

function* findTaken(claims: readonly Claim[]): Generator<RecordFinding> {
  const taken = new Map<string, Claim>();
  for (const claim of claims) {
    const first = taken.get(claim.id);
    if (!first) {
      taken.set(claim.id, claim);
      continue;
    }
    const holder = placeOf(first.draft, first.path);
    yield {
      ...placeOf(claim.draft, claim.path),
      message: `Unexpected id ${show(claim.id)}, expected one that is not taken: \`${holder.file}:${String(holder.line)}\` has it.`,
    };
  }
}
