import {
  SetTriggerDocument,
  SetTriggersAutomaticDocument,
  TriggersDocument,
  type BlastPartsFragment,
  type TriggerPartsFragment,
} from '../../client/index.js';
import { setOff } from '../printing/blast.js';
import { isBuildConfig } from '../builds/save-config.js';
import { isBuildSetting, setBuildFlags, setOfBuild } from '../builds/set-build.js';
import { environmentFlags, setEnvironment } from '../builds/set-environment.js';
import { setBuildTriggers, webhookFlags } from '../builds/set-triggers.js';
import { dryRunFlag } from '../printing/changes.js';
import { defineCommand, list, text, toggle, type Context, type Result } from '../program/command.js';
import { isDeploymentKind } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { targetOf, watched } from '../listings/triggers.js';
import { parseTagName, splitNamespace } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

const usage =
  'Write `set triggers deployment/NAME` or bc/NAME, with --from-image=STREAM:TAG, --from-config, --auto, --manual or --remove; or set env, build-hook or build-secret with bc/NAME.';

/** Sets the triggers of build configs, deployments, consumers and webhooks. */
export const set = defineCommand({
  name: 'set',
  operands: ['<what>', '<target>', '[values...]'],
  summary:
    'Set what makes a target roll out, or be told: set triggers deployment|dc|bc|consumer|webhook/NAME …; or how a build config builds: set env|build-hook|build-secret bc/NAME …',
  examples: [
    'sluice set triggers dc/web --from-image=web:prod -c web',
    'sluice set triggers bc/web --from-image=base:latest --manual',
  ],
  flags: {
    fromImage: text('--from-image <tag>', 'The tag to watch.'),
    fromConfig: toggle('--from-config', 'Roll out when the configuration changes.'),
    containers: list(
      '-c, --containers <names>',
      'The containers that get the image; left out: those without a trigger.',
    ),
    auto: toggle('--auto', 'Fire by itself; without a tag, all triggers of the target.'),
    manual: toggle('--manual', 'Follow and do not fire; without a tag, all triggers of the target.'),
    remove: toggle('--remove', 'Take the trigger away.'),
    ...webhookFlags,
    ...environmentFlags,
    removeAll: toggle('--remove-all', 'Take all triggers on tags, and on the configuration, away.'),
    ...setBuildFlags,
    dryRun: dryRunFlag,
  },
  async run([what = '', word = '', ...values], options, context) {
    if (isBuildSetting(what)) return setOfBuild(what, [word, ...values], options, context);
    if (what === 'env') return setEnvironment(word, values, options, context);
    if (what !== 'triggers') throw new UsageError(usage);
    if (isBuildConfig(word)) return setBuildTriggers(word, options, context);
    const { client, signal, namespace } = context;
    const {
      fromImage,
      fromConfig,
      containers,
      auto,
      manual,
      remove = false,
      removeAll,
      dryRun = false,
    } = options;
    const target = readTarget(word, namespace);
    const place = { ...target, dryRun };
    if (removeAll === true) return removeEvery(word, place, context);
    if (fromImage === undefined && fromConfig !== true) {
      if (remove)
        throw new UsageError('Say which: --from-image=STREAM:TAG or --from-config; or --remove-all.');
      if (auto !== true && manual !== true) return shown(word, await present(place, context), dryRun, 'are');
      const input = { ...place, automatic: auto === true };
      const { setTriggersAutomatic } = await client.request(
        SetTriggersAutomaticDocument,
        { input },
        { signal },
      );
      return shown(word, setTriggersAutomatic, dryRun);
    }
    const from = fromImage === undefined ? undefined : parseTagName(fromImage, namespace);
    const input = {
      ...place,
      from,
      containers: containers.length > 0 ? containers : undefined,
      automatic: manual !== true,
      remove,
    };
    const { setTrigger } = await client.request(SetTriggerDocument, { input }, { signal });
    return shown(word, setTrigger, dryRun);
  },
});

interface Place {
  readonly namespace: string;
  readonly target: ReturnType<typeof readTarget>['target'];
  readonly dryRun: boolean;
}

/** The triggers that a target has. */
async function present({ namespace, target }: Place, { client, signal }: Context) {
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(TriggersDocument, { namespace, after }, { signal });
    return page.namespace?.triggers ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  const own = nodes.filter((one) => one.target.kind === target.kind && one.target.name === target.name);
  return { triggers: own, blastRadius: null, cursor: null };
}

/** Takes all triggers of a target away, one after the other. */
async function removeEvery(word: string, place: Place, context: Context): Promise<Result> {
  const { client, signal } = context;
  let left: Payload = await present(place, context);
  for (const { from } of left.triggers) {
    const input = { ...place, from, remove: true };
    left = (await client.request(SetTriggerDocument, { input }, { signal })).setTrigger;
  }
  return shown(word, left, place.dryRun);
}

function readTarget(word: string, here: string) {
  const target = (kind: 'BUILD_CONFIG' | 'CONSUMER' | 'DEPLOYMENT' | 'WEBHOOK', text: string) => {
    const { namespace, name } = splitNamespace(text, here);
    return { namespace, target: { kind, name } };
  };
  const [kind = '', ...rest] = word.split('/');
  const name = rest.join('/');
  if (isDeploymentKind(word)) return target('DEPLOYMENT', name);
  if (['bc', 'buildconfig', 'buildconfigs'].includes(kind)) return target('BUILD_CONFIG', name);
  if (kind === 'consumer') return target('CONSUMER', name);
  if (kind === 'webhook') return target('WEBHOOK', name);
  throw new UsageError(usage);
}

interface Payload {
  readonly triggers: readonly TriggerPartsFragment[];
  readonly blastRadius: BlastPartsFragment | null;
  readonly cursor: string | null;
}

function shown(word: string, payload: Payload, dryRun: boolean, verb?: string): Result {
  const { triggers, blastRadius, cursor } = payload;
  const lines = triggers.map((trigger) => {
    const how = trigger.automatic ? '' : ', by hand only';
    return `  ${trigger.name}: on ${watched(trigger)}${how} (${trigger.state.toLowerCase().replaceAll('_', ' ')})`;
  });
  const head = `triggers of ${word} ${verb ?? (dryRun ? 'would be' : 'updated')}:`;
  const none = verb === undefined ? (dryRun ? ' then' : ' any more') : '';
  return {
    value: payload,
    names: triggers.map((trigger) => `trigger/${targetOf(trigger)}/${trigger.name}`),
    view: {
      text: [
        lines.length === 0 ? `${word} has no triggers${none}` : head,
        ...lines,
        ...(dryRun ? setOff(blastRadius) : []),
      ].join('\n'),
    },
    cursor,
  };
}
