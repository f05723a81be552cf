import type { Database } from '../../../src/platform/postgres/index.js';
import type { Sluice } from '../sluice.js';
import { speaker, viewerWith, type Granted, type TestViewer } from '../viewers.js';
import { hidden } from './named.js';

/** Who asks, and which namespace of what is not there is like the hidden one to them. */
export interface Actor {
  readonly granted: readonly Granted[];
  /** Whether they know of the hidden namespace, and may not know what is in it. */
  readonly isInside?: boolean;
}

/** Grants none of which reaches what is hidden. */
export const actors: Readonly<Record<string, Actor>> = {
  nobody: { granted: [] },
  viewer: { granted: [['view', 'shop']] },
  editor: { granted: [['edit', 'shop']] },
  admin: { granted: [['admin', 'shop']] },
  puller: { granted: [['system:image-puller', 'shop']] },
  builder: { granted: [['system:image-builder', 'shop']] },
  'of-some-streams': { granted: [['edit', 'shop', 'web*']] },
  'of-other-streams-there': { granted: [['edit', hidden.namespace, 'other*']], isInside: true },
};

/** All of them with tokens, and a service account of another namespace. */
export async function enter(sluice: Sluice, db: Database): Promise<ReadonlyMap<string, TestViewer & Actor>> {
  const all = new Map<string, TestViewer & Actor>();
  for (const [name, actor] of Object.entries(actors))
    all.set(name, {
      ...(await viewerWith({ address: sluice.address, db }, name, ...actor.granted)),
      ...actor,
    });
  const account = { namespace: 'shop', name: 'robot' };
  await sluice.mutate('createServiceAccount', { serviceAccount: account }, 'serviceAccount { name }');
  const made = await sluice.mutate('createToken', { serviceAccount: account, expiresIn: '1h' }, 'secret');
  all.set('service-account', { ...speaker(sluice.address, 'robot', made.secret as string), granted: [] });
  return all;
}
