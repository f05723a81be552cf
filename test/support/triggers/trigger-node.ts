import { startApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';
import { createLogger } from '../../../src/platform/logger.js';

/** A node that does nothing but fire triggers; a process of its own, so that it can die. Settings as in the environment. */
const app = await startApp(readConfig(), createLogger('silent'));
process.stdout.write('ready\n');
process.on('SIGTERM', () => void app.stop());
