import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface Served {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder of plain files on a free port, as a host of static sites does: no redirect, 404.html. */
export async function serveFolder(folder: string): Promise<Served> {
  const root = path.resolve(folder);
  const read = async (address: string): Promise<{ file: string; body: Buffer } | undefined> => {
    const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
    if (!file.startsWith(root + path.sep)) return undefined;
    return readFile(file).then(
      (body) => ({ file, body }),
      () => undefined,
    );
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void (async () => {
      const found = await read(decodeURIComponent(pathname)).catch(() => undefined);
      const sent = found ?? (await read('/404.html'));
      const type = TYPES[path.extname(sent?.file ?? '')] ?? 'application/octet-stream';
      response.writeHead(found ? 200 : 404, { 'content-type': type }).end(sent?.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
