import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { frameOf, type Frame } from './frame.ts';
import { proseToHtml } from './prose.ts';

/** A page that is written in the content: about the site, its method, its policies. */
export interface TextPage {
  readonly frame: Frame;
  readonly title: string;
  /** HTML */
  readonly body: string;
}

/** @param id - of a page of the content */
export function textPage(id: string, catalogue: Catalogue, words: Words): TextPage {
  const { title, description, body } = catalogue.record.pages.get(id)!;
  return {
    frame: frameOf({ title, description, address: addresses.page(id) }, catalogue, words),
    title,
    body: proseToHtml(body, catalogue.publication.base),
  };
}
