import { defineConfig } from 'vite';

/** The console with all that it needs, as files that a strict policy lets in. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
