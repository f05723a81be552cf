import type { AttentionQuery } from '../operations.generated.js';
import type { IconName } from '../parts/icon.js';
import { buildPath, deploymentPath, tagPath } from '../parts/paths.js';

type Namespace = AttentionQuery['namespaces']['nodes'][number];

/** Something that somebody should look at, and why. */
export interface Matter {
  readonly key: string;
  readonly tone: 'bad' | 'warn';
  readonly icon: IconName;
  readonly subject: string;
  readonly reason: string;
  readonly href: string;
  /** Since when, where that is known. */
  readonly since: string | null;
}

/** What needs attention in a namespace; what is broken comes before what waits. */
export const mattersOf = (namespace: Namespace): readonly Matter[] =>
  [
    ...tags(namespace),
    ...rollouts(namespace),
    ...builds(namespace),
    ...triggers(namespace),
    ...promotions(namespace),
  ].toSorted((a, b) => a.tone.localeCompare(b.tone));

const tags = ({ name: namespace, imageStreams }: Namespace): Matter[] =>
  imageStreams.nodes.flatMap(({ name: stream, tags: { nodes } }) =>
    nodes.flatMap(({ id, name, hold, conditions }) => {
      const place = { subject: `${namespace}/${stream}:${name}`, href: tagPath(namespace, stream, name) };
      const failed = conditions.find(({ status }) => status === 'FALSE');
      const matters: Matter[] = [];
      if (failed)
        matters.push({
          ...place,
          key: `${id} import`,
          tone: 'bad',
          icon: 'warning',
          reason: `cannot be imported: ${failed.message ?? failed.reason ?? 'no reason given'}`,
          since: failed.lastTransitionAt,
        });
      if (hold)
        matters.push({
          ...place,
          key: `${id} hold`,
          tone: 'warn',
          icon: 'pin',
          reason: hold.reason === '' ? 'is held' : `is held: ${hold.reason}`,
          since: hold.since,
        });
      return matters;
    }),
  );

const rollouts = ({ name: namespace, deployments }: Namespace): Matter[] =>
  deployments.nodes.flatMap(({ id, name, latestRollout, conditions }) => {
    const place = {
      subject: `${namespace}/${name}`,
      href: deploymentPath(namespace, name),
      icon: 'deploy' as const,
    };
    const matters = conditions.map(({ reason, message }): Matter => ({
      ...place,
      key: `${id} ${reason} ${message}`,
      tone: 'warn',
      reason: message,
      since: null,
    }));
    if (latestRollout?.state === 'FAILED')
      matters.push({
        ...place,
        key: `${id} rollout`,
        tone: 'bad',
        reason: `did not roll out: ${latestRollout.message ?? 'no reason given'}`,
        since: latestRollout.createdAt,
      });
    return matters;
  });

/** The newest build of each definition, where it went wrong. */
function builds({ name: namespace, builds: { nodes } }: Namespace): Matter[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ id, name, configName, phase, message, createdAt }) => {
    const of = configName ?? name;
    if (seen.has(of)) return [];
    seen.add(of);
    if (phase !== 'FAILED' && phase !== 'ERROR') return [];
    const reason = `was not built: ${message ?? phase.toLowerCase()}`;
    const href = buildPath(namespace, name);
    return [
      {
        key: id,
        tone: 'bad',
        icon: 'build',
        subject: `${namespace}/${name}`,
        reason,
        href,
        since: createdAt,
      },
    ];
  });
}

function triggers({ name, triggerHold, triggers: { nodes } }: Namespace): Matter[] {
  const matters = nodes.map(({ id, target }): Matter => ({
    key: id,
    tone: 'bad',
    icon: 'trigger',
    subject: `${name}/${target.name}`,
    reason: 'has a trigger that can never fire',
    href: '/triggers',
    since: null,
  }));
  if (triggerHold)
    matters.push({
      key: `${name} hold`,
      tone: 'warn',
      icon: 'trigger',
      subject: name,
      reason: `holds its triggers, ${String(triggerHold.waiting)} wait: ${triggerHold.reason}`,
      href: '/triggers',
      since: triggerHold.since,
    });
  return matters;
}

const promotions = ({ name, promotions: { nodes } }: Namespace): Matter[] =>
  nodes.map(({ id, requestedAt, requestedBy, to }) => ({
    key: id,
    tone: 'warn',
    icon: 'promote',
    subject: `${name}/${to.stream}:${to.tag}`,
    reason: `waits for approval, as asked by ${requestedBy.name}`,
    href: '/promotions',
    since: requestedAt,
  }));
