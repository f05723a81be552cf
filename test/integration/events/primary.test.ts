import { expect, test } from 'vitest';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';

test('a log is not opened on a server that answers to commits before they last', async () => {
  const url = await freshDatabase();
  const settings = await startDatabase({ url, connections: 1 });
  await settings.execute(
    literal(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`),
  );
  const db = await startDatabase({ url });
  const opened = EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
  await expect(opened).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('synchronous_commit') as unknown,
  });
});
