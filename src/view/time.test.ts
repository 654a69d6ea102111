import { expect, it } from 'vitest';
import { date } from '../record/build/testing.ts';
import { EN } from '../words/en/index.ts';
import { machineDate, shortTimeOf, timeOf } from './time.ts';

it('has a value for machines as exact as the date, and none where HTML has no form for it', () => {
  expect(machineDate(date('2025-09-04~'))).toBe('2025-09-04');
  expect(machineDate(date('2025-09'))).toBe('2025-09');
  expect(machineDate(date('2025-XX-XX'))).toBe('2025');
  expect(machineDate(date('2025-22'))).toBeNull();
});

it('shows a date in full, or short where room is scarce', () => {
  const about = date('2025-09-04~');
  expect(timeOf(about, EN)).toEqual({ text: 'about 4 September 2025', time: '2025-09-04' });
  expect(shortTimeOf(about, EN)).toEqual({ text: 'c. 4 Sept 2025', time: '2025-09-04' });
});
