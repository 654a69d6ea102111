import { defineConfig } from 'astro/config';
import { contentReload } from './src/load/content-reload.ts';

/** Where the site is served below its host: `/`, or `/ledger`. */
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}`;

export default defineConfig({
  base,
  outDir: process.env['OUT_DIR'] || './dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  server: { port: 4321 },
  prefetch: false,
  integrations: [contentReload()],
  prerenderConflictBehavior: 'error',
});
