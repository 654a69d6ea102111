import { show, suggest } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'known-word',
  stage: 'shape',
  summary: 'Choose from the vocabulary where a key has one.',
  why: 'Pages, charts and data are grouped by these words; a new spelling would make a group of its own.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'position: considering',
      wrong: 'position: consdering',
      finding:
        '+0:11 Unexpected `consdering` as `position`, expected one of `committed`, `willing`, `considering`, `support-only`, `ruled-out`, `opposed`. Did you mean `considering`?',
    },
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'kind: denial',
      wrong: 'kind: rumour',
      finding:
        '+0:7 Unexpected `rumour` as `kind`, expected one of `pledge`, `offer`, `plan`, `condition`, `question`, `refusal`, `opposition`, `warning`, `estimate`, `denial`, `call`, `announcement`, `claim`.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'kind: report',
      wrong: 'kind:',
      finding:
        '+0:1 Unexpected empty value as `kind`, expected one of `primary`, `report`, `repost`.',
    },
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'attribution: anonymous',
      wrong: 'attribution: annonymous',
      at: 'position: ruled-out',
      finding:
        '+0:14 Unexpected `annonymous` as `attribution`, expected one of `on-record`, `joint-statement`, `document`, `spokesperson`, `anonymous`, `unattributed`. Did you mean `anonymous`?',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    rank: minister',
      wrong: '    rank: Minister',
      finding:
        '+0:11 Unexpected `Minister` as `rank`, expected one of `head-of-state`, `head-of-government`, `minister`, `deputy-minister`, `military`, `spokesperson`, `envoy`, `official`, `lawmaker`, `party-leader`, `none`. Did you mean `minister`?',
    },
    {
      file: 'publishers.yaml',
      right: '  kind: newspaper',
      wrong: '  kind: news-paper',
      finding:
        '+0:9 Unexpected `news-paper` as `kind`, expected one of `government`, `parliament`, `international-body`, `wire`, `public-broadcaster`, `broadcaster`, `newspaper`, `magazine`, `online`, `think-tank`, `state-media`, `aggregator`, `content-farm`, `blog-or-social`, `unknown`. Did you mean `newspaper`?',
    },
  ],
  describe({ type, key, value, known = [] }) {
    if (type !== 'unknown-word') return undefined;
    const suggestion = typeof value === 'string' ? suggest(value, known) : undefined;
    return {
      message: `Unexpected ${value === null ? 'empty value' : show(value)} as \`${key}\`, expected one of ${known.map(show).join(', ')}.`,
      ...(suggestion !== undefined && { suggestion }),
    };
  },
};
