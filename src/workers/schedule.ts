import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { ImageStreams } from '../domains/image-streams/index.js';
import { Images } from '../domains/images/index.js';
import { Imports, Sources } from '../domains/imports/index.js';
import { RepositoryImports } from '../domains/repository-imports/index.js';
import { repositoryQueue, ScheduledImports, type ImportTag } from '../domains/schedules/index.js';
import { Secrets } from '../domains/secrets/index.js';
import type { Cause } from '../events/index.js';
import { Access } from '../viewer/index.js';
import { createSourceRules } from '../oci/index.js';
import type { Parts } from '../parts.js';
import { Failure } from '../platform/errors.js';

/**
 * Starts this node's share of the imports that nobody asks for one by one: of tags and whole repositories that are on
 * schedule, or whose specification waits for one. Null where it takes no part in any.
 */
export function startSchedule(parts: Parts): AsyncDisposable | null {
  const { config, logger, db } = parts;
  const { takes } = config.schedule;
  if (!takes.scheduled && !takes.pending) return null;
  const node = `${hostname()}/${String(process.pid)}/${randomUUID().slice(0, 8)}`;
  const shared = { db, node, takes, pace: config.schedule, logger: logger.child({ part: 'schedule' }) };
  const tags = new ScheduledImports({ ...shared, importTag: tagImporter(parts) });
  const repositories = new ScheduledImports({
    ...shared,
    queue: repositoryQueue,
    importTag: repositoryImporter(parts),
  });
  return {
    [Symbol.asyncDispose]: async () => {
      await Promise.all([tags[Symbol.asyncDispose](), repositories[Symbol.asyncDispose]()]);
    },
  };
}

type Guard = Parameters<ImportTag>[1];

const tagImporter =
  (parts: Parts): ImportTag =>
  async ({ namespace, stream, tag, hint, isPending }, guard) => {
    const imports = importsOf(parts, namespace, guard, occasionOf(hint, isPending));
    const { results } = await imports.run({ namespace, stream, tag, from: null, confirm: false });
    if (!results[0]) throw new Failure('INTERNAL', `The import of ${stream}:${tag} has no result.`);
    return results[0];
  };

const occasionOf = (hint: string | null, isPending: boolean) => {
  if (hint !== null) return { kind: 'WEBHOOK', message: `for the hook ${hint} hinted at it` } as const;
  return isPending ? ({ kind: 'SCHEDULE', message: 'as the specification asks' } as const) : undefined;
};

const repositoryImporter =
  (parts: Parts): ImportTag =>
  async ({ namespace, stream, isPending }, guard) => {
    const imports = importsOf(parts, namespace, guard, occasionOf(null, isPending));
    const { condition, results } = await imports.run({
      ...{ namespace, stream, tag: null, from: null, confirm: false },
      ownRepositoryAlone: true,
    });
    const isFailed = condition?.status !== 'TRUE';
    const hasMoved = results.some(({ outcome }) => outcome === 'MOVED');
    return {
      ...{ namespace, stream, tag: '', digest: null, waitsUntil: null },
      outcome: isFailed ? 'FAILED' : hasMoved ? 'MOVED' : 'UNCHANGED',
      reason: condition?.reason ?? null,
      message: condition?.message ?? null,
      retryAfterSeconds:
        Math.max(0, ...results.map(({ retryAfterSeconds }) => retryAfterSeconds ?? 0)) || null,
    };
  };

/**
 * Made anew for each check: they remember what they have read. From the integrated registry they have what the
 * namespace's service accounts may pull.
 */
function importsOf(
  { config, logger, db, events, keys, access: control, registriesFor, counts }: Parts,
  namespace: string,
  { admit, signal }: Guard,
  occasion?: Pick<Cause, 'kind' | 'message'>,
): Imports {
  const sources = createSourceRules(config.registries);
  const by = { actor: { kind: 'SYSTEM', name: 'scheduler' }, requestId: null } as const;
  const access = Access.ofSystem('scheduler');
  const desk = { db, outbox: events.outbox, by, sources, access };
  const secrets = new Secrets({ ...desk, keys, logger: logger.child({ part: 'secrets' }) });
  const streams = new ImageStreams(desk, config.registries);
  return new Imports({
    ...{ db, outbox: events.outbox, by, access },
    streams,
    images: new Images(db, access),
    registry: registriesFor(control.accessOfNamespace(namespace, 'default')),
    sources: new Sources(db, sources),
    repositories: new RepositoryImports({ ...desk, streams }),
    keyringFor: (of) => secrets.keyringFor(of),
    mostTags: config.registries.mostTags,
    signal,
    admit,
    occasion,
    isRehearsal: false,
    underway: counts.imports,
    logger: logger.child({ part: 'imports' }),
  });
}
