import { z } from 'zod';
import { badInput } from '../../platform/errors.js';
import { isDigest } from '../../oci/index.js';
import type { Push } from './model.js';
import { actorOfSubject, buildOfSubject } from './subjects.js';

const event = z.object({
  action: z.string(),
  timestamp: z.iso.datetime({ offset: true }),
  target: z.object({
    mediaType: z.string().default(''),
    repository: z.string().default(''),
    digest: z.string().default(''),
    tag: z.string().default(''),
  }),
  actor: z.object({ name: z.string().default('') }).default({ name: '' }),
});

const envelope = z.object({ events: z.array(z.unknown()).max(10_000) });

/** How far ahead the registry's clock may be, in milliseconds. */
const mostAhead = 300_000;

/**
 * The pushes of manifests that a notification of the distribution project tells of, in its order. Blobs, pulls and
 * deletions are none, and what is not of its form is none either; throws `BAD_USER_INPUT` for what is no notification.
 */
export function pushesIn(body: unknown, now = new Date()): Push[] {
  const { success, data } = envelope.safeParse(body);
  if (!success) throw badInput('This is no notification of a registry: it must have "events".');
  return data.events.flatMap((each) => {
    const told = event.safeParse(each);
    if (!told.success) return [];
    const { action, timestamp, target, actor } = told.data;
    const at = new Date(timestamp);
    const isPush =
      action === 'push' && /\b(manifest|index)\b/.test(target.mediaType) && isDigest(target.digest);
    if (!isPush || at.getTime() > now.getTime() + mostAhead) return [];
    const { repository, digest, tag } = target;
    const pusher = actorOfSubject(actor.name);
    const build = buildOfSubject(actor.name);
    return [{ repository, digest, at, tag: tag === '' ? null : tag, pusher, build }];
  });
}
