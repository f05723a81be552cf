import { setTimeout as pause } from 'node:timers/promises';
import {
  DeploymentDocument,
  DeploymentsDocument,
  type DeploymentPartsFragment,
  type DeploymentQuery,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { shownDeployment } from '../deployments/deployment-names.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

interface Name {
  readonly namespace: string;
  readonly name: string;
}

/** A deployment with its triggers and newest rollouts; a failure where there is none. */
async function readDeployment(
  { namespace, name }: Name,
  { client, signal }: Pick<Context, 'client' | 'signal'>,
): Promise<NonNullable<DeploymentQuery['deployment']>> {
  const { deployment } = await client.request(DeploymentDocument, { namespace, name }, { signal });
  if (!deployment) throw missing('deployment', name, namespace);
  return deployment;
}

/** The rollouts of one deployment, newest first. */
export async function rolloutHistory(name: Name, context: Context): Promise<Result> {
  const { rollouts } = await readDeployment(name, context);
  return {
    value: rollouts.nodes,
    names: rollouts.nodes.map(({ number }) => `rollout/${name.name}#${String(number)}`),
    view: {
      columns: ['REVISION', 'STATE', 'AGE', 'BY', 'CAUSE'].map((title) => ({ title })),
      rows: rollouts.nodes.map(({ number, state, createdAt, actor, cause }) => [
        String(number),
        state.toLowerCase(),
        ago(createdAt, context.now),
        actor.name,
        cause.message,
      ]),
      empty: `${shownDeployment(name.name)} has no rollout yet.`,
    },
  };
}

const final = new Set(['COMPLETE', 'FAILED', 'SUPERSEDED', 'CANCELLED']);
const pollMillis = 500;

/** How the newest rollout stands; exit code 0 once it is complete, 1 where it failed, 124 where it takes too long. */
export async function rolloutStatus(
  name: Name,
  { watch = false, timeout }: { readonly watch: boolean | undefined; readonly timeout: string | undefined },
  context: Context,
): Promise<Result> {
  const end = timeout === undefined ? Infinity : Date.now() + millisIn(timeout);
  for (;;) {
    const { latestRollout } = await readDeployment(name, context);
    const state = latestRollout?.state ?? 'none';
    if (watch && !final.has(state) && Date.now() < end) {
      await pause(pollMillis, undefined, { signal: context.signal });
      continue;
    }
    const number = latestRollout ? `rollout ${String(latestRollout.number)}` : 'no rollout yet';
    const message = latestRollout?.message == null ? '' : `: ${latestRollout.message}`;
    const text =
      `${shownDeployment(name.name)}: ${number} ${state === 'none' ? '' : state.toLowerCase()}${message}`.trim();
    const waited = watch && !final.has(state) ? exitCodes.timeOut : exitCodes.ok;
    const exitCode = state === 'FAILED' ? exitCodes.failure : waited;
    return { value: latestRollout ?? null, view: { text }, exitCode };
  }
}

/** Milliseconds in a text such as `90s` or `5m`. */
export function millisIn(text: string): number {
  const [, count = '', unit = 's'] = /^(\d+)(ms|s|m|h)?$/.exec(text) ?? [];
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
  if (count === '') throw new UsageError(`“${text}” is no stretch of time; write e.g. 90s or 5m.`);
  return Number(count) * (units[unit] ?? 1_000);
}

/** The deployments of one namespace, or of all. */
export async function getDeployments(context: Context, everywhere: boolean): Promise<Result> {
  const { client, signal, namespace, now } = context;
  const { nodes } = await everyPage(async (after) => {
    const variables = { namespace: everywhere ? null : namespace, after };
    return (await client.request(DeploymentsDocument, variables, { signal })).deployments;
  });
  return {
    value: nodes,
    names: nodes.map(({ name }) => shownDeployment(name)),
    view: {
      columns: [...(everywhere ? [{ title: 'NAMESPACE' }] : []), ...deploymentColumns],
      rows: nodes.map((node) => [...(everywhere ? [node.namespace.name] : []), ...rowOf(node, now)]),
      empty: everywhere
        ? 'There are no deployments.'
        : `There are no deployments in namespace “${namespace}”.`,
    },
  };
}

/** One deployment in a line, or, as YAML and JSON, all that is known of it. */
export async function getDeployment(name: Name, context: Context): Promise<Result> {
  const deployment = await readDeployment(name, context);
  return {
    value: deployment,
    names: [shownDeployment(name.name)],
    view: { columns: deploymentColumns, rows: [rowOf(deployment, context.now)], empty: '' },
  };
}

const deploymentColumns = ['NAME', 'KIND', 'REVISION', 'STATE', 'AGE', 'NOTES'].map((title) => ({ title }));

const rowOf = (
  { name, kind, latestRollout, createdAt, conditions }: DeploymentPartsFragment,
  now: Date,
): string[] => [
  name,
  kind.toLowerCase().replaceAll('_', ''),
  String(latestRollout?.number ?? 0),
  latestRollout?.state.toLowerCase() ?? 'none',
  ago(createdAt, now),
  [...new Set(conditions.map(({ reason }) => reason))].join(','),
];

/** All about one deployment. */
export async function describeDeployment(name: Name, context: Context): Promise<Result> {
  const deployment = await readDeployment(name, context);
  const { kind, createdAt, paused, imageHold, containers, triggers, conditions, rollouts } = deployment;
  const { now } = context;
  const tag = (from: { namespace: string; stream: string; tag: string } | null) =>
    from ? ` from ${from.namespace}/${from.stream}:${from.tag}` : '';
  const lines = [
    `Name:\t\t${name.name}`,
    `Namespace:\t${name.namespace}`,
    `Kind:\t\t${kind.toLowerCase().replaceAll('_', ' ')}`,
    `Created:\t${ago(createdAt, now)}`,
    `Paused:\t\t${String(paused)}`,
    ...(imageHold
      ? [`Images held:\tsince ${ago(imageHold.since, now)} by ${imageHold.actor.name}: ${imageHold.reason}`]
      : []),
    'Containers:',
    ...containers.map(
      ({ name: container, image, from }) => `  ${container}: ${image ?? 'no image yet'}${tag(from)}`,
    ),
    'Triggers:',
    ...(triggers.length === 0 ? ['  none: it is rolled out by hand'] : []),
    ...triggers.map(
      (trigger) =>
        `  ${trigger.name} (${trigger.type === 'IMAGE_CHANGE' ? 'image' : 'config'}${tag(trigger.from)}): ${trigger.state.toLowerCase().replaceAll('_', ' ')}`,
    ),
    ...conditions.map(({ reason, message }) => `! ${reason}: ${message}`),
    'Rollouts:',
    ...(rollouts.nodes.length === 0 ? ['  none yet'] : []),
    ...rollouts.nodes.map(
      ({ number, state, createdAt: made, cause }) =>
        `  #${String(number)} ${state.toLowerCase()}, ${ago(made, now)}: ${cause.message}`,
    ),
  ];
  return { value: deployment, names: [shownDeployment(name.name)], view: { text: lines.join('\n') } };
}
