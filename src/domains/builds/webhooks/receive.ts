import { createHmac } from 'node:crypto';
import { ZodError } from 'zod';
import { Failure } from '../../../platform/errors.js';
import type { Secret } from '../../../platform/secret.js';
import { findConfig } from '../configs/configs.sql.js';
import type { BuildDesk } from '../desk.js';
import type { BuildConfig, BuildTrigger } from '../model.js';
import { checkEnvironment } from '../rules/check-environment.js';
import { isSame } from '../../../platform/is-same.js';
import { isWebhookSecret } from '../rules/webhook-secrets.js';
import { startBuild, type StartRequest } from '../runs/start.js';
import { isWanted, type NoPush, type Push } from './push.js';
import { readBody } from './body.js';
import { isSender, senders, type Headers, type SenderName } from './senders.js';
import { findDelivery, insertDelivery, nameDelivery } from './webhooks.sql.js';

/** A request to a webhook of a definition. */
export interface Delivery {
  readonly namespace: string;
  readonly config: string;
  readonly secret: Secret;
  readonly sender: string;
  readonly headers: Headers;
  /** As it came: signatures are of these bytes. */
  readonly body: Buffer;
}

/** What it came to. */
export interface Receipt {
  /** The build that it has started, now or before. */
  readonly build: string | null;
  /** Why it started none, or what of it was left aside. */
  readonly warning: string | null;
}

const types = { github: 'GITHUB', gitlab: 'GITLAB', bitbucket: 'BITBUCKET', generic: 'GENERIC' } as const;

/** The one answer to all who may not: nothing tells a missing definition from a wrong secret. */
const refused = () =>
  new Failure('UNAUTHENTICATED', 'There is no webhook of this definition, type and secret.');

/**
 * Starts a build for a push to what a definition builds, exactly one however often it is delivered. Pushes to something
 * else, and what is no push, start none and say so.
 */
export async function receive(desk: BuildDesk, delivery: Delivery): Promise<Receipt> {
  const { namespace, sender: name, headers, body } = delivery;
  if (!isSender(name)) throw refused();
  const config = await desk.db.maybe(findConfig(namespace, delivery.config));
  const trigger = await admit(desk, config, types[name], delivery);
  if (!config || !trigger) throw refused();
  const sender = senders[name];
  const other = sender.otherwise(headers);
  if (other) return ignored(other.ignored);
  const { pushes, aside } = read(name, body, headers);
  const { git } = config.spec.source;
  const wanted = pushes.find(
    (push): push is Push =>
      isPush(push) && (isWanted(push, git?.ref ?? null) || (name === 'generic' && git === null)),
  );
  if (!wanted && (pushes.length > 0 || name !== 'generic')) return ignored(whyNot(pushes, config));
  const { request, warning } = requestFor(config, trigger, name, wanted ?? null);
  const started = await start(desk, config, request, name, sender.delivery(headers));
  return { ...started, warning: aside ?? warning };
}

const ignored = (warning: string): Receipt => ({ build: null, warning });
const isPush = (push: Push | NoPush): push is Push => !('ignored' in push);

function whyNot(pushes: readonly (Push | NoPush)[], { spec }: BuildConfig): string {
  const [first] = pushes;
  if (!first) return 'The request tells of no push.';
  if (!isPush(first) && !pushes.some(isPush)) return first.ignored;
  const wanted = spec.source.git?.ref ?? 'the default branch';
  const refs = pushes.flatMap((push) => (isPush(push) && push.ref ? [push.ref] : []));
  if (refs.length === 0) return `The request names no branch in git.ref; what is built is ${wanted}.`;
  return `The push was to ${refs.join(', ').slice(0, 200)}; what is built is ${wanted}.`;
}

/** The trigger whose secret is shown; null, after the same work, where there is none. */
async function admit(
  desk: BuildDesk,
  config: BuildConfig | null,
  type: BuildTrigger['type'],
  { namespace, secret, headers, body }: Delivery,
): Promise<BuildTrigger | null> {
  const candidates = (config?.triggers ?? []).filter((trigger) => trigger.type === type);
  let admitted: BuildTrigger | null = null;
  let opened = 0;
  for (const trigger of candidates) {
    const { secretHash, secretReference } = trigger;
    if (secretHash !== null && isWebhookSecret(secret, secretHash)) admitted ??= trigger;
    if (secretReference !== null && config) {
      opened += 1;
      const entries = await desk.secrets.entriesOf(config.namespace, secretReference);
      const kept = entries?.get('WebHookSecretKey')?.toString('utf8') ?? '';
      if (kept !== '' && isSame(secret.reveal(), kept)) admitted ??= trigger;
    }
  }
  // As much is done for a definition that is not there, or keeps its secrets otherwise.
  if (candidates.every(({ secretHash }) => secretHash === null)) isWebhookSecret(secret, 'none:none');
  if (opened === 0) await desk.secrets.entriesOf(namespace, 'none');
  return isSigned(headers, body, secret) ? admitted : null;
}

/** A signature that is there must be one: of the body as it came, under the secret of the URL. */
function isSigned(headers: Headers, body: Buffer, secret: Secret): boolean {
  const signature = headers['x-hub-signature-256'] ?? headers['x-hub-signature'];
  if (signature === undefined) return true;
  const expected = `sha256=${createHmac('sha256', secret.reveal()).update(body).digest('hex')}`;
  return typeof signature === 'string' && isSame(signature, expected);
}

/** What the body tells; one that GENERIC cannot read starts a build all the same, as in OpenShift, and `aside` says so. */
function read(
  name: SenderName,
  body: Buffer,
  headers: Headers,
): { readonly pushes: readonly (Push | NoPush)[]; readonly aside: string | null } {
  try {
    return { pushes: senders[name].read(readBody(body, headers, name === 'generic')), aside: null };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ZodError) {
      if (name === 'generic')
        return {
          pushes: [],
          aside: 'The body is not the JSON or YAML that is read here: it was left aside.',
        };
      throw new Failure('BAD_USER_INPUT', `The body is none that ${senders[name].title} sends with a push.`, {
        cause: error,
      });
    }
    throw error;
  }
}

function requestFor(
  config: BuildConfig,
  trigger: BuildTrigger,
  name: SenderName,
  push: Push | null,
): { readonly request: StartRequest; readonly warning: string | null } {
  // What is not built from git has no commits.
  const revision = config.spec.source.git === null ? null : (push?.revision ?? null);
  const message = `${senders[name].title} webhook`;
  const may = trigger.allowEnv;
  const isAsking =
    push !== null && (push.env.length > 0 || push.buildArgs.length > 0 || push.noCache !== null);
  if (push && may) {
    checkEnvironment(push.env, ['env']);
    checkEnvironment(push.buildArgs, ['dockerStrategyOptions', 'buildArgs']);
  }
  const isDocker = config.spec.strategy.type === 'DOCKER';
  return {
    warning:
      isAsking && !may ? 'This webhook may set no variables and no options: they were left aside.' : null,
    request: {
      namespace: config.namespace,
      config: config.name,
      revision,
      ...(push && may && { env: push.env }),
      ...(push && may && isDocker && { buildArgs: push.buildArgs, noCache: push.noCache }),
      causes: [{ type: trigger.type, message, from: null, image: null, revision }],
      cause: {
        kind: 'WEBHOOK',
        message: revision ? `${message}: ${revision.commit.slice(0, 12)}` : message,
        requestId: null,
        eventId: null,
      },
    },
  };
}

async function start(
  desk: BuildDesk,
  config: BuildConfig,
  request: StartRequest,
  sender: SenderName,
  delivery: string | null,
): Promise<{ readonly build: string }> {
  const { requestId } = desk.by;
  return desk.db.transaction(async (tx) => {
    if (delivery !== null && !(await tx.maybe(insertDelivery(config.id, sender, delivery))))
      return tx.one(findDelivery(config.id, sender, delivery));
    const { name } = await startBuild(tx, desk, { ...request, cause: { ...request.cause, requestId } });
    if (delivery !== null) await tx.execute(nameDelivery(config.id, sender, delivery, name));
    return { build: name };
  });
}
