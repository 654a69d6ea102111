import { withArticle } from '../with-article.ts';

/** Lists of statements and of what belongs to them, and the timeline. */
export const LISTS_TEXT = {
  /** @param size - "1,234 statements" */
  latestFirst: (number: number, size: string) =>
    number === 1 ? `${size}.` : `${size}, the latest first.`,
  /** After the title of a page of a list, but its first. */
  pageNumber: (number: number) => (number > 1 ? `, page ${String(number)}` : ''),
  otherMonths: 'Other months',
  otherWeeks: 'Other weeks',
  earlier: (name: string) => `Earlier: ${name}`,
  later: (name: string) => `Later: ${name}`,

  timeline: {
    description:
      'Every statement about the coalition and about sending troops to Ukraine, the latest first',
    filters: 'Filter by country, position, kind, how it was said and period',
    /** Leads to the page on which the timeline can be filtered. */
    filter: 'Filter the timeline',
    filterYear: (year: string) => `Filter ${year} by country, position and kind`,
    describeYear: (year: string) =>
      `Statements about the coalition and about sending troops to Ukraine in ${year}, by month.`,
    describeMonth: (statements: string, month: string) =>
      `${statements} about the coalition and about sending troops to Ukraine in ${month}`,
    allOfMonth: (statements: string, month: string) => `All ${statements} of ${month}`,
  },

  /** The statements of a country in order of time. */
  country: {
    title: (country: string) => `${country} in order of time`,
    description: (statements: string, country: string) =>
      `${statements} that speak for ${withArticle(country)}, the latest first`,
  },

  changes: {
    titleOf: (country: string) => `Changes of position: ${country}`,
    description:
      'Every change of a country’s position on sending troops to Ukraine, the latest first, each with the statement it rests on',
    descriptionOf: (country: string) =>
      `How ${country} changed position on sending troops to Ukraine, the latest first, each with the statement it rests on`,
    byCountry: 'Changes by country',
    allCountries: 'All countries',
    none: 'No country was found to have changed position.',
    toFollow: 'all changes of position',
  },

  corrections: {
    description: 'Every correction of this record, with date and reason.',
    heading: 'Corrections made',
    none: 'No published statement has been corrected so far.',
    toFollow: 'the corrections',
  },
} as const;
