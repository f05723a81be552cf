import {
  BuildsOfConfigDocument,
  CancelBuildDocument,
  SluiceError,
  StartBuildDocument,
} from '../../client/index.js';
import { defineCommand, toggle, type Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { parseKind, splitNamespace } from '../naming/names.js';

/** Ends builds that have not ended; one that cannot be cancelled keeps no other from it. */
export const cancelBuild = defineCommand({
  name: 'cancel-build',
  operands: ['<build...>'],
  summary: 'Cancel builds: cancel-build NAME..., or all that have not ended of bc/NAME.',
  examples: ['sluice cancel-build web-3', 'sluice cancel-build bc/web --restart'],
  flags: { restart: toggle('--restart', 'Start each anew afterwards.') },
  async run(words, { restart = false }, context) {
    const { client, signal, talk } = context;
    const cancelled: string[] = [];
    const lines: string[] = [];
    let cursor: string | null = null;
    const cancel = async (input: { readonly namespace: string; readonly name: string }) => {
      const { cancelBuild: done } = await client.request(CancelBuildDocument, { input }, { signal });
      cursor = done.cursor ?? cursor;
      cancelled.push(`build/${input.name}`);
      lines.push(`build.build.openshift.io/${input.name} marked for cancellation`);
      if (!restart) return;
      const again = { namespace: input.namespace, cloneOf: input.name };
      const { startBuild } = await client.request(StartBuildDocument, { input: again }, { signal });
      cursor = startBuild.cursor ?? cursor;
      lines.push(`build.build.openshift.io/${startBuild.build?.name ?? ''} started`);
    };
    const refused: SluiceError[] = [];
    for (const input of await named(words, context))
      await cancel(input).catch((error: unknown) => {
        if (!(error instanceof SluiceError) || error.retryable) throw error;
        refused.push(error);
      });
    const failure = refused.pop();
    if (failure && lines.length === 0 && refused.length === 0) throw failure;
    for (const { message } of refused) talk(`error: ${message}`);
    const view = { text: lines.join('\n') };
    return { value: cancelled, names: cancelled, view, cursor, ...(failure && { failure }) };
  },
});

async function named(words: readonly string[], context: Context) {
  const { client, signal, namespace: here } = context;
  const found: { namespace: string; name: string }[] = [];
  for (const word of words) {
    const { kind, name } = word.includes('/') ? parseKind(word) : { kind: 'build' as const, name: word };
    if (name === undefined || (kind !== 'build' && kind !== 'bc'))
      throw new UsageError('Say which: cancel-build NAME..., or cancel-build bc/NAME.');
    const place = splitNamespace(name, here);
    if (kind === 'build') {
      found.push(place);
      continue;
    }
    const { buildConfig } = await client.request(BuildsOfConfigDocument, place, { signal });
    for (const build of buildConfig?.builds.nodes ?? [])
      if (['NEW', 'PENDING', 'RUNNING'].includes(build.phase))
        found.push({ namespace: place.namespace, name: build.name });
  }
  return found;
}
