import type { Actor, Cause, LoggedEvent, NewEvent } from '../../events/index.js';
import { subjectOf, type Deployment, type Rollout, type RolloutImage } from './model.js';

/** What can happen to a deployment as such. */
export type DeploymentEventType =
  | 'deployment.created'
  | 'deployment.configured'
  | 'deployment.deleted'
  | 'deployment.paused'
  | 'deployment.resumed'
  | 'deployment.rolled-back'
  | 'deployment.released';

/** What can happen to a rollout. */
export type RolloutEventType =
  'rollout.created' | 'rollout.started' | 'rollout.finished' | 'rollout.superseded' | 'rollout.cancelled';

/** What the log keeps of something that happened to a rollout. */
export interface RolloutPayload {
  readonly deployment: string;
  readonly number: number;
  readonly images: readonly RolloutImage[];
  /** How it ended, or where it is. */
  readonly state: Rollout['state'];
  readonly agent: string | null;
  readonly message: string | null;
}

/** Says that something has happened to a deployment. */
export const deploymentEvent = (
  type: DeploymentEventType,
  { namespace, name, kind }: Pick<Deployment, 'namespace' | 'name' | 'kind'>,
  actor: Actor,
  cause: Cause,
): NewEvent => ({
  type,
  namespace,
  subject: `${namespace}/${name}`,
  payload: { deployment: name, kind },
  actor,
  cause,
});

/** Says that something has happened to a rollout. */
export const rolloutEvent = (
  type: RolloutEventType,
  namespace: string,
  payload: RolloutPayload,
  actor: Actor,
  cause: Cause,
): NewEvent<RolloutPayload> => ({
  type,
  namespace,
  subject: subjectOf(namespace, payload.deployment, payload.number),
  payload,
  actor,
  cause,
});

/** The same of a rollout as it is by now. */
export const rolloutNews = (type: RolloutEventType, rollout: Rollout, actor: Actor, cause: Cause) => {
  const { namespace, deployment, number, images, state, agent, message } = rollout;
  return rolloutEvent(type, namespace, { deployment, number, images, state, agent, message }, actor, cause);
};

/** Something that happened to a rollout, out of the log. */
export type LoggedRolloutEvent = LoggedEvent<RolloutPayload>;
