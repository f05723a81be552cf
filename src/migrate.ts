import { migrationsFolder } from './app.js';
import { readConfig } from './config.js';
import { migrate } from './platform/postgres/index.js';

/** The other process: brings the database up to date, says what it did, and exits. */
const applied = await migrate(readConfig().database.url.reveal(), migrationsFolder);
process.stdout.write(
  applied.length > 0 ? `Applied ${applied.join(', ')}.\n` : 'The database is up to date.\n',
);
