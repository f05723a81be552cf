import { Failure } from '../../platform/errors.js';
import { grouped } from '../../platform/grouped.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { holds, type Access } from '../../viewer/index.js';
import type { ImageReference } from './model.js';
import * as statements from './retention.sql.js';
import { listUses, type Use } from './uses.sql.js';

const digest = /@((?:sha256|sha512):[0-9a-f]+)$/i;

/**
 * What names or uses images in the streams' histories, by the stream's id: specifications of tags, definitions of builds,
 * builds and deployments. Those the viewer may not see, without their names.
 */
export async function referencesOf(
  db: Queryable,
  access: Access,
  streams: readonly statements.StreamToPrune[],
): Promise<Map<string, ImageReference[]>> {
  const scope = await access.scope('get', 'imagestreams');
  const named = (await db.many(statements.listReferences(streams))).flatMap(({ kind, name, ...owner }) => {
    const by = holds(scope, { namespace: owner.namespace, name: owner.stream })
      ? `${owner.namespace}/${owner.stream}:${owner.tag}`
      : 'a tag that you may not see';
    const id = kind === 'DOCKER_IMAGE' ? digest.exec(name)?.[1] : name.slice(name.indexOf('@') + 1);
    return id === undefined || id === '' ? [] : [{ streamId: owner.streamId, by, id: id.toLowerCase() }];
  });
  const using = await usesOf(db, access, streams);
  return grouped([...named, ...using], ({ streamId }) => streamId);
}

const resources = { buildconfig: 'buildconfigs', build: 'builds', deployment: 'deployments' } as const;

async function usesOf(db: Queryable, access: Access, streams: readonly statements.StreamToPrune[]) {
  const uses = await db.many(listUses(streams));
  if (uses.length === 0) return [];
  const kinds = [...new Set(uses.map(({ kind }) => kind))];
  const scopes = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await access.scope('get', resources[kind])] as const)),
  );
  const nameOf = ({ kind, namespace, name }: Use) => {
    const scope = scopes.get(kind);
    return scope && holds(scope, { namespace, name })
      ? `${kind}/${name} in ${namespace}`
      : `a ${kind} that you may not see`;
  };
  return uses.map((use) => ({ streamId: use.streamId, id: use.id, by: nameOf(use) }));
}

/** Refuses to prune while a specification names an image in a way that cannot be read. */
export async function refuseUnreadableReferences(db: Queryable, access: Access): Promise<void> {
  const scope = await access.scope('get', 'imagestreams');
  const unreadable = await db.many(statements.listUnreadableReferences);
  if (unreadable.length === 0) return;
  const shown = unreadable
    .map(({ namespace, stream, tag, name }) =>
      holds(scope, { namespace, name: stream })
        ? `${namespace}/${stream}:${tag} (${JSON.stringify(name.slice(0, 80))})`
        : 'one that you may not see',
    )
    .join(', ');
  throw new Failure(
    'CONFLICT',
    `Nothing was pruned: it cannot be read which image these tags refer to: ${shown}. Correct them, or give ignoreInvalidReferences.`,
    { path: ['input', 'ignoreInvalidReferences'] },
  );
}
