import { Tokenizer, type Token } from 'parse5';

/** The attributes of every element of that name in a page, in order. */
export function htmlElements(html: string, name: string): Partial<Record<string, string>>[] {
  const found: Partial<Record<string, string>>[] = [];
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs }: Token.TagToken) => {
        if (tagName !== name) return;
        found.push(Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
      },
      onEndTag: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  return found;
}
