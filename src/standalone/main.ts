import { Failure } from '../platform/errors.js';
import { keepHeapSmall } from '../platform/heap.js';
import { startStandalone, type Standalone } from './standalone.js';

const interrupted = new Promise<void>((resolve) => {
  // Heard for as long as we live: a second Ctrl-C must not cut the stop short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});

const noRegistry = 'none: docker-registry is not installed (on Debian: apt-get install docker-registry)';

const buildWords: Readonly<Record<Standalone['builds'], string>> = {
  here: 'are carried out here by a runner',
  'no buildah': 'are not carried out: buildah is not installed (on Debian: apt-get install buildah runc)',
  unwanted: 'are not carried out here: SLUICE_RUNNER is false',
};

const welcome = ({ address, token, registry, builds }: Standalone) => `
Sluice listens at ${address}

  Token    ${token}
  Registry ${registry ?? noRegistry}
  Builds   ${buildWords[builds]}
  Console  ${address}
  Explore  ${address}/graphiql
  Try      ./bin/sluice login ${address} --token ${token}
           ./bin/sluice import-image redis:7 --from=docker.io/library/redis:7 --confirm

Ctrl-C stops it; LOG_LEVEL=info shows each operation.
`;

keepHeapSmall();
/** One that is told to stop while it starts gets ten seconds to stop clean. */
let starting = true;
void interrupted.then(() => {
  setTimeout(() => {
    if (starting) process.exit(130);
  }, 10_000).unref();
});
try {
  const standalone = await startStandalone(process.env).finally(() => {
    starting = false;
  });
  try {
    process.stdout.write(welcome(standalone));
    await Promise.race([interrupted, standalone.failed]);
  } finally {
    await standalone.stop();
  }
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Failure ? error.message : String((error as Error).stack)}\n`);
}

// All is stopped; what may still hold the process, as a lost connection does, gets ten seconds.
setTimeout(() => process.exit(), 10_000).unref();
