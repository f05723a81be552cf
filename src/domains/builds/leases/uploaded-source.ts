import type { Queryable } from '../../../platform/postgres/index.js';
import type { Build } from '../model.js';
import { findReceived } from '../uploads/uploads.sql.js';

/** Source that was sent along, and where it can be fetched. */
export interface UploadedSource {
  readonly path: string;
  readonly asFile: string | null;
  readonly size: bigint;
  readonly digest: string;
}

/** Where everything about sources that are sent along happens. */
export const uploadsPath = '/builds/uploads/';

/** What was sent along for a build; null where nothing was. */
export async function uploadedSource(
  db: Queryable,
  { id, spec }: Pick<Build, 'id' | 'spec'>,
): Promise<UploadedSource | null> {
  if (spec.source.binary === null) return null;
  const received = await db.maybe(findReceived(id));
  return received && { path: `${uploadsPath}${id}`, ...received };
}
