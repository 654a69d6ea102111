/** A text for each plural form that a language has (CLDR); one for those that are not named is always there. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
>;
