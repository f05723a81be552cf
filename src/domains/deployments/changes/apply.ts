import { badInput, Failure, notFound } from '../../../platform/errors.js';
import { violatedConstraint, type Transaction } from '../../../platform/postgres/index.js';
import { setterOf } from '../../../viewer/index.js';
import { findDenied, putTriggers, type Problem, type TriggerSpec } from '../../triggers/index.js';
import type { DeploymentDesk } from '../desk.js';
import { deploymentEvent } from '../events.js';
import {
  readDeployment,
  readObject,
  templateHashOf,
  type DeploymentDraft,
} from '../manifests/read-deployment.js';
import type { Deployment, ManifestObject } from '../model.js';
import * as statements from './changes.sql.js';
import { findDeployment, openDeployment, requested } from './open-deployment.js';
import { rollOut } from './roll-out.js';

/** A manifest to apply, and on what terms. */
export interface DeploymentRequest {
  readonly namespace: string;
  readonly manifest: string;
  /** Undefined: as they are. */
  readonly companions?: readonly string[] | undefined;
  readonly onProblem: 'REFUSE' | 'WARN';
  readonly expectedVersion?: bigint | undefined;
}

/** What applying a manifest did. */
export interface DeploymentApplied {
  readonly namespace: string;
  readonly name: string;
  readonly outcome: 'CREATED' | 'CONFIGURED' | 'UNCHANGED';
  readonly rollout: number | null;
  readonly warnings: readonly Problem[];
}

const mostCompanions = 20;

/** Makes a deployment what a manifest says; what that asks for is rolled out in the same transaction. */
export async function applyDeployment(
  desk: DeploymentDesk,
  request: DeploymentRequest,
): Promise<DeploymentApplied> {
  const draft = readDeployment(readObject(request.manifest, 'input', 'manifest'), request.namespace);
  const companions = readCompanions(request.companions);
  const target = { namespace: draft.namespace, name: draft.name };
  await desk.access.require('update', 'deployments', target, { path: ['input', 'namespace'] });
  await requireTags(desk, draft);
  refuseProblems(draft.problems, request.onProblem);
  return desk.db.transaction((tx) =>
    writeDraft(tx, desk, draft, { companions, expectedVersion: request.expectedVersion }),
  );
}

/** Writes what a manifest says, and rolls out what that asks for. */
export async function writeDraft(
  tx: Transaction,
  desk: DeploymentDesk,
  draft: DeploymentDraft,
  terms: {
    readonly companions: readonly ManifestObject[] | undefined;
    readonly expectedVersion?: bigint | undefined;
  },
): Promise<DeploymentApplied> {
  const { by, outbox, registry } = desk;
  const { namespace, name } = draft;
  const known = await findDeployment(tx, { namespace, name, expectedVersion: terms.expectedVersion });
  const written = writtenOf(draft, known, terms.companions ?? known?.companions ?? []);
  const warnings = draft.problems;
  // Whoever writes the same again where a trigger lacks rights lends it their own.
  if (
    known &&
    isSame(known, written) &&
    !(await tx.maybe(findDenied({ kind: 'DEPLOYMENT', namespace, name })))
  )
    return { namespace, name, outcome: 'UNCHANGED', rollout: null, warnings };
  if (known) await tx.execute(statements.updateDeployment(known.id, written));
  else await insert(tx, namespace, name, written);
  await tx.execute(
    putTriggers({ kind: 'DEPLOYMENT', namespace, name }, draft.triggers, setterOf(desk.access.viewer)),
  );
  const type = known ? 'deployment.configured' : 'deployment.created';
  const event = deploymentEvent(
    type,
    { namespace, name, kind: draft.kind },
    by.actor,
    requested(desk, known ? 'changed' : 'created'),
  );
  const eventId = await outbox.publish(tx, event);
  const now = await openDeployment(tx, { namespace, name });
  const cause = requested(desk, known ? 'the manifest has changed' : 'created', eventId);
  const [rolled] = await rollOut({ tx, outbox, actor: by.actor, registry }, [now], {
    isManual: false,
    cause,
  });
  return {
    namespace,
    name,
    outcome: known ? 'CONFIGURED' : 'CREATED',
    rollout: rolled?.number ?? null,
    warnings,
  };
}

/** Refuses what could never work, unless it is to be taken all the same. */
export function refuseProblems(problems: readonly Problem[], onProblem: 'REFUSE' | 'WARN'): void {
  if (onProblem === 'WARN' || problems.length === 0) return;
  const words = problems.map(({ reason, message }) => `${reason}: ${message}`).join(' ');
  throw badInput(`${words} Mend it, or take it with onProblem: WARN.`, 'input', 'manifest');
}

/** Whoever makes something follow a tag of another namespace must be allowed to pull from it. */
export async function requireTags(
  { access }: Pick<DeploymentDesk, 'access'>,
  { namespace, triggers }: { readonly namespace: string; readonly triggers: readonly TriggerSpec[] },
): Promise<void> {
  for (const { from } of triggers)
    if (from && from.namespace !== namespace)
      await access.require(
        'get',
        'imagestreams/layers',
        { namespace: from.namespace, name: from.stream },
        {
          path: ['input', 'manifest'],
          missing: notFound(`Image stream ${from.namespace}/${from.stream}`, 'input', 'manifest'),
        },
      );
}

function readCompanions(texts: readonly string[] | undefined): ManifestObject[] | undefined {
  if (texts && texts.length > mostCompanions)
    throw badInput(`At most ${String(mostCompanions)} companions.`, 'input', 'companions');
  return texts?.map((text) => readObject(text, 'input', 'companions'));
}

function writtenOf(
  draft: DeploymentDraft,
  known: Deployment | null,
  companions: readonly ManifestObject[],
): statements.Written {
  const { kind, labels, annotations, manifest, containers, problems, configChange } = draft;
  const paused = draft.paused ?? known?.paused ?? false;
  const templateHash = templateHashOf(draft, companions);
  return {
    kind,
    labels,
    annotations,
    manifest,
    companions,
    containers,
    problems,
    configChange,
    paused,
    templateHash,
  };
}

const isSame = (known: Deployment, written: statements.Written): boolean =>
  known.paused === written.paused &&
  known.kind === written.kind &&
  JSON.stringify([sorted(known.manifest), sorted(known.companions)]) ===
    JSON.stringify([sorted(written.manifest), sorted(written.companions)]);

/** PostgreSQL keeps the keys of objects in an order of its own. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
};

async function insert(
  tx: Transaction,
  namespace: string,
  name: string,
  written: statements.Written,
): Promise<void> {
  const inserted = await tx
    .maybe(statements.insertDeployment(namespace, name, written))
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== 'deployment_in_namespace') throw error;
      throw new Failure('NOT_FOUND', `Namespace ${namespace} does not exist: create it first.`, {
        path: ['input', 'namespace'],
        cause: error,
      });
    });
  if (!inserted)
    throw new Failure('CONFLICT', `Somebody else has just made deployment ${namespace}/${name}: try again.`, {
      path: ['input', 'manifest'],
    });
}
