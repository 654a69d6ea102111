/** The values of a property in JSON-LD's shortest form: none, one as it is, or a list. */
export function several<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0];
}
