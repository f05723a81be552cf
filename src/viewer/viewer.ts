import type { Actor } from '../events/event.js';

/** On whose behalf something is asked for. */
export interface Viewer {
  readonly kind: Actor['kind'];
  /** Of a service account `system:serviceaccount:<namespace>:<name>`. */
  readonly name: string;
  /** Groups that an identity provider says it is in, beside those that Sluice knows of. */
  readonly groups?: readonly string[];
  /** When what it has shown expires; null or missing: never. */
  readonly expiresAt?: Date | null;
  /** Id of the token that it has shown, where that is one of ours. */
  readonly tokenId?: string;
}

/** The viewer, as events name them. */
export const actorOf = ({ kind, name }: Viewer): Actor => ({ kind, name });

/** The viewer with all that its rights come from, to be kept with what goes on in its name. */
export const setterOf = ({ kind, name, groups }: Viewer): Viewer => ({
  kind,
  name,
  ...(groups && { groups }),
});

const known = new WeakMap<Viewer, Viewer>();

/** The viewer whatever token it shows: for what goes on while one token takes the place of another. */
export function withoutToken(viewer: Viewer): Viewer {
  const without = known.get(viewer) ?? setterOf(viewer);
  known.set(viewer, without);
  return without;
}

const serviceAccount = /^system:serviceaccount:([^:]+):([^:]+)$/;

/** A service account's full name. */
export const serviceAccountName = (namespace: string, name: string): string =>
  `system:serviceaccount:${namespace}:${name}`;

/** The groups that a viewer is in, but for those that Sluice keeps. */
export const groupsOf = (viewer: Viewer): readonly string[] => [
  ...groupsByNature(viewer),
  ...(viewer.groups ?? []),
];

/** The groups that a viewer is in by what it is: all, those of its kind, and those of its namespace. */
function groupsByNature({ kind, name }: Viewer): readonly string[] {
  if (kind !== 'SERVICE_ACCOUNT') return ['system:authenticated', 'system:authenticated:oauth'];
  const [, namespace = ''] = serviceAccount.exec(name) ?? [];
  return ['system:authenticated', 'system:serviceaccounts', `system:serviceaccounts:${namespace}`];
}
