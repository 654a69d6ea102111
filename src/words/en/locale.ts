/** The locale by which dates, numbers, names of languages and lists are written, and names put in order. */
export const LOCALE = 'en-GB';
