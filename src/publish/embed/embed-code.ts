import { toHtml } from 'hast-util-to-html';
import type { Statement } from '../../record/model.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { embedded } from '../../view/embedded.ts';
import type { Words } from '../../words/words.ts';
import { embedHeights, type EmbedHeights } from './height.ts';

/** The HTML with which another site embeds a statement, and its size in pixels where there is room. */
export interface EmbedCode {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Width for sites that ask for one; the frame adapts to what it is given. */
const WIDTH = 600;
/** Wider lines are hard to read. */
const WIDEST = 700;

/** Filled as they are asked for: a statement's page and its oEmbed response both need them. */
const knownHeights = (_: Catalogue, __: Words): Map<Statement, EmbedHeights> => new Map();

function heightsOf(statement: Statement, catalogue: Catalogue, words: Words): EmbedHeights {
  const known = catalogue.once(knownHeights, words);
  const heights =
    known.get(statement) ?? embedHeights(embedded(statement, catalogue, words), words);
  known.set(statement, heights);
  return heights;
}

/** The code of a frame as wide as its place allows. Its height goes by the width of the screen. */
export function embedCode(statement: Statement, catalogue: Catalogue, words: Words): EmbedCode {
  const heights = heightsOf(statement, catalogue, words);
  const style = [
    'width:100%',
    `max-width:${String(WIDEST)}px`,
    `height:${heightByScreen(heights)}`,
    'border:0',
  ];
  const html = toHtml({
    type: 'element',
    tagName: 'iframe',
    properties: {
      src: catalogue.absolute(addresses.embed(statement.id)),
      title: `${statement.title} – ${catalogue.record.site.name}`,
      width: WIDTH,
      height: heights.wide,
      style: style.join(';'),
      loading: 'lazy',
    },
    children: [],
  });
  return { html, width: WIDTH, height: heights.wide };
}

/** Screens on which a frame is about as wide as a narrow and as a wide one. */
const [PHONE, TABLET] = [320, 640];

/** A length that falls evenly from the one height to the other. */
function heightByScreen({ narrow, wide }: EmbedHeights): string {
  if (narrow === wide) return `${String(wide)}px`;
  const fall = (narrow - wide) / (TABLET - PHONE);
  const start = Math.ceil(narrow + fall * PHONE);
  const share = Math.floor(fall * 1000) / 10;
  return `clamp(${String(wide)}px,${String(start)}px - ${String(share)}vw,${String(narrow)}px)`;
}
