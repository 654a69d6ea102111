import path from 'node:path';
import { importsOf } from './imports.ts';

/** From each node to those that it points to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Test support and tests may look at everything: nothing looks back at them. */
const OF_TESTS = /\.test\.ts$|\/testing(\.ts$|\/)/;

/**
 * Which module imports which, types too, by their paths from the root of the project.
 *
 * @param modules - path to text
 */
export function importGraph(modules: ReadonlyMap<string, string>): Graph {
  const own = [...modules].filter(([file]) => !OF_TESTS.test(file));
  return new Map(
    own.map(([file, text]) => {
      const targets = importsOf(file, text)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) =>
          path.posix.join(path.posix.dirname(file), specifier.replace(/\?\w+$/, '')),
        );
      return [file, new Set(targets.filter((each) => modules.has(each)))];
    }),
  );
}

/**
 * The same for folders that lie beside each other: an import between two files is one between the two
 * folders, within the one that holds both, in which they lie. A file beside a folder is part of neither.
 */
export function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    for (const target of targets) {
      const [from, to] = [file.split('/'), target.split('/')];
      const apart = from.findIndex((part, index) => part !== to[index]);
      if (apart >= from.length - 1 || apart >= to.length - 1) continue;
      const [a, b] = [from, to].map((parts) => parts.slice(0, apart + 1).join('/')) as [
        string,
        string,
      ];
      folders.set(a, (folders.get(a) ?? new Set()).add(b));
    }
  }
  return folders;
}

/** Groups of nodes each of which leads to all others of its group, sorted; none where there is no way back. */
export function findCircles(graph: Graph): string[][] {
  // Tarjan, R.: Depth-first search and linear graph algorithms. SIAM J. Comput. 1 (1972), 146–160.
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.has(node)) circles.push(group.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}
