import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Country, Statement } from '../record/model.ts';
import { addresses, pageAddress, withBase } from './addresses.ts';

describe('an address', () => {
  it('begins at the root of the site; that of a page ends with a slash, so that no server redirects', () => {
    for (const [name, address] of Object.entries(addresses)) {
      const make = address as string | ((...parts: readonly string[]) => string);
      const text =
        typeof make === 'string' ? make : make(name === 'feedOf' ? '/a-b/' : 'a-b', 'c-d');
      expect(text, name).toMatch(/^\/([a-z-]+\/)*([a-z0-9-]+\.[a-z]+)?$/);
    }
  });

  it('is made of an id of its own kind: another does not compile', () => {
    const make = ({ by, article }: Statement, { code, slug }: Country) => [
      addresses.actor(by),
      addresses.article(article),
      addresses.country(slug),
      // @ts-expect-error a speaker has no page among the statements
      addresses.statement(by),
      // @ts-expect-error nor has an article among the publishers
      addresses.publisher(article),
      // @ts-expect-error the address of a country has its slug, not its code
      addresses.country(code),
    ];
    expect(make).toBeTypeOf('function');
  });

  it('of a list is its own for the first page, and has a number below it for the others', () => {
    expect(pageAddress('/timeline/', 1)).toBe('/timeline/');
    expect(pageAddress('/timeline/', 2)).toBe('/timeline/2/');
  });
});

describe('the base path', () => {
  it.each([
    ['/', '/timeline/', '/timeline/'],
    ['/ledger', '/timeline/', '/ledger/timeline/'],
    ['/ledger/', '/timeline/', '/ledger/timeline/'],
    ['/a/b', '/', '/a/b/'],
    ['/ledger', '/#top', '/ledger/#top'],
  ])('%s before %s gives %s', (base, address, full) => {
    expect(withBase(base, address)).toBe(full);
  });

  it.each(['https://example.org/', '//example.org/a', '#top', 'mailto:a@example.org', ''])(
    'is not put before %j, which is no address of the site',
    (address) => {
      expect(withBase('/ledger', address)).toBe(address);
    },
  );

  it('comes before every address, once, with one slash', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part), fc.array(part), fc.boolean(), (base, below, isClosed) => {
        const address = ['', ...below, ''].join('/');
        const full = withBase(`/${base.join('/')}${isClosed ? '/' : ''}`, address);
        expect(full).toBe(`${base.map((name) => `/${name}`).join('')}${address}`);
      }),
    );
  });
});
