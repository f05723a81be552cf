import type { TagSourceInput, TagSpecInput } from '../../client/index.js';
import { referenceFields, type Reader, type Refuse } from './fields.js';

const sourceKinds = {
  DockerImage: 'DOCKER_IMAGE',
  ImageStreamTag: 'IMAGE_STREAM_TAG',
  ImageStreamImage: 'IMAGE_STREAM_IMAGE',
} as const;

/** Reads one entry of an ImageStream's `spec.tags`, or the `tag` of an ImageStreamTag, whose name stands elsewhere. */
export function readTagSpec(tag: Reader, refuse: Refuse, named?: string): TagSpecInput | undefined {
  tag.only(
    'name',
    'annotations',
    'from',
    'follow',
    'reference',
    'generation',
    'importPolicy',
    'referencePolicy',
  );
  const name = named ?? tag.text('name');
  if (name === undefined || name === '') {
    refuse(tag.path, `${tag.path.join('.')} has no name.`);
    return undefined;
  }
  return {
    name,
    source: readSource(tag, refuse),
    follow: readFollow(tag),
    reference: tag.flag('reference'),
    ...readPolicies(tag),
    annotations: tag.pairs('annotations'),
    // Any other number is what an export says of the past, and the server counts for itself.
    generation: tag.is('generation', 0) ? '0' : undefined,
  };
}

/** How a tag is imported and referred to; `interval` and `minimumAge` are Sluice's own. */
export function readPolicies(fields: Reader) {
  const importPolicy = fields.mapping('importPolicy');
  importPolicy?.only('insecure', 'scheduled', 'importMode', 'interval', 'minimumAge');
  const referencePolicy = fields.mapping('referencePolicy');
  referencePolicy?.only('type');
  return {
    scheduled: importPolicy?.flag('scheduled'),
    interval: importPolicy?.text('interval'),
    minimumAge: importPolicy?.text('minimumAge'),
    insecure: importPolicy?.flag('insecure'),
    referencePolicy: referencePolicy?.choice('type', { Source: 'SOURCE', Local: 'LOCAL' } as const),
    importMode: importPolicy?.choice('importMode', {
      Legacy: 'LEGACY',
      PreserveOriginal: 'PRESERVE_ORIGINAL',
    } as const),
  };
}

/** The range of versions that a tag follows; Sluice's own. */
function readFollow(tag: Reader) {
  const follow = tag.mapping('follow');
  if (follow === undefined) return undefined;
  follow.only('semver', 'glob', 'order', 'prerelease');
  return {
    semver: follow.text('semver'),
    glob: follow.text('glob'),
    order: follow.choice('order', {
      Semver: 'SEMVER',
      Newest: 'NEWEST',
      Alphabetical: 'ALPHABETICAL',
    } as const),
    prerelease: follow.flag('prerelease') ?? false,
  };
}

function readSource(tag: Reader, refuse: Refuse): TagSourceInput | undefined {
  const from = tag.mapping('from');
  from?.only(...referenceFields);
  const kind = from?.choice('kind', sourceKinds);
  const name = from?.text('name');
  if (from === undefined) return undefined;
  if (kind === undefined || name === undefined || name === '') {
    refuse(from.path, `${from.path.join('.')} needs a kind and a name.`);
    return undefined;
  }
  return { kind, namespace: from.namespace(), name };
}
