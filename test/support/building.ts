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
           env { key value } secretEnv previousImage { reference } deadlineAt
           sourceSecret { path content } files { name isSecret destinationDir mountPaths files { path content } }
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
