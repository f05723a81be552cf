import { randomBytes } from 'node:crypto';
import type { Transaction } from '../../../platform/postgres/index.js';
import { hashOfLease } from '../leases/claim.js';
import { uploadsPath } from '../leases/uploaded-source.js';
import { insertUpload } from './uploads.sql.js';

/** Where the source of a build is to be sent. */
export interface Upload {
  readonly path: string;
  readonly expiresAt: Date;
}

/** How long a source may take to arrive, in seconds. */
const uploadTime = 900;

/** Has a build wait for its source; whoever knows the path may send it, once. */
export async function expectUpload(tx: Transaction, buildId: string, asFile: string | null): Promise<Upload> {
  const token = randomBytes(32).toString('base64url');
  const { expiresAt } = await tx.one(insertUpload(buildId, hashOfLease(token), asFile, uploadTime));
  return { path: `${uploadsPath}${token}`, expiresAt };
}
