import type { RegistryNames } from '../image-streams/index.js';
import type { Desk } from '../triggers/index.js';

/** What every change of deployments needs. */
export interface DeploymentDesk extends Desk {
  readonly registry: RegistryNames;
}
