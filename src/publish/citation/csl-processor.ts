import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { cslItem } from './csl-json.ts';
import type { CitedStatement } from './item.ts';
import type { CitedName } from './names.ts';

/** A citation as HTML: text, and `<i>` where the style has italics. */
export type StyleFormatter = (cited: CitedStatement) => string;

/** The part of citeproc's processor that is used here. */
interface Processor {
  readonly sys: { retrieveItem: (id: string) => unknown };
  updateItems(ids: readonly string[]): void;
  makeBibliography(): readonly [unknown, readonly string[]];
}

/**
 * Makes a formatter of a CSL file. To set up the processor takes far longer than to use it, so there is one
 * for each file, and each statement takes the place of the one before.
 *
 * @param id - unique among files
 */
export function cslFormatter(id: string, file: string): StyleFormatter {
  let processor: Processor | undefined;
  return (cited) => {
    processor ??= createProcessor(id, file);
    const item = itemOf(cited);
    processor.sys.retrieveItem = () => item;
    processor.updateItems([]);
    processor.updateItems([item.id]);
    const entry = processor.makeBibliography()[1][0] ?? '';
    return entry
      .trim()
      .replace(/^<div class="csl-entry">|<\/div>$/g, '')
      .replaceAll(LESS_THAN, '&#60;')
      .replaceAll(DOLLAR, () => '$');
  };
}

function createProcessor(id: string, file: string): Processor {
  const csl = plugins.config.get('@csl');
  csl.styles.add(id, file);
  return csl.engine([], id, 'en-US', 'html') as Processor;
}

/** In the place of `<` while the processor is at work, which would take `<i>` in a title for italics. */
const LESS_THAN = '\uE000';
/** In the place of `$`, which it would take for a reference to what it has just written (`$\``, `$&`). */
const DOLLAR = '\uE001';

/**
 * Text that the processor leaves as it is. It joins persons and institutions in its own way, without the
 * commas that the styles ask for, and so gets whole names as family names.
 */
function itemOf(cited: CitedStatement) {
  const plain = (text: string): string => text.replaceAll('<', LESS_THAN).replaceAll('$', DOLLAR);
  const nameOf = (name: CitedName) =>
    'literal' in name
      ? { family: plain(name.literal) }
      : { ...name, family: plain(name.family), given: plain(name.given) };
  return {
    ...cslItem(cited),
    title: plain(cited.title),
    author: cited.authors.map(nameOf),
    'container-title': plain(cited.container),
    // Else it would look for a locale each time.
    language: undefined,
  };
}

/** The text of a citation. */
export const styledText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
