import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { ImageStreams } from '../domains/image-streams/index.js';
import { Images } from '../domains/images/index.js';
import { Imports, Sources } from '../domains/imports/index.js';
import { ScheduledImports, type ImportTag } from '../domains/schedules/index.js';
import { Secrets } from '../domains/secrets/index.js';
import { Access } from '../viewer/index.js';
import { createSourceRules } from '../oci/index.js';
import type { Parts } from '../parts.js';
import { Failure } from '../platform/errors.js';

/** Starts this node's share of the scheduled imports. */
export function startSchedule({ config, logger, db, events, keys, registry }: Parts): ScheduledImports {
  const sources = createSourceRules(config.registries);
  const by = { actor: { kind: 'SYSTEM', name: 'scheduler' }, requestId: null } as const;
  const access = Access.ofSystem('scheduler');
  const desk = { db, outbox: events.outbox, by, sources, access };
  const importTag: ImportTag = async ({ namespace, stream, tag, hint }, { admit, signal }) => {
    // Made anew for each check: they remember what they have read.
    const secrets = new Secrets({ ...desk, keys, logger: logger.child({ part: 'secrets' }) });
    const imports = new Imports({
      db,
      access,
      streams: new ImageStreams(desk, config.registries),
      images: new Images(db, access),
      registry,
      sources: new Sources(db, sources),
      keyringFor: (of) => secrets.keyringFor(of),
      mostTags: config.registries.mostTags,
      signal,
      admit,
      occasion: hint === null ? undefined : { kind: 'WEBHOOK', message: `for the hook ${hint} hinted at it` },
      isRehearsal: false,
      logger: logger.child({ part: 'imports' }),
    });
    const { results } = await imports.run({ namespace, stream, tag, from: null, confirm: false });
    if (!results[0]) throw new Failure('INTERNAL', `The import of ${stream}:${tag} has no result.`);
    return results[0];
  };
  return new ScheduledImports({
    db,
    node: `${hostname()}/${String(process.pid)}/${randomUUID().slice(0, 8)}`,
    pace: config.schedule,
    importTag,
    logger: logger.child({ part: 'schedule' }),
  });
}
