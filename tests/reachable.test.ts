import { beforeAll, expect, it } from 'vitest';
import { countriesOf, deriveSpeakers } from '../src/record/derive/speakers.ts';
import type { PublicRecord } from '../src/record/model.ts';
import { monthOf } from '../src/catalogue/facets/month.ts';
import { realRecord, realSite } from './build/real-site.ts';
import { readOutput, type Output } from './output/read-output.ts';

let record: PublicRecord;
let output: Output;
beforeAll(async () => {
  record = await realRecord();
  output = await readOutput(await realSite());
});

/** Ids of the statements that stand on the pages of a list: `countries/france`. */
function listed(list: string): Set<string> {
  const found = new Set<string>();
  for (let page = 1; ; page++) {
    const html = output.get(`${list}/${page === 1 ? '' : `${String(page)}/`}index.html`);
    if (!html) return found;
    for (const [, id] of html.matchAll(/<article class="statement" id="([^"]+)"/g)) found.add(id!);
  }
}

it('shows every statement under its month, its countries and its speakers', () => {
  const known = new Map<string, Set<string>>();
  const missing: string[] = [];
  for (const statement of record.statements.values()) {
    const countries = countriesOf(deriveSpeakers(statement, record.actors));
    const lists = [
      `timeline/${monthOf(statement)}`,
      ...countries.map((code) => `countries/${record.countries.get(code)!.slug}`),
      ...[statement.by, ...statement.with].map((id) => `actors/${id}`),
    ];
    for (const list of lists) {
      const ids = known.get(list) ?? listed(list);
      known.set(list, ids);
      if (!ids.has(statement.id)) missing.push(`${statement.id} on /${list}/`);
    }
  }
  expect(missing).toEqual([]);
});
