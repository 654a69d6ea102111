import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { cssReferences } from './css-references.ts';
import type { FileReferences, Reference } from './references.ts';
import { ownAddresses } from './text-references.ts';

/** Elements whose content is text, not markup: the tokenizer has to be told. */
const TEXT_MODES: Readonly<Record<string, number>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.DATA,
  script: TokenizerMode.SCRIPT_DATA,
};

/** Attributes that hold an address which the browser fetches on its own. */
const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

const FETCHED_RELATIONS =
  /\b(stylesheet|icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/i;

/**
 * Ids and references of a page. Reads tokens rather than a tree, for a site has thousands of pages.
 *
 * @param origin - scheme and host of the site, to know its addresses in JSON-LD
 */
export function htmlReferences(html: string, origin: string): FileReferences {
  const ids: string[] = [];
  const references: Reference[] = [];
  const texts = { css: '', data: '' };
  let kept: keyof typeof texts | undefined;
  const nothing = (): void => undefined;
  const onText = ({ chars }: Token.CharacterToken): void => {
    if (kept) texts[kept] += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagName, attrs }) {
        tokenizer.state = TEXT_MODES[tagName] ?? TokenizerMode.DATA;
        const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
        const isData = tagName === 'script' && attributes.get('type') === 'application/ld+json';
        kept = tagName === 'style' ? 'css' : isData ? 'data' : undefined;
        const id = attributes.get('id');
        if (id !== undefined) ids.push(id);
        references.push(...tagReferences(tagName, attributes));
      },
      onEndTag() {
        kept = undefined;
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  // In JSON-LD a fragment names a thing, not a place in a page.
  const named = ownAddresses(texts.data, origin).map((address) => address.replace(/#.*$/, ''));
  references.push(...named.map((address): Reference => ({ address, use: 'link' })));
  return { ids, references: [...references, ...cssReferences(texts.css)] };
}

function tagReferences(tag: string, attributes: ReadonlyMap<string, string>): Reference[] {
  const found: Reference[] = [];
  const add = (address: string | undefined, use: Reference['use']): void => {
    if (address !== undefined) found.push({ address: address.trim(), use });
  };
  if (tag === 'a' || tag === 'area') add(attributes.get('href'), 'link');
  if (tag === 'link') {
    const isFetched = FETCHED_RELATIONS.test(attributes.get('rel') ?? '');
    add(attributes.get('href'), isFetched ? 'resource' : 'link');
  }
  if (tag === 'form') add(attributes.get('action'), 'link');
  if (tag === 'blockquote' || tag === 'q') add(attributes.get('cite'), 'link');
  if (tag === 'meta') {
    const content = attributes.get('content') ?? '';
    if (/^refresh$/i.test(attributes.get('http-equiv') ?? '')) {
      add(/url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1], 'link');
    }
    if (
      /^(og|twitter):(url|image|video|audio)\b/.test(metaName(attributes)) &&
      /^\S+$/.test(content)
    ) {
      if (/^(https?:|\/)/.test(content)) add(content, 'link');
    }
  }
  for (const name of RESOURCES[tag] ?? []) add(attributes.get(name), 'resource');
  for (const name of ['srcset', 'imagesrcset']) {
    for (const candidate of (attributes.get(name) ?? '').split(/,\s+/).filter(Boolean)) {
      add(candidate.trim().split(/\s/)[0], 'resource');
    }
  }
  return [...found, ...cssReferences(attributes.get('style') ?? '')];
}

const metaName = (attributes: ReadonlyMap<string, string>): string =>
  attributes.get('property') ?? attributes.get('name') ?? '';
