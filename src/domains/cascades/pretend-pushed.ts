import { createHash, randomUUID } from 'node:crypto';
import type { Queryable } from '../../platform/postgres/index.js';
import { Failure } from '../../platform/errors.js';
import { Access } from '../../viewer/index.js';
import { ImageStreams, type RegistryNames } from '../image-streams/index.js';
import type { Desk, TagName } from '../triggers/index.js';
import { findOutput } from './cascades.sql.js';
import type { CascadeEvent } from './model.js';

/**
 * Points tags at images that nobody has seen, for previews: with the rights of Sluice itself, for whoever asks what
 * would happen need not be allowed to make it happen. A tag that is held or protected stays where it is: why, in words.
 */
export const pretendPushed =
  (desk: Desk, registry: RegistryNames) =>
  async (tag: TagName, build?: Pick<CascadeEvent, 'id' | 'subject'>): Promise<string | null> => {
    const streams = new ImageStreams({ ...desk, access: Access.ofSystem('previews') }, registry);
    const digest = `sha256:${createHash('sha256').update(randomUUID()).digest('hex')}`;
    const to = { reference: `preview.invalid/${tag.stream}@${digest}`, digest };
    const cause = build && {
      kind: 'BUILD' as const,
      message: `built by ${build.subject}`,
      requestId: null,
      eventId: build.id,
    };
    try {
      await streams.recordPush({ ...tag, to, ...(cause && { cause }), saveImage: () => Promise.resolve() });
      return null;
    } catch (error) {
      if (!(error instanceof Failure) || !['CONFLICT', 'FORBIDDEN', 'NOT_FOUND'].includes(error.code))
        throw error;
      return error.message;
    }
  };

/** The tag that a build's image would go to; null: to none. */
export const outputOf =
  (db: Queryable) =>
  ({ namespace, name }: { readonly namespace: string; readonly name: string }): Promise<TagName | null> =>
    db.maybe(findOutput(namespace, name));
