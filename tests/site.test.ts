import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { realRecord, realSite } from './build/real-site.ts';
import { checkLinks } from './links/check-links.ts';
import { formatFaults } from './links/fault.ts';
import { placeOf, type Place } from './links/site-address.ts';
import { readOutput, type Output } from './output/read-output.ts';
import { checkFeeds } from './pages/feeds/check-feeds.ts';
import { validateAtom } from './pages/feeds/validate-atom.ts';
import { findOpenDataFaults } from './pages/data.ts';
import { findSitemapFaults } from './pages/sitemap.ts';
import { findDataFaults } from './pages/structured-data.ts';
import { requireJava } from './validity/require-java.ts';
import { validateHtml } from './validity/validate-html.ts';

/** Bytes as transferred, for other sites pay for them. */
const EMBED_LIMIT = 5000;

let folder: string;
let output: Output;
let place: Place;

beforeAll(async () => {
  folder = await realSite();
  output = await readOutput(folder);
  place = placeOf((await realRecord()).site.address);
});

describe('the site', () => {
  it('has no broken link, no repeated id and nothing from another origin', () => {
    expect(formatFaults(checkLinks(output, place))).toEqual([]);
  });

  it('describes itself in terms that schema.org has', () => {
    expect(findDataFaults(output)).toEqual([]);
  });

  it('has no embed larger than 5 kB', () => {
    const sizes = [...output]
      .filter(([file]) => file.startsWith('embed/'))
      .map(([file, html]) => [brotliCompressSync(html!).length, file] as const);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(([size]) => size > EMBED_LIMIT)).toEqual([]);
  });

  it('is valid HTML', async (context) => {
    await requireJava(context);
    expect(await validateHtml(folder)).toEqual([]);
  });

  it('has feeds that readers can read, find and follow to their pages', () => {
    expect(checkFeeds(output, place)).toEqual([]);
  });

  it('has feeds that are valid Atom', async (context) => {
    await requireJava(context);
    const feeds = [...output.keys()].filter((file) => file.endsWith('feed.xml'));
    expect(feeds).toContain('feed.xml');
    expect(await validateAtom(folder, feeds)).toEqual([]);
  });

  it('lists in its sitemaps every page that is to be indexed, and no other', () => {
    expect(findSitemapFaults(output, place)).toEqual([]);
  });

  it('has open data of which all formats hold the same, valid against their schemas', () => {
    expect(findOpenDataFaults(output)).toEqual([]);
  });
});
