import pg from 'pg';
import { startApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/platform/logger.js';

/** For twins: nothing that such a node does is one transaction, each statement lasts by itself. */
if (process.env['MORTAL_WITHOUT_TRANSACTIONS'] === 'true') {
  const { query } = pg.Client.prototype as unknown as { query: (...asked: unknown[]) => unknown };
  const withoutBegin = function (this: unknown, first: unknown, ...rest: unknown[]): unknown {
    const isBegin = typeof first === 'object' && first !== null && 'text' in first && first.text === 'begin';
    return query.call(this, isBegin ? { ...first, text: 'select 1' } : first, ...rest);
  };
  Object.assign(pg.Client.prototype, { query: withoutBegin });
}

/** A node that is a process of its own, so that it can die; says where it listens once it does. Settings as in the environment. */
const app = await startApp(readConfig(), createLogger('silent'));
process.stdout.write(`${app.address}\n`);
process.on('SIGTERM', () => void app.stop());
