import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate, sql } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the run's PostgreSQL; its database `template` is migrated. */
    postgresUrl: string;
  }
}

const logger = createLogger('error');

/** Starts one PostgreSQL for all tests of a project, and throws it away with all databases at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-test-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: false });
  const tearDown = async () => {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(postgres.url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('postgresUrl', postgres.url);
  return tearDown;
}

async function makeTemplate(server: string): Promise<void> {
  await using db = new Database({ url: server, logger, connections: 1 });
  await db.execute(sql`-- createTemplate
    create database template`);
  const url = new URL(server);
  url.pathname = '/template';
  await migrate(url.href, 'migrations');
}
