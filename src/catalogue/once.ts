/** Works out what is derived from a subject once for each way of deriving it and each further value given. */
export type Once<Subject> = <Value, Given extends readonly unknown[]>(
  derive: (subject: Subject, ...given: Given) => Value,
  ...given: Given
) => Value;

/**
 * The memo of one subject. A derivation is known by its function and by the identity of what it is given, so
 * both have to be stable: a function of a module, words, an id; not a closure made at each call.
 *
 * @param subject - told when something is first asked, for the subject may hold its own memo
 */
export function rememberFor<Subject>(subject: () => Subject): Once<Subject> {
  const known = new Map<
    unknown,
    { readonly given: readonly unknown[]; readonly value: unknown }[]
  >();
  return (derive, ...given) => {
    const results = known.get(derive) ?? [];
    known.set(derive, results);
    const found = results.find((each) =>
      each.given.every((value, index) => value === given[index]),
    );
    if (found) return found.value as ReturnType<typeof derive>;
    const value = derive(subject(), ...given);
    results.push({ given, value });
    return value;
  };
}
