import type { Audit } from '../domains/audit/index.js';
import type { BuildLeases, Builds } from '../domains/builds/index.js';
import type { Accounts, Permissions, RoleBindings, Tokens } from '../domains/access/index.js';
import type { BuildChains } from '../domains/build-chains/index.js';
import type { Cascades } from '../domains/cascades/index.js';
import type { Checks } from '../domains/checks/index.js';
import type { ConfigMaps } from '../domains/config-maps/index.js';
import type { Deployments } from '../domains/deployments/index.js';
import type { ImageStreams, RegistryNames } from '../domains/image-streams/index.js';
import type { Consumers, Membership } from '../domains/consumers/index.js';
import type { Health } from '../domains/health/index.js';
import type { Images } from '../domains/images/index.js';
import type { Imports } from '../domains/imports/index.js';
import type { Mappings } from '../domains/mappings/index.js';
import type { Namespaces } from '../domains/namespaces/index.js';
import type { Promotions } from '../domains/promotions/index.js';
import type { Policies } from '../domains/policies/index.js';
import type { Pruning } from '../domains/retention/index.js';
import type { RepositoryImports } from '../domains/repository-imports/index.js';
import type { RegistryHooks } from '../domains/registry-hooks/index.js';
import type { Secrets } from '../domains/secrets/index.js';
import type { Documents } from '../domains/documents/index.js';
import type { Publishing, Subgraphs } from '../domains/subgraphs/index.js';
import type { Webhooks } from '../domains/webhooks/index.js';
import type { Triggers } from '../domains/triggers/index.js';
import type { EventLog, Recorder } from '../events/index.js';
import type { Access, Refused, Viewer } from '../viewer/index.js';
import type { RateLimit } from './admission/cost-budget.js';

/** What the resolvers of one operation reach: the domains on its viewer's behalf, and no database. */
export interface Context {
  readonly viewer: Viewer;
  /** What the viewer may do. */
  readonly access: Access;
  readonly requestId: string;
  readonly signal: AbortSignal | undefined;
  readonly events: EventLog;
  /** What this operation has said to have happened. */
  readonly recorder: Recorder;
  /** Keeps for the audit what this operation was refused. */
  readonly noteRefused: (refused: readonly Refused[]) => void;
  /** Whether this is a dry run: what is changed is undone at its end. */
  readonly isRehearsal: boolean;
  /** This context as a dry run. */
  readonly rehearse: () => AsyncDisposable & { readonly context: Context };
  /** The end of the log as of before anything else was read; obtained once an operation. */
  readonly eventCursor: () => Promise<string>;
  /** Obtains `eventCursor` now: the engine calls it before a query that selects it. */
  readonly prefetchEventCursor: () => Promise<void>;
  /** Tells which fields the operation's document mentions: the engine calls it before all else. */
  readonly learnFields: (mentions: (field: string) => boolean) => void;
  /** Whether the document mentions a field of this name anywhere; what it does not mention need not be read. */
  readonly asksFor: (field: string) => boolean;
  /** Where the integrated registry is, if there is one. */
  readonly registryNames: RegistryNames;
  readonly namespaces: Namespaces;
  readonly permissions: Permissions;
  readonly audit: Audit;
  readonly roleBindings: RoleBindings;
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly policies: Policies;
  readonly pruning: Pruning;
  readonly imageStreams: ImageStreams;
  readonly images: Images;
  readonly checks: Checks;
  readonly imports: Imports;
  readonly promotions: Promotions;
  readonly secrets: Secrets;
  readonly registryHooks: RegistryHooks;
  readonly repositoryImports: RepositoryImports;
  readonly configMaps: ConfigMaps;
  readonly builds: Builds;
  readonly buildLeases: BuildLeases;
  readonly mappings: Mappings;
  readonly deployments: Deployments;
  readonly triggers: Triggers;
  readonly cascades: Cascades;
  readonly buildChains: BuildChains;
  readonly health: Health;
  readonly consumers: Consumers;
  readonly membership: Membership;
  readonly subgraphs: Subgraphs;
  readonly publishing: Publishing;
  readonly documents: Documents;
  /** What the viewer may still ask for. */
  readonly rateLimit: () => RateLimit;
  readonly webhooks: Webhooks;
}
