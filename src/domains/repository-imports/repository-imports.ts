import DataLoader from 'dataloader';
import type { Actor, Publisher } from '../../events/index.js';
import { badInput, notFound } from '../../platform/errors.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import type { ImageStreams } from '../image-streams/index.js';
import { checkGlobs } from './check-globs.js';
import type { RepositoryImport, RepositorySettings } from './model.js';
import { findRepositoryImports, setRepositoryImport } from './repository-imports.sql.js';

/** What it takes to see and set how repositories are imported, on a viewer's behalf. */
export interface RepositoryImportDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  readonly streams: ImageStreams;
}

/** How streams' repositories are imported as a whole, as one viewer sees and sets it, in one request. */
export class RepositoryImports {
  readonly #desk: RepositoryImportDesk;
  readonly #byStream: DataLoader<string, RepositoryImport | null>;

  constructor(desk: RepositoryImportDesk) {
    this.#desk = desk;
    this.#byStream = new DataLoader(async (ids) => {
      const rows = await desk.db.many(findRepositoryImports(ids));
      const found = new Map(rows.map((row) => [row.streamId, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** Null where nothing was set. */
  of = (streamId: string): Promise<RepositoryImport | null> => this.#byStream.load(streamId);

  /** Sets it; the next import is `pause` seconds from now. */
  async set(namespace: string, name: string, settings: RepositorySettings, pause = 0): Promise<void> {
    const { access, by, db, outbox, streams } = this.#desk;
    const path = ['input', 'stream'];
    const missing = notFound(`Image stream ${namespace}/${name}`, ...path);
    await access.require('update', 'imagestreams', { namespace, name }, { path, missing });
    checkGlobs(settings.include, 'input', 'include');
    checkGlobs(settings.exclude, 'input', 'exclude');
    if (settings.limit !== null && settings.limit < 1)
      throw badInput('Import at least one tag, or leave limit out.', 'input', 'limit');
    const stream = await streams.byName(namespace, name);
    if (!stream) throw missing;
    if (stream.dockerImageRepository === null)
      throw badInput(
        `Image stream ${namespace}/${name} has no repository to import as a whole: import one, or apply dockerImageRepository.`,
        ...path,
      );
    await db.transaction(async (tx) => {
      await tx.execute(setRepositoryImport(stream.id, settings, pause));
      await outbox.publish(tx, {
        type: 'image-stream.updated',
        namespace,
        subject: `${namespace}/${name}`,
        payload: { stream: name },
        actor: by.actor,
        cause: {
          kind: 'REQUEST',
          message: settings.scheduled ? 'imported as a whole on schedule' : 'imported as a whole on request',
          requestId: by.requestId,
          eventId: null,
        },
      });
    });
    this.#byStream.clearAll();
  }
}
