import type { ImportImagesInput } from '../../client/index.js';
import { referenceFields, type Reader, type Refuse } from './fields.js';
import { readPolicies } from './tag-spec.js';

/** One thing that an ImageStreamImport asks for: a tag, or a whole repository. */
export type ImportPart = Omit<ImportImagesInput, 'namespace' | 'stream' | 'confirm' | 'dryRun'>;

/** Reads `spec` of an ImageStreamImport; `isReal` false asks for a preview. */
export function readImport(spec: Reader, refuse: Refuse): { isReal: boolean; parts: ImportPart[] } {
  spec.only('import', 'repository', 'images');
  const repository = spec.mapping('repository');
  const parts = (spec.mappings('images') ?? []).flatMap((image) => readImage(image, refuse) ?? []);
  if (repository) {
    const part = readRepository(repository, refuse);
    if (part) parts.push(part);
  }
  if (parts.length === 0) refuse(spec.path, `${spec.path.join('.')} names no image and no repository.`);
  return { isReal: spec.flag('import') ?? false, parts };
}

function readImage(image: Reader, refuse: Refuse): ImportPart | undefined {
  image.only('from', 'to', 'importPolicy', 'referencePolicy', 'includeManifest');
  const from = readFrom(image, refuse);
  const target = image.mapping('to');
  target?.only('name');
  const to = target?.text('name');
  if (from === undefined) return undefined;
  const tag = to ?? tagIn(from);
  if (tag !== undefined) return { tag, from, ...readPolicies(image) };
  refuse(image.path, `${image.path.join('.')} needs to.name: “${from}” has no tag to take the name from.`);
  return undefined;
}

function readRepository(repository: Reader, refuse: Refuse): ImportPart | undefined {
  repository.only('from', 'importPolicy', 'referencePolicy', 'includeManifest');
  const from = readFrom(repository, refuse);
  return from === undefined ? undefined : { repository: from, ...readPolicies(repository) };
}

function readFrom(fields: Reader, refuse: Refuse): string | undefined {
  const from = fields.mapping('from');
  from?.only(...referenceFields);
  from?.choice('kind', { DockerImage: 'DOCKER_IMAGE' });
  const name = from?.text('name');
  if (name === undefined || name === '')
    refuse(fields.path, `${fields.path.join('.')} needs from.name: the external image.`);
  return name;
}

/** The tag that a reference names, `latest` where it names none; undefined for a digest. */
function tagIn(from: string): string | undefined {
  if (from.includes('@')) return undefined;
  const last = from.slice(from.lastIndexOf('/') + 1);
  return last.includes(':') ? last.slice(last.indexOf(':') + 1) : 'latest';
}
