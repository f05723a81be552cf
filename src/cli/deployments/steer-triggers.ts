import {
  HoldTriggersDocument,
  ReleaseTriggersDocument,
  SetTriggerLimitDocument,
  type NamespaceTriggersPartsFragment,
} from '../../client/index.js';
import { setOff } from '../printing/blast.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

interface Options {
  readonly reason: string | undefined;
  readonly all: boolean | undefined;
  readonly dryRun: boolean | undefined;
}

/** Holds and releases all triggers of the namespace, or sets how much they may start in a minute. */
export async function steerTriggers(
  verb: string,
  [number]: readonly string[],
  { reason, all = false, dryRun = false }: Options,
  { client, namespace, signal }: Context,
): Promise<Result> {
  switch (verb) {
    case 'hold': {
      if (reason === undefined) throw new UsageError('Say why, for those who ask: --reason="…".');
      const input = { namespace, reason, dryRun };
      const { holdTriggers } = await client.request(HoldTriggersDocument, { input }, { signal });
      return shown(namespace, 'held', holdTriggers, dryRun);
    }
    case 'release': {
      const input = { namespace, all, dryRun };
      const { releaseTriggers } = await client.request(ReleaseTriggersDocument, { input }, { signal });
      return shown(namespace, 'released', releaseTriggers, dryRun);
    }
    case 'limit': {
      const perMinute = limitOf(number);
      const input = { namespace, perMinute, dryRun };
      const { setTriggerLimit } = await client.request(SetTriggerLimitDocument, { input }, { signal });
      const said =
        perMinute === null
          ? "limited as the server's own settings say"
          : perMinute === 0
            ? 'free of any limit'
            : `held once they start more than ${String(perMinute)} in a minute`;
      return shown(namespace, said, setTriggerLimit, dryRun);
    }
    default:
      throw new UsageError(
        'Write `adm triggers hold --reason=…`, `adm triggers release` or `adm triggers limit NUMBER|none|default`.',
      );
  }
}

function limitOf(word: string | undefined): number | null {
  if (word === 'default') return null;
  if (word === 'none') return 0;
  if (word !== undefined && /^\d{1,9}$/.test(word)) return Number(word);
  throw new UsageError('Say how many in a minute: `adm triggers limit NUMBER`, `… none` or `… default`.');
}

function shown(
  namespace: string,
  said: string,
  { blastRadius, cursor }: NamespaceTriggersPartsFragment,
  dryRun: boolean,
): Result {
  const text = dryRun
    ? [
        `The triggers of ${namespace} would be ${said}.`,
        ...setOff(blastRadius),
        'Nothing was changed. (dry run)',
      ]
    : [`The triggers of ${namespace} are ${said}.`];
  return {
    value: { blastRadius, cursor },
    names: [`namespace/${namespace}`],
    view: { text: text.join('\n') },
    cursor,
  };
}
