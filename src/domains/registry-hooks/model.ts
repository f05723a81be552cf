import type { Actor } from '../../events/index.js';

/** Whose webhooks a hook understands. */
export type Provider = 'DOCKER_HUB' | 'GHCR' | 'HARBOR' | 'QUAY' | 'GENERIC';

/** A hook as it is shown: all but its secret. */
export interface RegistryHook {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly provider: Provider;
  readonly createdAt: Date;
  readonly createdBy: Actor;
  readonly lastToldAt: Date | null;
}

/** What names a hook may have: they stand in a URL. */
export const hookName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Where a hook is, on the address of this server. */
export const pathOf = ({ namespace, name }: Pick<RegistryHook, 'namespace' | 'name'>): string =>
  `/hooks/registries/${namespace}/${name}`;

/** What the secret of a hook is bound to. */
export const bindingOf = ({
  id,
  namespace,
  name,
}: Pick<RegistryHook, 'id' | 'namespace' | 'name'>): string[] => ['registry-hook', namespace, name, id];
