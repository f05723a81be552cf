import type { StreamTag, WholeStream } from '../../../src/cli/tags/read-stream.js';

type Spec = NonNullable<StreamTag['spec']>;
type Item = StreamTag['history']['nodes'][number];

/** An instant `seconds` before the clock of these tests. */
export const before = (seconds: number): string => new Date(now.getTime() - seconds * 1_000).toISOString();

/** The clock of these tests. */
export const now = new Date('2026-11-23T12:00:00Z');

/** A specification that comes from an external image, unless `more` says otherwise. */
export const from = (name: string, more: Partial<Spec> = {}): Spec => ({
  source: { kind: 'DOCKER_IMAGE', namespace: null, name },
  generation: '1',
  tracking: false,
  reference: false,
  scheduled: false,
  insecure: false,
  referencePolicy: 'SOURCE',
  importMode: 'LEGACY',
  annotations: [],
  ...more,
});

/** A specification that comes from another tag. */
export const follows = (name: string, more: Partial<Spec> = {}): Spec =>
  from(name, { source: { kind: 'IMAGE_STREAM_TAG', namespace: null, name }, tracking: true, ...more });

/** One item of a history, `age` seconds old. */
export const item = (
  position: number,
  reference: string,
  age: number,
  digest = reference.split('@')[1],
): Item => ({
  position,
  revision: String(10 - position),
  reference,
  digest: digest ?? null,
  generation: '1',
  createdAt: before(age),
  actor: { kind: 'USER', name: 'ada' },
  cause: { kind: 'REQUEST', message: 'asked for', requestId: null, eventId: null },
});

/** A tag with its history. */
export const tag = (
  name: string,
  spec: Spec | null,
  items: Item[],
  more: Partial<StreamTag> = {},
): StreamTag => ({
  name,
  importPending: false,
  nextCheckAt: null,
  pullSpec: null,
  spec,
  follow: null,
  conditions: [],
  history: { nodes: items, pageInfo: { hasNextPage: false } },
  ...more,
});

/** A stream with these tags. */
export const stream = (tags: StreamTag[], more: Partial<WholeStream> = {}): WholeStream => ({
  name: 'python',
  namespace: { name: 'imagestream' },
  createdAt: before(25 * 3_600),
  generation: '1',
  resourceVersion: '1',
  labels: [],
  annotations: [],
  dockerImageRepository: null,
  imageRepository: null,
  publicImageRepository: null,
  localLookup: false,
  imageCount: tags.length,
  importPending: false,
  repositoryImport: null,
  conditions: [],
  tags,
  ...more,
});
