import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'host-name',
  stage: 'shape',
  summary: 'Give a publisher’s `home` as the name of its host alone.',
  why: 'It is shown beside the publisher’s name and linked; a whole address or a path belongs to an article.',
  examples: [
    {
      file: 'publishers.yaml',
      right: '  home: wire.example.org',
      wrong: '  home: https://wire.example.org/news',
      finding:
        '+0:9 Unexpected `https://wire.example.org/news` as `home`, expected a host name such as `www.example.org`. Did you mean `wire.example.org`?',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    const host = URL.canParse(String(value)) ? new URL(String(value)).hostname : '';
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected a host name such as \`www.example.org\`.`,
      ...(host !== '' && { suggestion: host }),
    };
  },
};
