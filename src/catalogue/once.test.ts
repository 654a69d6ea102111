import { expect, it } from 'vitest';
import { rememberFor } from './once.ts';

it('works out each derivation once, for each value that it is given', () => {
  const once = rememberFor(() => 'subject');
  let runs = 0;
  const derive = (subject: string, language: string): { text: string } => {
    runs += 1;
    return { text: `${subject} ${language}` };
  };
  const english = once(derive, 'en');
  expect(english).toEqual({ text: 'subject en' });
  expect(once(derive, 'en')).toBe(english);
  expect(once(derive, 'uk')).toEqual({ text: 'subject uk' });
  expect(runs).toBe(2);
});

it('keeps derivations apart, and undefined as a result', () => {
  const once = rememberFor(() => 1);
  let runs = 0;
  const nothing = (): undefined => void (runs += 1);
  expect(once(nothing)).toBeUndefined();
  expect(once(nothing)).toBeUndefined();
  expect(once((subject) => subject + 1)).toBe(2);
  expect(runs).toBe(1);
});
