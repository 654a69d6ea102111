import fc from 'fast-check';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { expect, it } from 'vitest';
import { toScriptText } from './script-text.ts';

const HOSTILE = [
  '</script>',
  '</SCRIPT ',
  '<script>',
  '<!--',
  '-->',
  ']]>',
  '<',
  '&lt;',
  '"',
  '\\',
  '\u2028',
  '\u0000',
  '\uD83D',
];

/** The children of the head of a page whose first element is the script. */
function readHead(text: string) {
  const page = parse(
    `<!doctype html><html><head><script type="application/ld+json">${text}</script><title>Ice</title></head><body></body></html>`,
  );
  const html = page.childNodes.find((node) => node.nodeName === 'html')!;
  if (!('childNodes' in html)) throw new Error('The page has no elements.');
  const head = html.childNodes[0]!;
  return 'childNodes' in head ? head.childNodes : [];
}

it('cannot be left by any name or words, and reads back as it was', () => {
  const words = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (name, text) => {
      const data = { name, author: [{ name: text }] };
      const [script, title, ...others] = readHead(toScriptText(data));
      expect([script?.nodeName, title?.nodeName, others]).toEqual(['script', 'title', []]);
      const [content] = tree.getChildNodes(script as Parameters<typeof tree.getChildNodes>[0]);
      expect(JSON.parse(tree.getTextNodeContent(content as never))).toEqual(data);
    }),
  );
});
