/** What several tables have. */

/** Where the entry stands on the site. */
export const addressOf = (what: string): string => `Permanent address of the ${what}’s page.`;

/** A date as exact as it is known, then the first and the last day it can mean. */
export const dates = <Name extends string>(name: Name, what: string) =>
  ({
    [name]: `${what}, as exact as it is known: EDTF (ISO 8601-2) level 1, as in 2025-09-04, 2025-09, 2025-09-04~ (approximate), 2025-09? (uncertain) or 2025-22 (summer).`,
    [`${name}_earliest`]: `First day that ${name} can mean.`,
    [`${name}_latest`]: `Last day that ${name} can mean.`,
  }) as Record<Name | `${Name}_earliest` | `${Name}_latest`, string>;
