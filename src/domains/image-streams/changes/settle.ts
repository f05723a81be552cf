import { requested } from '../events.js';
import { resolveSource } from './sources.js';
import type { TagSpecRequest } from '../rules/spec.js';
import type { StreamWriter } from './writer/stream-writer.js';

/** A specification to write, and where in the input it stands. */
export interface PlacedSpec {
  readonly spec: TagSpecRequest;
  readonly path: readonly string[];
}

/**
 * Writes specifications and points at once what needs no registry to be pointed: first what follows nothing
 * (their followers move along), then what follows a tag that was there before.
 */
export async function settleSpecs(writer: StreamWriter, placed: readonly PlacedSpec[]): Promise<void> {
  const again: PlacedSpec[] = [];
  for (const one of placed) if (await writer.setSpec(one.spec, ...one.path)) again.push(one);
  const follows = ({ spec }: PlacedSpec) => (writer.tags.get(spec.name)?.spec?.tracks ?? null) !== null;
  for (const one of again.filter((each) => !follows(each))) await pointAtSource(writer, one);
  for (const one of again.filter(follows)) await pointAtSource(writer, one);
}

async function pointAtSource(writer: StreamWriter, { spec: { name }, path }: PlacedSpec): Promise<void> {
  const spec = writer.tags.get(name)?.spec;
  if (!spec) return;
  const pointer = await resolveSource(writer, spec, ...path);
  if (pointer)
    await writer.point(name, pointer, requested(writer.by, describe(spec.source?.name ?? name, spec.tracks)));
}

const describe = (source: string, tracks: string | null) =>
  tracks === null ? `tagged from ${source}` : `set up to track ${tracks}`;
