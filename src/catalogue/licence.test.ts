import { expect, it } from 'vitest';
import { licenceAddress, licenceName } from './licence.ts';

it.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html'],
])('leads from %s to the text of the licence', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});

it.each([
  ['CC-BY-4.0', 'CC BY 4.0'],
  ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0'],
  ['CC0-1.0', 'CC0-1.0'],
  ['MIT', 'MIT'],
])('writes %s as %s', (licence, name) => {
  expect(licenceName(licence)).toBe(name);
});
