/**
 * Does some work for each of many items, for no more than `limit` of them at once, the first ones first.
 *
 * @throws what was thrown first. No other item is begun then, and nothing is still at work when it is thrown:
 * whoever catches it may remove what the work has left behind.
 */
export async function fewAtOnce<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const item of waiting) {
      await work(item).catch((error: unknown) => failures.push(error));
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: limit }, takeTurns));
  if (failures.length > 0) throw failures[0];
}
