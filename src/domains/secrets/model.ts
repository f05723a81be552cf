import { badInput } from '../../platform/errors.js';

/** How a secret was given, in the words of Kubernetes. */
export type SecretType = RegistrySecretType | 'BASIC_AUTH' | 'SSH_AUTH' | 'OPAQUE';

/** Those that hold credentials of registries. */
export type RegistrySecretType = 'DOCKER_CONFIG_JSON' | 'DOCKER_CFG';

/** What may be known of a namespace's credentials for registries: all but the credentials. */
export interface RegistrySecret {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly type: SecretType;
  /** Hosts, and paths on them, in alphabetical order. */
  readonly registries: readonly string[];
  /** The names of its entries, in alphabetical order. */
  readonly keys: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Whether a secret holds credentials of registries. */
export const isOfRegistries = ({ type }: Pick<RegistrySecret, 'type'>): boolean =>
  type === 'DOCKER_CONFIG_JSON' || type === 'DOCKER_CFG';

// The annotation of OpenShift that keeps a secret away from imports.
const excludeAnnotation = 'openshift.io/image.excludeSecret';

/** Whether imports leave a secret alone. */
export const isExcludedFromImport = ({ annotations }: Pick<RegistrySecret, 'annotations'>): boolean =>
  annotations[excludeAnnotation] === 'true';

const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Refuses what is no DNS subdomain, as Kubernetes names secrets. */
export function checkSecretName(name: string, ...path: string[]): void {
  if (name.length > 253 || !dnsSubdomain.test(name))
    throw badInput(
      'This is no name for a secret: use at most 253 lower-case letters, digits, dashes and dots, each part beginning and ending with a letter or digit.',
      ...path,
    );
}
