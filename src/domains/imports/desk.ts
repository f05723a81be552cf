import type { Cause, Publisher } from '../../events/index.js';
import type { Keyring, Registries } from '../../oci/index.js';
import type { Underway } from '../../platform/metrics.js';
import type { Logger } from '../../platform/logger.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import type { RepositoryImports } from '../repository-imports/index.js';
import type { By, ImageStreams } from '../image-streams/index.js';
import type { Images } from '../images/index.js';
import type { ImportResult } from './model.js';
import type { Sources } from './sources.js';

/** What imports need. */
export interface ImportDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: By;
  readonly access: Access;
  readonly streams: ImageStreams;
  readonly images: Images;
  readonly registry: Registries;
  readonly sources: Sources;
  /** How repositories are imported as a whole where the import does not say it; left out, nothing of it is kept. */
  readonly repositories?: Pick<RepositoryImports, 'of' | 'set'>;
  /** The credentials that a namespace keeps for registries, as they are this moment. */
  readonly keyringFor: (namespace: string) => Promise<Keyring>;
  /** How many tags the import of a whole repository takes at most. */
  readonly mostTags: number;
  /** Told of each scheduled tag that was imported because somebody asked. */
  readonly afterImport?: (result: ImportResult) => Promise<unknown>;
  /** What brings the import about, where it is neither a request nor the schedule. */
  readonly occasion?: Pick<Cause, 'kind' | 'message'> | undefined;
  /** For an import by the schedule: throws, in the transaction that would write, when it may not any more. */
  readonly admit?: (tx: Transaction) => Promise<void>;
  /** Counts those that are under way. */
  readonly underway?: Underway;
  readonly logger: Logger;
  readonly signal?: AbortSignal | undefined;
  /** Whether this is a dry run. */
  readonly isRehearsal: boolean;
}
