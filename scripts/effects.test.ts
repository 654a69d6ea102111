import { afterEach, expect, it, vi } from 'vitest';
import { processEffects } from './effects.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The calendar day somewhere on Earth. */
const dayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());

it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'today is by the calendar of the editor: %s',
  (timeZone) => {
    vi.stubEnv('TZ', timeZone);
    const before = dayIn(timeZone);
    const { today } = processEffects();
    // Midnight may have passed in between.
    expect([before, dayIn(timeZone)]).toContain(today);
  },
);
