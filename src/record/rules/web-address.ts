import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'web-address',
  stage: 'shape',
  summary: 'Give addresses in full, beginning with `https://` or `http://`.',
  why: 'Readers follow the link to check the source; any other kind of link may do harm or lead nowhere.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'url: https://times.example.org/roe',
      wrong: 'url: times.example.org/roe',
      finding:
        '+0:6 Unexpected `times.example.org/roe` as `url`, expected an address that begins with `https://` or `http://`. Did you mean `https://times.example.org/roe`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'archive: https://archive.example.org/roe',
      wrong: 'archive: javascript:alert(1)',
      at: 'headline: Roe speaks of ice',
      finding:
        '+0:10 Unexpected `javascript:alert(1)` as `archive`, expected an address that begins with `https://` or `http://`.',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    const looksBare =
      typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(value);
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected an address that begins with \`https://\` or \`http://\`.`,
      ...(looksBare && { suggestion: `https://${value}` }),
    };
  },
};
