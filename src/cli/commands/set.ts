import {
  SetTriggerDocument,
  SetTriggersAutomaticDocument,
  type TriggerPartsFragment,
} from '../../client/index.js';
import { isBuildConfig } from '../builds/save-config.js';
import { isBuildSetting, setBuildFlags, setOfBuild } from '../builds/set-build.js';
import { environmentFlags, setEnvironment } from '../builds/set-environment.js';
import { setBuildTriggers, webhookFlags } from '../builds/set-triggers.js';
import { dryRunFlag } from '../changes.js';
import { defineCommand, list, text, toggle, type Result } from '../command.js';
import { deploymentName, isDeploymentKind } from '../deployment-names.js';
import { UsageError } from '../exit-codes.js';
import { targetOf, watched } from '../listings/triggers.js';
import { parseTagName, splitNamespace } from '../names.js';

const usage =
  'Write `set triggers deployment/NAME` or bc/NAME, with --from-image=STREAM:TAG, --from-config, --auto, --manual or --remove; or set env, build-hook or build-secret with bc/NAME.';

/** Sets the triggers of deployments, consumers and webhooks. */
export const set = defineCommand({
  name: 'set',
  operands: ['<what>', '<target>', '[values...]'],
  summary:
    'Set what makes a target roll out, or be told: set triggers deployment|dc|bc|consumer|webhook/NAME …; or how a build config builds: set env|build-hook|build-secret bc/NAME …',
  examples: [
    'sluice set triggers dc/web --from-image=web:prod -c web',
    'sluice set triggers deployment/web --manual',
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
    ...setBuildFlags,
    dryRun: dryRunFlag,
  },
  async run([what = '', word = '', ...values], options, context) {
    if (isBuildSetting(what)) return setOfBuild(what, [word, ...values], options, context);
    if (what === 'env') return setEnvironment(word, values, options, context);
    if (what !== 'triggers') throw new UsageError(usage);
    if (isBuildConfig(word)) return setBuildTriggers(word, options, context);
    const { client, signal, namespace } = context;
    const { fromImage, fromConfig, containers, auto, manual, remove = false, dryRun = false } = options;
    const target = readTarget(word, namespace);
    const place = { namespace: target.namespace, target: { kind: target.kind, name: target.name }, dryRun };
    if (fromImage === undefined && fromConfig !== true) {
      if (auto !== true && manual !== true) throw new UsageError(usage);
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

function readTarget(word: string, namespace: string) {
  if (isDeploymentKind(word)) return { kind: 'DEPLOYMENT' as const, ...deploymentName(word, namespace) };
  const [kind, name = ''] = word.split('/');
  if (kind === 'consumer') return { kind: 'CONSUMER' as const, ...splitNamespace(name, namespace) };
  if (kind === 'webhook') return { kind: 'WEBHOOK' as const, ...splitNamespace(name, namespace) };
  throw new UsageError(usage);
}

function shown(
  word: string,
  payload: { readonly triggers: readonly TriggerPartsFragment[]; readonly cursor: string | null },
  dryRun: boolean,
): Result {
  const { triggers, cursor } = payload;
  const lines = triggers.map((trigger) => {
    const how = trigger.automatic ? '' : ', by hand only';
    return `  ${trigger.name}: on ${watched(trigger)}${how} (${trigger.state.toLowerCase().replaceAll('_', ' ')})`;
  });
  const head = `triggers of ${word} ${dryRun ? 'would be' : 'updated'}:`;
  return {
    value: payload,
    names: triggers.map((trigger) => `trigger/${targetOf(trigger)}/${trigger.name}`),
    view: {
      text: [
        lines.length === 0 ? `${word} has no triggers${dryRun ? ' then' : ' any more'}` : head,
        ...lines,
      ].join('\n'),
    },
    cursor,
  };
}
