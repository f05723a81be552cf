import { randomBytes } from 'node:crypto';
import type { BuildConfigPartsFragment, BuildTriggerInput } from '../../client/index.js';
import { toggle, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { gatewayAddress } from '../program/gateway-address.js';
import { triggersAsInput } from './as-input.js';
import { readTyped, saveConfig } from './save-config.js';
import { streamTag } from './stream-tag.js';
import { triggerInWords } from './words.js';

/** What `set triggers bc/NAME` takes beside what deployments take. */
export const webhookFlags = {
  fromGithub: toggle('--from-github', 'For a build config: build when GitHub tells of a push.'),
  fromGitlab: toggle('--from-gitlab', 'The same for GitLab.'),
  fromBitbucket: toggle('--from-bitbucket', 'The same for Bitbucket.'),
  fromWebhook: toggle('--from-webhook', 'The same for any sender.'),
  fromWebhookAllowEnv: toggle('--from-webhook-allow-env', 'The same, and it may set variables.'),
  removeAll: toggle('--remove-all', 'For a build config: take all triggers away.'),
};

interface TriggerOptions {
  readonly fromImage: string | undefined;
  readonly fromConfig: boolean | undefined;
  readonly fromGithub: boolean | undefined;
  readonly fromGitlab: boolean | undefined;
  readonly fromBitbucket: boolean | undefined;
  readonly fromWebhook: boolean | undefined;
  readonly fromWebhookAllowEnv: boolean | undefined;
  readonly auto: boolean | undefined;
  readonly manual: boolean | undefined;
  readonly remove: boolean | undefined;
  readonly removeAll: boolean | undefined;
  readonly dryRun: boolean | undefined;
}

/** Changes what starts builds of a definition, as `oc set triggers` does; shows it where nothing is to be changed. */
export async function setBuildTriggers(
  word: string,
  options: TriggerOptions,
  context: Context,
): Promise<Result> {
  const config = await readTyped(word, context);
  const now = triggersAsInput(config.triggers);
  const asked = askedFor(options, context.namespace);
  const { remove, removeAll, auto, manual, dryRun = false } = options;
  const save = (triggers: readonly BuildTriggerInput[], more: readonly string[] = []) =>
    saveConfig(context, config, { triggers, about: 'triggers', dryRun, more });
  if (removeAll === true) return save([]);
  if (asked.length === 0) {
    if (remove === true)
      throw new UsageError('Say which: --from-image=STREAM:TAG, --from-github, … or --remove-all.');
    if (auto === undefined && manual === undefined) return shown(config);
    return save(now.map((trigger) => (trigger.imageChange ? paused(trigger, manual === true) : trigger)));
  }
  const others = now.filter((trigger) => !asked.some((one) => isSame(one, trigger)));
  if (remove === true) return save(others);
  const secrets = asked.map((one) =>
    hookOf(one) !== undefined ? { ...one, secret: newSecret() } : paused(one, manual === true),
  );
  const kept = now.filter((trigger) => asked.some((one) => isSame(one, trigger)));
  const fresh = secrets.filter((one) => !kept.some((trigger) => isSame(one, trigger)));
  const changed = kept.map((trigger) => (trigger.imageChange ? paused(trigger, manual === true) : trigger));
  return save(
    [...others, ...changed, ...fresh],
    dryRun ? [] : fresh.flatMap((one) => addressOf(config, one, context)),
  );
}

const newSecret = () => randomBytes(20).toString('base64url');

const hooks = { GITHUB: 'github', GITLAB: 'gitlab', BITBUCKET: 'bitbucket', GENERIC: 'generic' } as const;
const hookOf = ({ type }: BuildTriggerInput): string | undefined =>
  Object.hasOwn(hooks, type) ? hooks[type as keyof typeof hooks] : undefined;

function askedFor(options: TriggerOptions, namespace: string): BuildTriggerInput[] {
  const { fromImage, fromConfig, fromGithub, fromGitlab, fromBitbucket, fromWebhook } = options;
  const { fromWebhookAllowEnv } = options;
  const wanted = (flag: boolean | undefined, trigger: BuildTriggerInput) => (flag === true ? [trigger] : []);
  return [
    ...wanted(fromConfig, { type: 'CONFIG_CHANGE' }),
    ...wanted(fromGithub, { type: 'GITHUB' }),
    ...wanted(fromGitlab, { type: 'GITLAB' }),
    ...wanted(fromBitbucket, { type: 'BITBUCKET' }),
    ...wanted(fromWebhook, { type: 'GENERIC' }),
    ...wanted(fromWebhookAllowEnv, { type: 'GENERIC', allowEnv: true }),
    ...(fromImage === undefined
      ? []
      : [{ type: 'IMAGE_CHANGE' as const, imageChange: { from: imageOf(fromImage, namespace) } }]),
  ];
}

function imageOf(text: string, here: string) {
  const { namespace, ...rest } = streamTag(text);
  return {
    kind: 'IMAGE_STREAM_TAG' as const,
    ...rest,
    ...(namespace !== undefined && namespace !== here && { namespace }),
  };
}

/** Whether two are about the same: of one type, and one tag. */
const isSame = (one: BuildTriggerInput, other: BuildTriggerInput): boolean =>
  one.type === other.type &&
  (one.allowEnv ?? false) === (other.allowEnv ?? false) &&
  one.imageChange?.from?.name === other.imageChange?.from?.name &&
  (one.imageChange?.from?.namespace ?? null) === (other.imageChange?.from?.namespace ?? null);

const paused = (trigger: BuildTriggerInput, isPaused: boolean): BuildTriggerInput =>
  trigger.imageChange ? { ...trigger, imageChange: { ...trigger.imageChange, paused: isPaused } } : trigger;

/** Where to send to: told now, for the secret is never shown again. */
function addressOf(
  { namespace, name }: BuildConfigPartsFragment,
  trigger: BuildTriggerInput,
  { session }: Context,
): string[] {
  const { secret } = trigger;
  const hook = hookOf(trigger);
  if (secret == null || hook === undefined) return [];
  const path = `/apis/build.openshift.io/v1/namespaces/${namespace.name}/buildconfigs/${name}/webhooks/${secret}/${hook}`;
  return [`Webhook for ${hook}: ${gatewayAddress(session.server ?? '')}${path}`];
}

const shown = (config: BuildConfigPartsFragment): Result => ({
  value: config.triggers,
  names: [`buildconfig/${config.name}`],
  view: {
    columns: ['NAME', 'TYPE', 'VALUE', 'AUTO'].map((title) => ({ title })),
    rows: config.triggers.map(({ type, imageChange, secretReference, hasSecret }) => [
      `buildconfigs/${config.name}`,
      triggerInWords(type),
      type === 'IMAGE_CHANGE'
        ? [imageChange?.from?.namespace, imageChange?.from?.name ?? 'the image it starts from']
            .filter(Boolean)
            .join('/')
        : hasSecret || secretReference !== null
          ? (secretReference ?? '<secret>')
          : '',
      String(imageChange?.paused !== true),
    ]),
    empty: `buildconfig ${config.name} has no triggers`,
  },
});
