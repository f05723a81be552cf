import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { freePort } from '../../../src/standalone/free-port.js';
import { certificatesIn, selfSignedKey } from '../../../src/standalone/registry/certificate.js';
import { createToken, insertBinding } from '../../../src/viewer/index.js';
import { freshDatabase } from '../postgres.js';
import { startRegistry, type Registry } from '../registry.js';
import { startSluice, type Sluice } from '../sluice.js';

/** What the registry shows when it tells of pushes. */
const notificationToken = 'test-notification-token';

/** A gateway with an integrated registry beside it, both real. */
export interface Integrated {
  readonly sluice: Sluice;
  /** `127.0.0.1:PORT` of the registry. */
  readonly host: string;
  /** A token of a user to whom a role is bound, as `user:password` for clients of registries. */
  readonly login: (user: string, role: string, namespace: string, pattern?: string) => Promise<string>;
  /** Starts the registry anew, with what it has kept; without `tells`, it tells nobody of pushes. */
  readonly restartRegistry: (options?: { tells?: boolean }) => Promise<void>;
  readonly stopRegistry: () => Promise<void>;
  /** Tells of a push as the registry would, or as somebody would who is not it. */
  readonly notify: (body: unknown, token?: string) => Promise<number>;
  /** Settings with which another gateway stands beside the same registry and database. */
  readonly settings: Record<string, string>;
}

/** Starts both; settings as in the environment. Stopped when the test file is through. */
export async function startIntegrated(
  more: Record<string, string> = {},
  logger = createLogger('silent'),
): Promise<Integrated> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-integrated-'));
  const keyFile = join(folder, 'key.pem');
  const key = selfSignedKey('test');
  await writeFile(keyFile, key);
  const port = await freePort();
  const host = `127.0.0.1:${String(port)}`;
  const settings = {
    DATABASE_URL: await freshDatabase(),
    SLUICE_INTERNAL_REGISTRY: host,
    SLUICE_REGISTRY_URL: `http://${host}`,
    SLUICE_REGISTRY_TOKEN_KEY_FILE: keyFile,
    SLUICE_REGISTRY_NOTIFICATION_TOKEN: notificationToken,
    ...more,
  };
  const sluice = await startSluice(settings, logger);
  const start = (tells: boolean) =>
    startRegistry({
      port,
      storage: join(folder, 'storage'),
      tokenAuth: {
        realm: `${sluice.address}/registry/token`,
        service: 'sluice-registry',
        issuer: 'sluice',
        certificates: certificatesIn(key),
      },
      notifications: tells
        ? [
            {
              url: `${sluice.address}/registry/notifications`,
              headers: { Authorization: [`Bearer ${notificationToken}`] },
            },
          ]
        : [],
    });
  let registry: Registry | null = await start(true);
  const stopRegistry = async () => {
    await registry?.stop();
    registry = null;
  };
  afterAll(async () => {
    await stopRegistry();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    sluice,
    host,
    settings,
    stopRegistry,
    restartRegistry: async ({ tells = true } = {}) => {
      await stopRegistry();
      registry = await start(tells);
    },
    login: async (user, role, namespace, pattern) => {
      await using db = new Database({ url: sluice.databaseUrl, logger, connections: 1 });
      const binding = { role, subjectKind: 'USER', subjectName: user, namespace } as const;
      const by = { kind: 'SYSTEM', name: 'test' } as const;
      await db.execute(insertBinding({ ...binding, pattern: pattern ?? null }, by));
      return `${user}:${await createToken(db, user)}`;
    },
    notify: async (body, token = notificationToken) => {
      const { status } = await fetch(`${sluice.address}/registry/notifications`, {
        method: 'POST',
        headers: {
          'content-type': 'application/vnd.docker.distribution.events.v1+json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(body),
      });
      return status;
    },
  };
}

/** A push as the registry tells of it. */
export const pushEvent = (repository: string, tag: string | null, digest: string, at = new Date()) => ({
  id: `${repository}:${tag ?? ''}@${digest}`,
  timestamp: at.toISOString(),
  action: 'push',
  target: {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    repository,
    ...(tag === null ? {} : { tag }),
  },
  actor: { name: 'user:ada' },
});
