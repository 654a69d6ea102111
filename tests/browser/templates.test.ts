import { beforeAll, describe, expect, it } from 'vitest';
import { realRecord } from '../build/real-site.ts';
import { routeOf, routes } from './routes.ts';
import { TEMPLATES } from './templates.ts';

describe('the templates that the browser visits', () => {
  let visited: string[];
  beforeAll(async () => {
    const record = await realRecord();
    visited = TEMPLATES.map(({ pick, status }) => (status === 404 ? '/404.html' : pick(record)));
  });

  it.each(routes().map(({ file }) => file))('visit what src/pages/%s makes', (file) => {
    const { addresses } = routeOf(file);
    expect(
      visited.filter((address) => addresses.test(address)),
      'Add an entry to PICKED in tests/browser/templates.ts.',
    ).not.toEqual([]);
  });

  it('have names of their own, by which the tests are told apart', () => {
    const names = TEMPLATES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('routeOf', () => {
  it.each([
    ['index.astro', '/', ['/'], ['/x/']],
    ['search.astro', '/search/', ['/search/'], ['/search/x/']],
    ['timeline/[...page].astro', '/timeline/', ['/timeline/', '/timeline/2/'], ['/time/']],
    ['statements/[id].astro', undefined, ['/statements/a/'], ['/statements/', '/statements/a/b/']],
    ['timeline/[year]/index.astro', undefined, ['/timeline/2025/'], ['/timeline/']],
    ['404.astro', '/404.html', ['/404.html'], ['/404/x/']],
  ])('reads %s', (file, plain, own, foreign) => {
    const route = routeOf(file);
    expect(route.plain).toBe(plain);
    expect(own.filter((address) => !route.addresses.test(address))).toEqual([]);
    expect(foreign.filter((address) => route.addresses.test(address))).toEqual([]);
  });
});
