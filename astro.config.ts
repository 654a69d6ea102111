import { defineConfig } from 'astro/config';
import { basePath } from './src/load/base-path.ts';
import { contentReload } from './src/load/content-reload.ts';

export default defineConfig({
  base: basePath(),
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
