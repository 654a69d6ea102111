import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, expect, it } from 'vitest';
import wtf from 'wtf_wikipedia';
import type { PublicRecord } from '../src/record/model.ts';
import { readBibtex } from '../src/publish/citation/testing/read-bibtex.ts';
import { readRis } from '../src/publish/citation/testing/read-ris.ts';
import { readTemplate } from '../src/publish/citation/testing/read-template.ts';
import { realRecord, realSite } from './build/real-site.ts';
import { readOutput, type Output } from './output/read-output.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a program finds in a statement's page. */
interface PageData {
  readonly meta: Readonly<Record<string, readonly string[]>>;
  /** Text of the elements with an id. */
  readonly byId: ReadonlyMap<string, string>;
}

let record: PublicRecord;
let output: Output;
beforeAll(async () => {
  record = await realRecord();
  output = await readOutput(await realSite());
});

function readPage(html: string): PageData {
  const meta: Record<string, string[]> = {};
  const byId = new Map<string, string>();
  const visit = (node: Node): void => {
    if (!('attrs' in node)) return;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const name = attributes.get('name');
    if (node.tagName === 'meta' && name) (meta[name] ??= []).push(attributes.get('content') ?? '');
    const id = attributes.get('id');
    if (id) byId.set(id, textOf(node));
    node.childNodes.forEach(visit);
  };
  parse(html).childNodes.forEach(visit);
  return { meta, byId };
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

it('has on every statement’s page what reference managers read, and each citation whole', () => {
  for (const { id, title, on } of record.statements.values()) {
    const { meta, byId } = readPage(output.get(`statements/${id}/index.html`)!);
    const text = (format: string): string => byId.get(`cite-${format}`)!;

    expect(meta['citation_title'], id).toEqual([title]);
    expect(meta['DC.title'], id).toEqual([title]);
    expect(meta['DC.creator']?.length, id).toBe(meta['citation_author']?.length);
    expect(on.edtf, id).toContain(meta['citation_publication_date']![0]!.replace(/\//g, '-'));
    const [address] = meta['citation_public_url']!;
    expect(new URL(address!).pathname, id).toMatch(new RegExp(`/statements/${id}/$`));
    expect(byId.has(new URL(address!).hash.slice(1)), `${id}: ${address!}`).toBe(true);

    for (const style of ['apa', 'chicago', 'mla']) {
      expect(text(style).toLowerCase(), id).toContain(title.toLowerCase().replace(/'/g, '’'));
      expect(text(style), id).toContain(address);
    }
    const [item] = JSON.parse(text('csl-json')) as { URL: string; title: string }[];
    expect(item, id).toMatchObject({ title, URL: address });
    expect(readBibtex(text('bibtex')).text, id).toMatchObject({ title, url: address });
    expect(readRis(text('ris')), id).toMatchObject({ TI: [title], UR: [address] });
    expect(readTemplate(text('wikipedia')).parameters, id).toMatchObject({ title, url: address });
  }
});

it('has citations that other programs read as they are meant', () => {
  for (const { id, title } of record.statements.values()) {
    const { byId, meta } = readPage(output.get(`statements/${id}/index.html`)!);
    const [address] = meta['citation_public_url']!;
    const text = (format: string): string => byId.get(`cite-${format}`)!;
    const expected = { title, URL: address };

    const [ris] = parseRis(text('ris')) as [object];
    expect(ris, id).toMatchObject(expected);
    const [bibtex] = plugins.input.chain(text('bibtex'), {
      generateGraph: false,
    } as never) as unknown as [{ title: string }];
    const plain = bibtex.title.replace(/<[^>]+>/g, '');
    expect({ ...bibtex, title: plain }, id).toMatchObject(expected);
    const [template] = wtf(`Said.<ref>${text('wikipedia')}</ref>`).references();
    expect(template?.json(), id).toMatchObject({ title, url: address, template: 'citation' });
  }
});
