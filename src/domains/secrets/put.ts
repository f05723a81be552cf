import { randomUUID } from 'node:crypto';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Keychain } from '../../platform/keychain.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { secretEvent } from './events.js';
import { checkSecretName, type RegistrySecret } from './model.js';
import { bindingOf, openSecret } from './sealing.js';
import { readSecretData, type KeptData, type SecretData } from './secret-data.js';
import type { SecretDesk } from './secrets.js';
import { findSecretToWrite, lockNamespace, writeSecret, type SealedSecret } from './secrets.sql.js';

/** What a secret is to be; null is what it is already. */
export interface PutRequest {
  readonly namespace: string;
  readonly name: string;
  readonly data: SecretData | null;
  readonly annotations: Readonly<Record<string, string>> | null;
  /** Refuses to touch one that is there. */
  readonly onlyNew: boolean;
}

/** A secret as it is now, and what that took. */
export interface PutOutcome {
  readonly secret: RegistrySecret;
  readonly outcome: 'CREATED' | 'CONFIGURED' | 'UNCHANGED';
}

/** Writes a secret; one that is so already is left alone, and nothing is said of it. */
export async function putSecret(
  tx: Transaction,
  { namespace, name, data, annotations, onlyNew }: PutRequest,
  desk: SecretDesk,
): Promise<PutOutcome> {
  checkSecretName(name, 'input', 'name');
  const keys = data && requireKeys(desk.keys);
  const given = data && readSecretData(data, 'input', 'data');
  if (!(await tx.maybe(lockNamespace(namespace))))
    throw notFound(`Namespace ${namespace}`, 'input', 'namespace');
  const before = await tx.maybe(findSecretToWrite(namespace, name));
  if (before && onlyNew)
    throw new Failure('CONFLICT', `Secret ${namespace}/${name} exists already.`, { path: ['input', 'name'] });
  const contents = given && keys && !(before && isSame(before, given, desk)) ? { given, keys } : null;
  const next = annotations ?? before?.annotations ?? {};
  if (before && !contents && sameMap(before.annotations, next))
    return { secret: before, outcome: 'UNCHANGED' };
  const row = contents ? sealed({ namespace, name, before, ...contents }) : before;
  if (!row)
    throw badInput(`Secret ${namespace}/${name} does not exist: give data to create it.`, 'input', 'data');
  const secret = await tx.one(writeSecret({ ...row, annotations: next }));
  await desk.outbox.publish(tx, secretEvent('secret.put', secret, desk.by));
  return { secret, outcome: before ? 'CONFIGURED' : 'CREATED' };
}

function requireKeys(keys: Keychain | null): Keychain {
  if (keys) return keys;
  throw badInput(
    'This server has no key to encrypt secrets with. Its operator sets SLUICE_ENCRYPTION_KEYS or SLUICE_ENCRYPTION_KEYS_FILE.',
  );
}

interface Contents {
  readonly namespace: string;
  readonly name: string;
  readonly before: SealedSecret | null;
  readonly given: KeptData;
  readonly keys: Keychain;
}

function sealed({ namespace, name, before, given, keys }: Contents) {
  const { type, registries, keys: entries, text } = given;
  const place = { namespace, name, id: before?.id ?? randomUUID(), version: (before?.version ?? 0n) + 1n };
  return { ...place, type, registries, keys: entries, ...keys.seal(text, bindingOf(place)) };
}

const isSame = (before: SealedSecret, { type, text }: KeptData, desk: SecretDesk) =>
  before.type === type && openSecret(before, desk)?.reveal() === text.reveal();

const sameMap = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([key, value]) => other[key] === value);
