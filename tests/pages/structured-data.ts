import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { findFaults } from '../../src/publish/json-ld/testing/faults.ts';
import { readVocabulary } from '../../src/publish/json-ld/testing/vocabulary.ts';
import type { Output } from '../output/read-output.ts';

/** One line for each thing in the JSON-LD of a built site that schema.org does not know or allow. */
export function findDataFaults(output: Output): string[] {
  const vocabulary = readVocabulary();
  return [...output].flatMap(([file, text]) =>
    file.endsWith('.html') && text !== null
      ? dataIn(parse(text))
          .flatMap((data) => JSON.parse(data) as object | object[])
          .flatMap((data) => findFaults(data, vocabulary))
          .map((fault) => `${file}: ${fault}`)
      : [],
  );
}

/** The texts of the page's JSON-LD elements. */
function dataIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return [];
  const isData =
    node.nodeName === 'script' &&
    'attrs' in node &&
    node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
  const [content] = node.childNodes;
  if (isData) return content && 'value' in content ? [content.value] : [];
  return node.childNodes.flatMap(dataIn);
}
