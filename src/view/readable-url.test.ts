import { describe, expect, it } from 'vitest';
import { readableUrl } from './readable-url.ts';

describe('readableUrl', () => {
  it.each([
    ['https://example.com/a-b/?x=1&y=%26', 'https://example.com/a-b/?x=1&y=%26'],
    ['https://example.bg/%D0%B6%D0%B5-%D0%B2/', 'https://example.bg/же-в/'],
    ['https://example.com/a%20b%E2%80%AEc', 'https://example.com/a%20b%E2%80%AEc'],
    ['https://example.com/100%', 'https://example.com/100%'],
  ])('%s', (url, readable) => {
    expect(readableUrl(url)).toBe(readable);
  });
});
