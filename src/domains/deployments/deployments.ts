import type { Page } from '../../platform/page.js';
import { notFound } from '../../platform/errors.js';
import type { Verb } from '../../viewer/index.js';
import { Agents } from './agents.js';
import { applyDeployment, type DeploymentApplied, type DeploymentRequest } from './changes/apply.js';
import type { DeploymentTarget } from './changes/open-deployment.js';
import { setAutomatic, setTrigger, type TriggerChange } from './changes/set-triggers.js';
import * as steering from './changes/steer.js';
import type { DeploymentDesk } from './desk.js';
import { createLoaders } from './loaders.js';
import type { Deployment, Rollout } from './model.js';
import { listDeployments } from './rollouts.sql.js';

/** Deployments and rollouts as one viewer reads and steers them, in one request. */
export class Deployments {
  /** For those who bring rollouts about. */
  readonly agents: Agents;
  readonly #desk: DeploymentDesk;
  #loaders: ReturnType<typeof createLoaders>;

  constructor(desk: DeploymentDesk) {
    this.#desk = desk;
    this.#loaders = createLoaders(desk.db);
    this.agents = new Agents(desk);
  }

  /** Null where there is none, or none that the viewer may see. */
  async byName(namespace: string, name: string): Promise<Deployment | null> {
    const isSeen = await this.#desk.access.can('get', 'deployments', { namespace, name });
    return isSeen ? this.#loaders.byName.load({ namespace, name }) : null;
  }

  async byId(id: string): Promise<Deployment | null> {
    const found = await this.#loaders.deployments.load(id);
    return found && this.byName(found.namespace, found.name);
  }

  async rolloutById(id: string): Promise<Rollout | null> {
    const found = await this.#loaders.rollouts.load(id);
    const isSeen = found && (await this.#desk.access.can('get', 'rollouts', { namespace: found.namespace }));
    return isSeen === true ? found : null;
  }

  /** Of one namespace, or of all that the viewer may see; one more than the page where there is a next one. */
  async list(namespace: string | null, page: Page): Promise<Deployment[]> {
    const scope = await this.#desk.access.scope('list', 'deployments');
    const allowed = scope.all ? null : scope.namespaces;
    const wanted = namespace === null ? allowed : allowed && !allowed.includes(namespace) ? [] : [namespace];
    return this.#desk.db.many(listDeployments(wanted, page.first, page.after));
  }

  /** Null where there is none, or the viewer may see the deployment but no rollouts. */
  rollout = async ({ id, namespace }: Deployment, number: number): Promise<Rollout | null> =>
    (await this.#desk.access.can('get', 'rollouts', { namespace }))
      ? this.#loaders.byNumber.load({ deploymentId: id, number })
      : null;

  /** Newest first, as far as the viewer may see any; one more than the page where there is a next one. */
  rollouts = async ({ id, namespace }: Deployment, page: Page): Promise<Rollout[]> =>
    (await this.#desk.access.can('list', 'rollouts', { namespace }))
      ? this.#loaders.pages.load({ deploymentId: id, page })
      : [];

  apply = (request: DeploymentRequest): Promise<DeploymentApplied> =>
    this.#changed(applyDeployment(this.#desk, request));

  remove = (target: DeploymentTarget) =>
    this.#allowed('delete', target, () => steering.removeDeployment(this.#desk, target));

  start = (target: DeploymentTarget) =>
    this.#allowed('start', target, () => steering.startRollout(this.#desk, target));

  pause = (target: DeploymentTarget, paused: boolean) =>
    this.#allowed('update', target, () => steering.pause(this.#desk, target, paused));

  release = (target: DeploymentTarget) =>
    this.#allowed('update', target, () => steering.release(this.#desk, target));

  rollBack = (terms: steering.RollbackTerms) =>
    this.#allowed('start', terms, () => steering.rollBack(this.#desk, terms));

  cancel = (target: DeploymentTarget, number: number | null) =>
    this.#allowed('cancel', target, () => steering.cancel(this.#desk, target, number));

  setTrigger = (change: TriggerChange) => this.#changed(setTrigger(this.#desk, change));

  setAutomatic = (target: { readonly namespace: string; readonly name: string }, automatic: boolean) =>
    this.#changed(setAutomatic(this.#desk, target, automatic));

  async #allowed<Result>(
    verb: Verb,
    { namespace, name }: DeploymentTarget,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const missing = notFound(`Deployment ${namespace}/${name}`, 'input', 'name');
    await this.#desk.access.require(
      verb,
      'deployments',
      { namespace, name },
      { path: ['input', 'name'], missing },
    );
    return this.#changed(work());
  }

  /** After a change nothing that was read before it may be served again. */
  async #changed<Result>(change: Promise<Result>): Promise<Result> {
    const result = await change;
    this.#loaders = createLoaders(this.#desk.db);
    return result;
  }
}
