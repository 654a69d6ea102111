import type { Draft, Drafts } from '../draft.ts';
import type { CountryCode } from '../ids.ts';
import { findUnknown, idsOf, listReferences, type References } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-country',
  stage: 'record',
  summary:
    'Let statements and roles name only countries and bodies that are in `content/countries.yaml`.',
  why: 'Every country that speaks or is spoken of has a page; a code without an entry would have none.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'about: [BV]',
      wrong: 'about: [BW]',
      finding: '+0:9 Unexpected country `BW`, expected an id from `content/countries.yaml`.',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    for: AQ',
      wrong: '    for: AR',
      finding: '+0:10 Unexpected country `AR`, expected an id from `content/countries.yaml`.',
    },
  ],
  *check(drafts) {
    if (drafts.unreadable.has('countries')) return;
    const known = idsOf(drafts.countries);
    for (const [draft, references] of countryReferences(drafts)) {
      for (const finding of findUnknown(
        draft,
        references,
        known,
        'country',
        '`content/countries.yaml`',
      )) {
        // Of two-letter codes each is one letter from many others: a suggestion would be a guess.
        yield { ...finding, suggestion: undefined };
      }
    }
  },
};

function* countryReferences(drafts: Drafts): Generator<[Draft<unknown>, References<CountryCode>]> {
  for (const draft of drafts.statements) {
    const { for: speaksFor, about } = draft.fields;
    const own = speaksFor === 'none' ? undefined : speaksFor;
    yield [draft, [['for', own], ...listReferences('about', about)]];
  }
  for (const draft of drafts.actors) {
    yield [
      draft,
      (draft.fields.roles ?? []).map((role, index) => [`roles/${String(index)}/for`, role.for]),
    ];
  }
}
