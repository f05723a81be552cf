import { startApp } from './app.js';
import { readConfig, warnOfSlips } from './config.js';
import { keepHeapSmall } from './platform/heap.js';
import { createLogger } from './platform/logger.js';

/** The process: config → app → listen → drain. */
async function main(): Promise<void> {
  keepHeapSmall();
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  warnOfSlips(logger);
  const app = await startApp(config, logger);
  logger.info({ address: app.address }, `Sluice listens at ${app.address}.`);
  const stop = () => {
    logger.info('Sluice is stopping.');
    setTimeout(() => process.exit(1), config.http.drainDelay + 15_000).unref();
    app.stop().catch((error: unknown) => {
      logger.error({ err: error }, 'Sluice did not stop clean.');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
  // Whatever may still be open: who has failed to start is not to stay.
  setTimeout(() => process.exit(), 10_000).unref();
});
