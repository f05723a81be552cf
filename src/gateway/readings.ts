import { accessReadings } from '../domains/access/index.js';
import { auditReadings } from '../domains/audit/index.js';
import { buildReadings } from '../domains/builds/index.js';
import { checkReadings } from '../domains/checks/index.js';
import { configMapReadings } from '../domains/config-maps/index.js';
import { consumerReadings } from '../domains/consumers/index.js';
import { deploymentReadings } from '../domains/deployments/index.js';
import { imageReadings } from '../domains/images/index.js';
import { imageStreamReadings } from '../domains/image-streams/index.js';
import { importReadings } from '../domains/imports/index.js';
import { namespaceReadings } from '../domains/namespaces/index.js';
import { policyReadings } from '../domains/policies/index.js';
import { promotionReadings } from '../domains/promotions/index.js';
import { registryHookReadings } from '../domains/registry-hooks/index.js';
import { repositoryImportReadings } from '../domains/repository-imports/index.js';
import { secretReadings } from '../domains/secrets/index.js';
import { triggerReadings } from '../domains/triggers/index.js';
import { webhookReadings } from '../domains/webhooks/index.js';
import type { Readings, TypeReading } from '../reads/index.js';
import { nodeReadings } from './node-readings.sql.js';

const all: readonly Readings[] = [
  imageReadings,
  imageStreamReadings,
  namespaceReadings,
  buildReadings,
  checkReadings,
  importReadings,
  policyReadings,
  deploymentReadings,
  triggerReadings,
  promotionReadings,
  secretReadings,
  configMapReadings,
  accessReadings,
  auditReadings,
  consumerReadings,
  webhookReadings,
  registryHookReadings,
  repositoryImportReadings,
  { Query: nodeReadings, PageInfo: {} },
];

/** How the types of all domains are read by compiled queries; what is not here is left to its resolver. */
export const readings: Readings = merged(all);

/** Several domains may have something to say of one type. */
function merged(parts: readonly Readings[]): Readings {
  const types: Record<string, TypeReading> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part)) types[type] = { ...types[type], ...fields };
  return types;
}
