// A member of a consumer as a process of its own: takes events, writes each into a ledger over HTTP, acknowledges them,
// until there are none; dies by SIGKILL at the step that it is told.
import process from 'node:process';
import { AcknowledgeEventsDocument, createClient, TakeEventsDocument } from '../../src/client/index.js';

const { SLUICE_URL: url = '', SLUICE_TOKEN: token = '', LEDGER = '', DIE_AT } = process.env;
const [consumer = ''] = process.argv.slice(2);
const client = createClient({ url, token });

/** Dies here, if this is where: as a machine does that loses its power. */
const step = (name: string) => {
  if (name === DIE_AT) process.kill(process.pid, 'SIGKILL');
};

for (;;) {
  const input = { namespace: 'default', consumer, member: `member ${String(process.pid)}`, most: 2 };
  const { batch } = (await client.request(TakeEventsDocument, { input })).takeEvents;
  if (!batch) break;
  step('taken');
  for (const { cloudEvent } of batch.events) {
    const effect = { subject: cloudEvent.subject, sequence: cloudEvent.sequence, fence: Number(batch.fence) };
    await fetch(LEDGER, { method: 'POST', body: JSON.stringify(effect) });
    step('effected');
  }
  await client.request(AcknowledgeEventsDocument, { input: { lease: batch.lease } });
  step('acknowledged');
}
