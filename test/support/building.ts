import { createLogger } from '../../src/platform/logger.js';
import { Database, sql, type Statement } from '../../src/platform/postgres/index.js';
import type { Asking } from './asking.js';

/** A definition that needs nothing but a runner: an inline Dockerfile, and no output. */
export const buildConfig = (name: string, more: { spec?: object; [field: string]: unknown } = {}) => ({
  namespace: 'shop',
  name,
  ...more,
  spec: { source: { dockerfile: 'FROM scratch\n' }, strategy: { docker: {} }, ...more.spec },
});

/** A lease as its holder names it. */
export interface Lease {
  readonly build: string;
  readonly token: string;
  readonly fence: string;
}

/** A claimed build, and what names its lease. */
export interface Claimed {
  readonly key: Lease;
  readonly token: string;
  readonly expiresAt: string;
  readonly build: {
    readonly id: string;
    readonly name: string;
    readonly attempt: number;
    readonly phase: string;
  };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly work: any;
}

/** A runner that says what a test tells it to, through the public graph. */
export function scriptedRunner(sluice: Asking, name = 'runner-1') {
  const maybe = async (more: object = {}): Promise<Claimed | null> => {
    const { lease } = await sluice.mutate(
      'claimBuild',
      { runner: name, leaseSeconds: 600, ...more },
      `lease { token fence expiresAt build { id name number phase namespace { name } attempt }
         work { pulls { reference digest index } push { reference labels { key value } env { key value } credential { username } }
           env { key value } secretEnv previousImage { reference } deadlineAt millisecondsLeft
           uploadedSource { path } sourceSecret { path content } files { name isSecret destinationDir mountPaths files { path content } }
           pullCredentials { server username password } } }`,
    );
    if (!lease) return null;
    const key: Lease = { build: lease.build.id, token: lease.token, fence: lease.fence };
    return { ...lease, key } as Claimed;
  };
  const claim = async (more: object = {}): Promise<Claimed> => {
    const claimed = await maybe(more);
    if (!claimed) throw new Error('There is no build to claim.');
    return claimed;
  };
  const finish = (lease: Lease, more: object = {}) =>
    sluice.mutate(
      'finishBuild',
      { lease, outcome: 'COMPLETE', ...more },
      `build { name phase reason message logSnippet stages { name durationMilliseconds } result { digest reference imageTag { name current { digest cause { kind message eventId } } } } }
       changes { type tag cause { kind message eventId } }`,
    );
  return {
    maybe,
    claim,
    finish,
    append: (lease: Lease, offset: number, text: string) =>
      sluice.mutate(
        'appendBuildLog',
        { lease, chunks: [{ offset: String(offset), bytes: Buffer.from(text).toString('base64') }] },
        'written isTruncated',
      ),
    stage: (lease: Lease, stage: string, more: object = {}) =>
      sluice.mutate(
        'reportBuildStage',
        { lease, stage, startedAt: new Date().toISOString(), ...more },
        'build { phase stages { name durationMilliseconds steps { name } } revision { commit } }',
      ),
  };
}

/** Lets the lease of a running build be over, as if its runner had been silent for long. */
export const expireLease = (sluice: OnDatabase, name: string, namespace = 'shop') =>
  moveBuild(
    sluice,
    sql<{ id: string }>`-- expireLease
      update build set lease_until = now() - interval '1 second'
      where namespace = ${namespace} and name = ${name} and phase = 'RUNNING' returning id`,
  );

/** Lets the deadline of a running build be over, as if it had begun long ago. */
export const passDeadline = (sluice: OnDatabase, name: string, namespace = 'shop') =>
  moveBuild(
    sluice,
    sql<{ id: string }>`-- passDeadline
      update build set deadline_at = now() - interval '1 second'
      where namespace = ${namespace} and name = ${name} and phase = 'RUNNING' returning id`,
  );

interface OnDatabase {
  readonly databaseUrl: string;
}

async function moveBuild({ databaseUrl: url }: OnDatabase, statement: Statement<{ id: string }>) {
  await using db = new Database({ url, logger: createLogger('error'), connections: 1 });
  await db.one(statement);
}
