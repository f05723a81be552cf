import { randomUUID } from 'node:crypto';
import { newEventId } from '../../../events/index.js';
import { badInput, Failure, notFound } from '../../../platform/errors.js';
import { violatedConstraint, type Transaction } from '../../../platform/postgres/index.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent } from '../events.js';
import type { TextMap } from '../model.js';
import { checkSpec } from '../rules/check-spec.js';
import { settledSpec } from '../rules/settled.js';
import { wording } from '../rules/wording.js';
import type { BuildSpec } from '../spec.js';
import { advanceAlone } from './advance.js';
import { findBuild } from './find.sql.js';
import { insertBuild } from './create.sql.js';

/** A build of no definition. */
export interface BuildRequest {
  readonly namespace: string;
  readonly name: string;
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly spec: BuildSpec;
}

const buildName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;

/** Creates a build of no definition within a transaction; one of the same name must be the same. */
export async function createBuild(
  tx: Transaction,
  desk: BuildDesk,
  request: BuildRequest,
): Promise<{ outcome: 'CREATED' | 'UNCHANGED' }> {
  const { namespace, name, labels, annotations, spec } = request;
  if (!buildName.test(name))
    throw badInput(
      'This is no name for a build: use lower-case letters, digits, dashes and dots.',
      'input',
      'name',
    );
  checkSpec(spec, ['input', 'spec']);
  if (spec.source.binary)
    throw badInput(
      'Source can be sent along to builds of a definition only.',
      'input',
      'spec',
      'source',
      'binary',
    );
  const eventId = newEventId();
  const id = randomUUID();
  const message = 'Manually created';
  const row = await tx
    .maybe(
      insertBuild({
        ...{ id, namespace, name, configId: null, configName: null, number: 0n, labels, annotations, spec },
        ...{ runPolicy: 'PARALLEL', reason: null, message: null, cloneOf: null, revision: null, inputs: [] },
        causes: [{ type: 'MANUAL', message, from: null, image: null, revision: null }],
        startedBy: desk.by.actor,
        eventId,
      }),
    )
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'build_in_namespace')
        throw notFound(`Namespace ${namespace}`, 'input', 'namespace');
      throw error;
    });
  if (!row) {
    const known = await tx.one(findBuild(namespace, name));
    if (wording(settledSpec(known.spec)) === wording(settledSpec(spec))) return { outcome: 'UNCHANGED' };
    throw new Failure(
      'CONFLICT',
      `Build ${namespace}/${name} is there, and is another: builds never change.`,
      {
        path: ['input', 'spec'],
      },
    );
  }
  const cause = { kind: 'REQUEST', message, requestId: desk.by.requestId, eventId: null } as const;
  const build = { id, namespace, name, configName: null };
  await desk.outbox.publish(
    tx,
    buildEvent('CREATED', build, { phase: 'NEW' }, desk.by.actor, cause),
    eventId,
  );
  await advanceAlone(tx, desk, id);
  return { outcome: 'CREATED' };
}
