import isoCountries from 'i18n-iso-countries';
import { placeOf, type Draft } from '../draft.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';
import { BODIES } from '../vocabulary.ts';

export const rule: RecordRule = {
  id: 'iso-code',
  stage: 'record',
  summary: 'Use the codes of ISO 3166-1 (`XK` for Kosovo), and the four bodies.',
  why: 'Maps and other data sets join on these codes: the United Kingdom is `GB`, not `UK`.',
  examples: [
    {
      file: 'countries.yaml',
      right: 'GB:\n  slug: united-kingdom\n  name: United Kingdom\n',
      wrong: 'UK:\n  slug: united-kingdom\n  name: United Kingdom\n',
      at: '',
      finding: '+0:1 Unexpected code `UK`, expected a code of ISO 3166-1.',
    },
    {
      file: 'publishers.yaml',
      right: '  country: AQ',
      wrong: '  country: AA',
      finding: '+0:12 Unexpected code `AA`, expected a code of ISO 3166-1.',
    },
  ],
  *check({ countries, publishers, events }) {
    const codes: [Draft<unknown>, path: string, code: string | undefined][] = [
      ...countries.map((draft): [Draft<unknown>, string, string] => [draft, '', draft.id]),
      ...[...publishers, ...events].map((draft): [Draft<unknown>, string, string | undefined] => [
        draft,
        'country',
        draft.fields.country,
      ]),
    ];
    for (const [draft, path, code] of codes) {
      // A code that is no code at all is told of by `country-code`.
      if (!code || !/^[A-Z]{2}$/.test(code) || code in BODIES || code === 'XK') continue;
      if (isoCountries.isValid(code)) continue;
      yield {
        ...placeOf(draft, path),
        message: `Unexpected code ${show(code)}, expected a code of ISO 3166-1.`,
      };
    }
  },
};
