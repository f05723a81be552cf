import { defineConfig } from 'vitest/config';

const setup = { globalSetup: 'test/support/setup.ts' };
const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], ...more },
});

export default defineConfig({
  // One copy of graphql for our modules and for those of packages: the one that Node itself would load.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // No test waits this long on a machine that keeps up; one that does not must not fail for it.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      // They keep nothing of their own between files, so that modules need not be loaded anew for each.
      project('unit', { isolate: false }),
      project('integration', setup),
      project('browser', { ...setup, testTimeout: 180_000, hookTimeout: 180_000 }),
      project('e2e', { ...setup, testTimeout: 180_000, hookTimeout: 180_000 }),
    ],
  },
});
