import { DeleteDeploymentDocument } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { shownDeployment } from './deployment-names.js';

/** Deletes a deployment with its triggers and rollouts; what runs goes on running. */
export async function removeDeployment(
  place: { readonly namespace: string; readonly name: string },
  dryRun: boolean,
  { client, signal }: Context,
): Promise<Result> {
  const input = { ...place, dryRun };
  const { deleteDeployment } = await client.request(DeleteDeploymentDocument, { input }, { signal });
  const { deleted, cursor } = deleteDeployment;
  return {
    value: { deleted, cursor },
    names: [shownDeployment(place.name)],
    view: { text: `deployment "${place.name}" deleted${dryRun ? ' (dry run)' : ''}` },
    cursor,
  };
}
