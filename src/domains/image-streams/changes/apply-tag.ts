import type { TagSpecRequest } from '../rules/spec.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';
import { settleSpecs } from './settle.js';

/** One tag as it is meant to be; annotations left out stay as they are. */
export interface TagSpecTarget extends StreamTarget {
  readonly spec: TagSpecRequest;
}

/** Makes one tag what the request says, whatever else the stream has; changes nothing when it is so already. */
export const applyTag = (
  desk: Desk,
  target: TagSpecTarget,
): Promise<'CREATED' | 'CONFIGURED' | 'UNCHANGED'> =>
  desk.db.transaction(async (tx) => {
    const { spec } = target;
    const writer = await openStream(tx, desk, { ...target, create: true, points: true }, [spec.name]);
    const before = writer.tags.get(spec.name);
    const annotations = spec.annotations ?? before?.spec?.annotations;
    await settleSpecs(writer, [{ spec: { ...spec, annotations }, path: ['input', 'spec'] }]);
    const { outcome } = await writer.finish();
    return before === undefined && outcome === 'CONFIGURED' ? 'CREATED' : outcome;
  });
