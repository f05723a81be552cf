import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { dumpOf, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { speaker } from '../../support/viewers.js';

const lines: string[] = [];
const logger = createLogger('trace', { write: (line) => lines.push(line) });
const key = randomBytes(32).toString('base64');
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: `k1:${key}` }, logger);
const db = await startDatabase({ url: sluice.databaseUrl });

test('twenty tokens, good, bad and revoked, are in no line of the log, event, answer or row', async () => {
  const answers: string[] = [];
  const secrets: string[] = [];
  for (let index = 0; index < 10; index++) {
    const { secret, token } = (await sluice.mutate(
      'createToken',
      { expiresIn: '1h' },
      'secret token { id }',
    )) as {
      secret: string;
      token: { id: string };
    };
    secrets.push(secret);
    const bearer = speaker(sluice.address, 'ada', secret);
    answers.push(JSON.stringify(await bearer.ask('{ viewer { name tokens { id prefix description } } }')));
    answers.push(JSON.stringify(await bearer.ask('{ nonsense }')));
    if (index % 2 === 0) await sluice.mutate('revokeToken', { id: token.id }, 'revoked');
    answers.push(JSON.stringify(await bearer.ask('{ viewer { name } }')));
  }
  for (let index = 0; index < 10; index++) {
    const bad = `sluice_${randomBytes(32).toString('base64url')}${index % 2 === 0 ? '' : 'x'}`;
    secrets.push(bad);
    answers.push(JSON.stringify(await speaker(sluice.address, 'nobody', bad).ask('{ viewer { name } }')));
  }
  answers.push(
    JSON.stringify(await sluice.ask('{ events(first: 100) { nodes { id subject cause { message } } } }')),
  );
  answers.push(
    JSON.stringify(await sluice.ask('{ auditEntries(first: 100) { nodes { subject payload } } }')),
  );
  const heard = { log: lines.join('\n'), rows: await dumpOf(db), answers: answers.join('\n') };
  expect(heard.rows).toContain('token.created');
  expect(heard.log).toContain("ada's");
  for (const [place, text] of Object.entries(heard)) {
    for (const secret of [...secrets.map((token) => token.slice(13)), key])
      expect(text.includes(secret), `${place} holds ${secret.slice(0, 4)}…`).toBe(false);
  }
});
