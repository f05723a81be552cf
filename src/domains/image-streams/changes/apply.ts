import { parseReference, requireImportable } from '../../../oci/index.js';
import { badInput, locate } from '../../../platform/errors.js';
import { requested } from '../events.js';
import type { ImageStream, TextMap } from '../model.js';
import { requireAllowedSource } from './allowed-source.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';
import { awaitRepository, clearStreamConditions, endRepositoryWait } from './repository.sql.js';
import { settleSpecs } from './settle.js';
import type { StreamWriter } from './writer/stream-writer.js';
import { isInsecure, needsRepositoryImport, settleCheck } from '../rules/repository-check.js';
import type { TagSpecRequest } from '../rules/spec.js';

/** A stream as it is meant to be; what is left out stays as it is. */
export interface StreamRequest extends StreamTarget {
  readonly labels?: TextMap | undefined;
  readonly annotations?: TextMap | undefined;
  readonly dockerImageRepository?: string | null | undefined;
  readonly localLookup?: boolean | undefined;
  /** The whole of the specification's tags; those missing here leave it. */
  readonly tags?: readonly TagSpecRequest[] | undefined;
}

/** Makes a stream what the request says, in one transaction; changes nothing when it is so already. */
export async function applyStream(
  desk: Desk,
  request: StreamRequest,
): Promise<{ stream: ImageStream; outcome: 'CREATED' | 'CONFIGURED' | 'UNCHANGED' }> {
  checkRepository(request.dockerImageRepository);
  refuseDoubles(request.tags ?? []);
  return desk.db.transaction(async (tx) => {
    const names = request.tags ? 'all' : [];
    const writer = await openStream(tx, desk, { ...request, create: true }, names);
    writer.isInsecure = isInsecure(request.annotations ?? writer.stream.annotations);
    if (request.tags) {
      const kept = new Set(request.tags.map(({ name }) => name));
      const cause = requested(desk.by, 'left out of the applied specification');
      for (const [name, { spec }] of writer.tags)
        if (spec && !kept.has(name)) await writer.removeSpec(name, cause);
      await settleSpecs(
        writer,
        request.tags.map((spec, index) => ({ spec, path: ['input', 'tags', String(index)] })),
      );
    }
    const { labels, annotations, dockerImageRepository: known, localLookup } = writer.stream;
    const repository = request.dockerImageRepository === undefined ? known : request.dockerImageRepository;
    const settled = settleCheck(writer.stream, repository, request.annotations ?? annotations);
    if (repository !== known) await changeRepository(writer, repository);
    const waits = needsRepositoryImport({ dockerImageRepository: repository, annotations: settled });
    if (repository !== known || waits !== needsRepositoryImport(writer.stream))
      await tx.execute((waits ? awaitRepository : endRepositoryWait)(writer.stream.id));
    const { written, outcome } = await writer.finish({
      labels: request.labels ?? labels,
      annotations: settled,
      dockerImageRepository: repository,
      localLookup: request.localLookup ?? localLookup,
    });
    const [stream = writer.stream] = await written;
    return { stream, outcome };
  });
}

async function changeRepository(writer: StreamWriter, repository: string | null): Promise<void> {
  if (repository !== null)
    await requireAllowedSource(writer, repository, writer.isInsecure, 'input', 'dockerImageRepository');
  await writer.tx.execute(clearStreamConditions(writer.stream.id));
}

function checkRepository(repository: string | null | undefined): void {
  if (repository == null) return;
  const reference = locate(['input', 'dockerImageRepository'], () => parseReference(repository));
  locate(['input', 'dockerImageRepository'], () => requireImportable(reference));
  if (reference.tag !== '' || reference.id !== '')
    throw badInput(
      'dockerImageRepository names a whole repository: leave tag and digest out, or name one tag under tags.',
      'input',
      'dockerImageRepository',
    );
}

function refuseDoubles(tags: readonly TagSpecRequest[]): void {
  const seen = new Set<string>();
  for (const [index, { name }] of tags.entries()) {
    if (seen.has(name))
      throw badInput(`Tag ${name} is given twice: give each once.`, 'input', 'tags', String(index), 'name');
    seen.add(name);
  }
}
