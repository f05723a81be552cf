import { startApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';

/** A node that is a process of its own, so that it can die; says where it listens once it does. Settings as in the environment. */
const app = await startApp(readConfig(), createLogger('silent'));
process.stdout.write(`${app.address}\n`);
process.on('SIGTERM', () => void app.stop());
