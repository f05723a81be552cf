import { notFound } from '../../../platform/errors.js';
import { requested } from '../events.js';
import { catchUp } from './catch-up.js';
import { openStream, type Desk } from './open-stream.js';
import type { TagTarget } from './remove.js';

/**
 * Lets a held tag move again. One that tracks another goes at once where that one points; one that is imported
 * follows at its next import.
 */
export const releaseTag = (desk: Desk, target: TagTarget): Promise<void> =>
  desk.db.transaction(async (tx) => {
    const { namespace, stream, tag: name } = target;
    const writer = await openStream(tx, desk, target, [name]);
    if (!(await writer.tags.read(name)))
      throw notFound(`Image stream tag ${namespace}/${stream}:${name}`, 'input', 'tag');
    const cause = requested(desk.by, 'released');
    const wasHeld = await writer.release(name, cause);
    if (wasHeld) await catchUp(writer, name, cause);
    await writer.finish();
  });
