/** A node of JSON-LD with whatever properties it has. */
export type Node = Readonly<Record<string, unknown>>;

/** Every node in a piece of JSON-LD, itself included. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}
