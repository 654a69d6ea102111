import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'country-code',
  stage: 'shape',
  summary:
    'Name countries by their two capital letters, bodies as `EU`, `NATO`, `UN` or `COALITION`.',
  why: 'Names of countries differ between sources; the codes of ISO 3166-1 do not.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'about: [BV]',
      wrong: 'about: [Bouvet Island]',
      finding:
        '+0:9 Unexpected `Bouvet Island` as `about`, expected two capital letters (ISO 3166-1), or `EU`, `NATO`, `UN`, `COALITION`.',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    for: AQ',
      wrong: '    for: aq',
      finding:
        '+0:10 Unexpected `aq` as `for`, expected two capital letters (ISO 3166-1), or `EU`, `NATO`, `UN`, `COALITION`. Did you mean `AQ`?',
    },
    {
      file: 'countries.yaml',
      right: 'GB:\n  slug: united-kingdom\n  name: United Kingdom\n',
      wrong: 'GBR:\n  slug: united-kingdom\n  name: United Kingdom\n',
      at: '',
      finding:
        '+0:1 Unexpected `GBR` as `code`, expected two capital letters (ISO 3166-1), or `EU`, `NATO`, `UN`, `COALITION`.',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    const upper = String(value).toUpperCase();
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected two capital letters (ISO 3166-1), or \`EU\`, \`NATO\`, \`UN\`, \`COALITION\`.`,
      ...(upper !== value && /^([A-Z]{2}|NATO|COALITION)$/.test(upper) && { suggestion: upper }),
    };
  },
};
