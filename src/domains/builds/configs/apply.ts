import { badInput, Failure, notFound } from '../../../platform/errors.js';
import { violatedConstraint, type Transaction } from '../../../platform/postgres/index.js';
import type { Secret } from '../../../platform/secret.js';
import { refuseBuildRing } from '../../build-chains/index.js';
import { isInRange } from '../../image-streams/index.js';
import { setterOf } from '../../../viewer/index.js';
import { findDenied, makeTargetsDue } from '../../triggers/index.js';
import type { BuildDesk } from '../desk.js';
import { configEvent } from '../events.js';
import { isPaused, type BuildConfig, type BuildTrigger, type TextMap } from '../model.js';
import { checkSpec } from '../rules/check-spec.js';
import { settledSpec, settledTriggers } from '../rules/settled.js';
import { checkTriggers, isWebhook, watchedTags } from '../rules/triggers.js';
import { hashWebhookSecret, isWebhookSecret } from '../rules/webhook-secrets.js';
import { wording } from '../rules/wording.js';
import { advance } from '../runs/advance.js';
import { dropHistory } from '../runs/cancel.js';
import { startBuild, type StartedBuild } from '../runs/start.js';
import { builderOf, type BuildSpec } from '../spec.js';
import * as statements from './configs.sql.js';

/** A trigger as it is asked for. */
export interface TriggerRequest extends Omit<BuildTrigger, 'secretHash'> {
  readonly secret: Secret | null;
}

/** A definition as it is meant to be; labels and annotations that are null stay as they are. */
export interface ConfigRequest {
  readonly namespace: string;
  readonly name: string;
  readonly labels: TextMap | null;
  readonly annotations: TextMap | null;
  readonly spec: BuildSpec;
  readonly triggers: readonly TriggerRequest[];
  readonly runPolicy: BuildConfig['runPolicy'];
  readonly successfulBuildsHistoryLimit: number | null;
  readonly failedBuildsHistoryLimit: number | null;
  readonly onlyNew: boolean;
  /** Take it although its image would start its own next build. */
  readonly allowRing: boolean;
  readonly expectedVersion: bigint | null;
}

/** What applying came to. */
export interface Applied {
  readonly id: string;
  readonly outcome: 'CREATED' | 'CONFIGURED' | 'UNCHANGED';
  /** What a CONFIG_CHANGE trigger has started. */
  readonly build: StartedBuild | null;
}

const configName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Makes a definition what the request says within a transaction; changes nothing when it is so already. */
export async function applyConfig(
  tx: Transaction,
  desk: BuildDesk,
  request: ConfigRequest,
): Promise<Applied> {
  const { namespace, name, spec } = request;
  const before = await lock(tx, request);
  const triggers = request.triggers.map((trigger, index) => settleTrigger(trigger, index, request, before));
  checkRequest(request, triggers);
  const watched = watchedTags(triggers, spec, namespace, ['input', 'triggers']);
  const next = {
    namespace,
    name,
    labels: request.labels ?? before?.labels ?? {},
    annotations: request.annotations ?? before?.annotations ?? {},
    spec,
    triggers,
    runPolicy: request.runPolicy,
    successfulBuildsHistoryLimit: request.successfulBuildsHistoryLimit,
    failedBuildsHistoryLimit: request.failedBuildsHistoryLimit,
  };
  // Whoever writes the same again where a trigger lacks rights lends it their own.
  const target = { kind: 'BUILD_CONFIG', namespace, name } as const;
  if (before && canonical(before) === canonical(next) && !(await tx.maybe(findDenied(target))))
    return { id: before.id, outcome: 'UNCHANGED', build: null };
  const id = await write(tx, before, next);
  await tx.execute(statements.writeWatchedTags(id, watched, setterOf(desk.access.viewer)));
  if (!request.allowRing && linksElse(before, next))
    await refuseBuildRing(tx, { namespace, name }, isInRange, 'input', 'triggers');
  const { actor, requestId } = desk.by;
  const cause = { kind: 'REQUEST', message: 'applied', requestId, eventId: null } as const;
  const eventId = await desk.outbox.publish(
    tx,
    configEvent(before ? 'CONFIG_UPDATED' : 'CONFIG_CREATED', next, actor, cause),
  );
  // What was paused, or for somebody else to pull, may fire now for what has long moved.
  await tx.execute(makeTargetsDue([target]));
  if (before) {
    await dropHistory(tx, desk, before, eventId);
    await advance(tx, desk, id);
    return { id, outcome: 'CONFIGURED', build: null };
  }
  return { id, outcome: 'CREATED', build: await firstBuild(tx, desk, next, eventId) };
}

async function lock(tx: Transaction, request: ConfigRequest): Promise<BuildConfig | null> {
  const { namespace, name, onlyNew, expectedVersion } = request;
  await tx.maybe(statements.lockConfigNamed(namespace, name));
  const before = await tx.maybe(statements.findConfig(namespace, name));
  if (before && onlyNew)
    throw new Failure('CONFLICT', `Build config ${namespace}/${name} exists already.`, {
      path: ['input', 'name'],
    });
  if (expectedVersion !== null && (before?.resourceVersion ?? 0n) !== expectedVersion)
    throw new Failure(
      'CONFLICT',
      `Build config ${namespace}/${name} ${before ? `has version ${String(before.resourceVersion)}` : 'does not exist'}, not ${String(expectedVersion)}: read it again and decide.`,
      { path: ['input', 'expectedVersion'], ...(before && { currentVersion: before.resourceVersion }) },
    );
  return before;
}

function checkRequest(request: ConfigRequest, triggers: readonly BuildTrigger[]): void {
  const { name, spec, successfulBuildsHistoryLimit: good, failedBuildsHistoryLimit: bad } = request;
  if (name.length > 253 || !configName.test(name))
    throw badInput(
      `${JSON.stringify(name.slice(0, 80))} is no name: use at most 253 lower-case letters, digits, dashes and dots, each part beginning and ending with a letter or digit.`,
      'input',
      'name',
    );
  checkSpec(spec, ['input', 'spec']);
  checkTriggers(triggers, ['input', 'triggers']);
  if ((good ?? 0) < 0 || (bad ?? 0) < 0)
    throw badInput('A history limit is from 0 on; null keeps all.', 'input', 'successfulBuildsHistoryLimit');
}

/** The trigger as it is kept: a secret that is given again keeps its hash, one that is left out stays. */
function settleTrigger(
  { secret, ...trigger }: TriggerRequest,
  index: number,
  { triggers }: ConfigRequest,
  before: BuildConfig | null,
): BuildTrigger {
  const place = triggers.slice(0, index).filter(({ type }) => type === trigger.type).length;
  const known = before?.triggers.filter(({ type }) => type === trigger.type)[place]?.secretHash ?? null;
  if (secret === null) {
    const secretHash = isWebhook(trigger) && trigger.secretReference === null ? known : null;
    return { ...trigger, secretHash };
  }
  const isKnown = known !== null && isWebhookSecret(secret, known);
  return { ...trigger, secretHash: isKnown ? known : hashWebhookSecret(secret) };
}

async function write(
  tx: Transaction,
  before: BuildConfig | null,
  next: statements.ConfigToWrite,
): Promise<string> {
  const { namespace, name } = next;
  if (before) {
    const respecified = specOf(before) !== specOf(next);
    await tx.execute(statements.updateConfig(before.id, next, respecified));
    return before.id;
  }
  const inserted = await tx.maybe(statements.insertConfig(next)).catch((error: unknown) => {
    if (violatedConstraint(error) === 'build_config_in_namespace')
      throw notFound(`Namespace ${namespace}`, 'input', 'namespace');
    throw error;
  });
  if (inserted) return inserted.id;
  throw new Failure('CONFLICT', `Build config ${namespace}/${name} was just created by somebody else.`, {
    path: ['input', 'name'],
  });
}

async function firstBuild(
  tx: Transaction,
  desk: BuildDesk,
  config: statements.ConfigToWrite,
  eventId: string,
): Promise<StartedBuild | null> {
  const isWanted = config.triggers.some(({ type }) => type === 'CONFIG_CHANGE');
  if (!isWanted || isPaused(config) || config.spec.source.binary) return null;
  const message = 'Build configuration change';
  return startBuild(tx, desk, {
    namespace: config.namespace,
    config: config.name,
    causes: [{ type: 'CONFIG_CHANGE', message, from: null, image: null, revision: null }],
    cause: { kind: 'CONFIG_CHANGE', message, requestId: desk.by.requestId, eventId },
  });
}

type Comparable = Omit<statements.ConfigToWrite, 'namespace' | 'name'>;

const specOf = ({
  spec,
  triggers,
  runPolicy,
  successfulBuildsHistoryLimit,
  failedBuildsHistoryLimit,
}: Comparable): string =>
  wording([
    settledSpec(spec),
    settledTriggers(triggers),
    runPolicy,
    successfulBuildsHistoryLimit,
    failedBuildsHistoryLimit,
  ]);

/** Whether a definition may lead from other tags, or to another one, than it did. */
const linksElse = (before: BuildConfig | null, next: Comparable): boolean =>
  before === null || linksOf(before) !== linksOf(next);

const linksOf = (config: Comparable): string =>
  wording([
    isPaused(config),
    settledTriggers(config.triggers),
    builderOf(config.spec.strategy),
    config.spec.output.to,
  ]);

const canonical = (config: Comparable): string =>
  wording([config.labels, config.annotations]) + specOf(config);
