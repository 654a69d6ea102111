import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'language-tag',
  stage: 'shape',
  summary: 'Name languages by their BCP 47 tag: `en`, `uk`, `pt-BR`.',
  why: 'Screen readers choose the voice, and browsers the hyphenation, by this tag.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'language: en',
      wrong: 'language: English',
      finding:
        '+0:11 Unexpected `English` as `language`, expected a language tag such as `en`, `uk` or `pt-BR`.',
    },
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'quoteLanguage: pt-BR',
      wrong: 'quoteLanguage: pt-br',
      at: 'position: ruled-out',
      finding:
        '+0:16 Unexpected `pt-br` as `quoteLanguage`, expected a language tag such as `en`, `uk` or `pt-BR`. Did you mean `pt-BR`?',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    const suggestion = canonical(value);
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected a language tag such as \`en\`, \`uk\` or \`pt-BR\`.`,
      ...(suggestion !== undefined && { suggestion }),
    };
  },
};

function canonical(value: unknown): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(value as string)[0];
    return tag !== value && tag?.toLowerCase() === String(value).toLowerCase() && tag.length <= 5
      ? tag
      : undefined;
  } catch {
    return undefined;
  }
}
