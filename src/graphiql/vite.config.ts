import { defineConfig } from 'vite';

/** GraphiQL with all that it needs, so that the page works without a network. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
