import type { Composer } from './composition/index.js';
import type { Counts } from './counts.js';
import type { Config } from './config.js';
import type { Refusals } from './domains/audit/index.js';
import type { LogBell } from './domains/builds/index.js';
import type { OwnContract } from './domains/subgraphs/index.js';
import type { EventLog } from './events/index.js';
import type { LiveGraph } from './gateway/live-graph.js';
import type { CostBudget } from './graphql/admission/cost-budget.js';
import type { Registries } from './oci/index.js';
import type { Keychain } from './platform/keychain.js';
import type { Logger } from './platform/logger.js';
import type { Database } from './platform/postgres/index.js';
import type { Access, AccessControl } from './viewer/index.js';

/** What `app.ts` makes once a process, for all that need it: requests and workers. */
export interface Parts {
  readonly config: Config;
  readonly logger: Logger;
  readonly db: Database;
  readonly events: EventLog;
  readonly keys: Keychain | null;
  readonly registry: Registries;
  /** The same, of which the integrated one is asked in Sluice's own name: for what need not ask whose image it is. */
  readonly ownRegistries: Registries;
  /** The same, of which the integrated one is asked in Sluice's own name for what somebody may pull from it. */
  readonly registriesFor: (access: Access) => Registries;
  /** Keeps in the audit what was refused. */
  readonly refusals: Refusals;
  /** Tells who follows the log of a build on this node that there is more. */
  readonly logBell: LogBell;
  readonly access: AccessControl;
  /** Of the work of this node, for its metrics. */
  readonly counts: Counts;
  /** Our own part of the graph. */
  readonly contract: OwnContract;
  /** Joins it with the parts of partners, off the main thread. */
  readonly composer: Composer;
  /** The graph that clients see. */
  readonly graph: LiveGraph;
  /** What each viewer may still ask for. */
  readonly budget: CostBudget;
}
