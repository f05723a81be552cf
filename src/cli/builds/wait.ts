import { setTimeout as pause } from 'node:timers/promises';
import { BuildDocument } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { inCamelCase } from './words.js';

const ends = new Set(['COMPLETE', 'FAILED', 'ERROR', 'CANCELLED']);

/** Waits for a build to end; yields what is wrong with it then, if anything is. */
export async function waitForBuild(
  { client, signal }: Context,
  namespace: string,
  name: string,
): Promise<Error | undefined> {
  for (;;) {
    const { build } = await client.request(BuildDocument, { namespace, name }, { signal });
    if (!build) throw missing('build', name, namespace);
    const { phase, reason, message } = build;
    if (!ends.has(phase)) {
      await pause(500, undefined, { signal });
      continue;
    }
    if (phase === 'COMPLETE') return undefined;
    const why = [reason === null ? '' : inCamelCase(reason), message ?? '']
      .filter((part) => part !== '')
      .join(': ');
    return new Error(
      `the build ${namespace}/${name} status is "${inCamelCase(phase)}"${why === '' ? '' : ` (${why})`}`,
    );
  }
}
