import { beforeAll, describe, expect, it } from 'vitest';
import { realRecord, realSite } from './build/real-site.ts';
import { checkLinks } from './links/check-links.ts';
import { formatFaults } from './links/fault.ts';
import { placeOf, type Place } from './links/site-address.ts';
import { readOutput, type Output } from './output/read-output.ts';
import { requireJava } from './validity/require-java.ts';
import { validateHtml } from './validity/validate-html.ts';

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

  it('is valid HTML', async (context) => {
    await requireJava(context);
    expect(await validateHtml(folder)).toEqual([]);
  });
});
