import { fileURLToPath } from 'node:url';
import { benchAudit } from './audit.js';
import { benchBuilds } from './builds.js';
import { benchFanOut } from './fan-out.js';
import { benchGateway } from './gateway.js';
import { benchPush } from './push/push.js';
import { benchQueries } from './queries.js';
import type { Row } from './row.js';
import { benchSockets } from './socket.js';
import { table } from './table.js';
import { benchTriggers } from './triggers.js';

/** What can be measured, by the word that asks for it alone: `npm run bench -- queries`. */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  queries: benchQueries,
  gateway: benchGateway,
  sockets: benchSockets,
  events: benchFanOut,
  push: benchPush,
  audit: benchAudit,
  triggers: benchTriggers,
  builds: benchBuilds,
};

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.error(`Measuring ${name} …`);
    rows.push(...(await measure()));
  }
  console.log(table(rows));
}
