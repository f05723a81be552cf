import { fileURLToPath } from 'node:url';
import { benchAudit } from './audit.js';
import { benchBuilds } from './builds.js';
import { benchFanOut } from './fan-out.js';
import { benchGateway } from './gateway.js';
import { option } from './options.js';
import { writePart } from './page.js';
import { benchPush, pushParts } from './push/push.js';
import { benchGrowth } from './reads/growth.js';
import { benchNeighbours } from './reads/neighbours.js';
import { benchQueries } from './reads/queries.js';
import { benchSoak } from './reads/soak.js';
import type { Row } from './row.js';
import { benchScrolling } from './scrolling.js';
import { table } from './table.js';
import { benchTriggers } from './triggers.js';

/** What can be measured, by the word that asks for it alone: `npm run bench -- queries`. */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  queries: benchQueries,
  neighbours: benchNeighbours,
  gateway: benchGateway,
  events: benchFanOut,
  push: benchPush,
  ...pushParts,
  audit: benchAudit,
  triggers: benchTriggers,
  builds: benchBuilds,
  scrolling: benchScrolling,
  growth: benchGrowth,
  soak: benchSoak,
};

/** What takes many minutes, or is a part of another part, is measured when it is asked for only. */
const onlyWhenAsked = new Set(['growth', 'soak', ...Object.keys(pushParts)]);
/** What the documentation has no place for; the rest is written there unless `--write=no`. */
const undocumented = new Set(['push', 'gateway']);

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 ? !asked.includes(name) : onlyWhenAsked.has(name)) continue;
    console.error(`Measuring ${name} …`);
    const rows = await measure();
    console.log(table(rows));
    const options = words.filter((word) => word.startsWith('--'));
    if (!undocumented.has(name) && option('write', 'yes') === 'yes')
      writePart(name, rows, ['npm run bench --', name, ...options].join(' '));
  }
}
