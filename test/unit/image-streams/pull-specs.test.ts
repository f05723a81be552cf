import { expect, test } from 'vitest';
import type { ImageTag } from '../../../src/domains/image-streams/model.js';
import { pullSpec } from '../../../src/domains/image-streams/rules/pull-spec.js';
import { whyNotNewest } from '../../../src/domains/image-streams/rules/recent.js';
import { specOf, type TagSpecRequest } from '../../../src/domains/image-streams/rules/spec.js';

const here = { internal: 'registry.test:5000', public: 'registry.example' };
const nowhere = { internal: null, public: null };
const digest = `sha256:${'4a'.repeat(32)}`;

/** A tag whose item is of `generation`; null: it points at nothing. */
const tag = (
  asked: Partial<TagSpecRequest> | null,
  generation: bigint | null,
  item: { reference: string; digest: string | null } = { reference: 'quay.io/a/b:old', digest },
): ImageTag => ({
  streamId: '1',
  namespace: 'shop',
  stream: 'web',
  name: 'v',
  spec: asked && {
    ...specOf({ name: 'v', source: null, ...asked }, { namespace: 'shop', name: 'web' }),
    generation: 5n,
  },
  current:
    generation === null
      ? null
      : {
          ...item,
          revision: 1n,
          generation,
          createdAt: new Date(0),
          actor: { kind: 'USER', name: 'ada' },
          cause: { kind: 'IMPORT', message: '', requestId: null, eventId: null },
        },
  observed: null,
  hold: null,
});

const source = { kind: 'DOCKER_IMAGE', namespace: null, name: 'quay.io/a/b:1' } as const;
const alias = { kind: 'IMAGE_STREAM_TAG', namespace: null, name: '2' } as const;
const local = { referencePolicy: 'LOCAL', source } as const;

test.each([
  ['that points at nothing', tag(null, null), here, null],
  ['without specification', tag(null, 1n), here, 'quay.io/a/b:old'],
  ['of policy SOURCE', tag({ source }, 5n), here, 'quay.io/a/b:old'],
  ['of policy LOCAL', tag(local, 5n), here, `registry.test:5000/shop/web@${digest}`],
  ['of policy LOCAL without a registry of our own', tag(local, 5n), nowhere, 'quay.io/a/b:old'],
  [
    'of policy LOCAL without an image',
    tag(local, 5n, { reference: 'quay.io/a/b:1', digest: null }),
    here,
    'quay.io/a/b:1',
  ],
])('a tag %s is pulled from where it says', (_, of, registry, expected) => {
  expect(pullSpec(of, registry)).toBe(expected);
});

test.each([
  ['imported as it is specified', tag({ source }, 5n), false],
  ['pushed since', tag({ source }, 6n), false],
  ['of an older specification', tag({ source }, 4n), true],
  ['never imported', tag({ source }, null), true],
  ['a plain reference', tag({ source, reference: true }, 4n), false],
  ['that follows one with nothing yet', tag({ source: alias }, null), true],
  ['turned to follow one with nothing yet', tag({ source: alias }, 4n), true],
  ['that follows another', tag({ source: alias }, 5n), false],
  ['to be copied from one with nothing yet', tag({ source: { ...alias, name: 'base:2' } }, 4n), true],
  ['without source', tag({}, 4n), false],
  ['without specification', tag(null, 4n), false],
])('a tag %s has something newer to come: %3$s', (_, of, expected) => {
  expect(whyNotNewest(of, [], null, null) !== null).toBe(expected);
});

const range = { semver: '>=1.2 <2', glob: null, order: 'SEMVER', prerelease: false } as const;

test.each([
  ['points at nothing', null, null, 'waits for a tag of >=1.2 <2 that points at something'],
  ['points where it was before', 4n, null, 'stays where it was before it was set to follow >=1.2 <2'],
  [
    'is kept elsewhere by a policy, be there a tag in the range or none,',
    4n,
    'v*',
    'v is immutable and stays where it is, whatever tag is or will be the best of >=1.2 <2: take "v*" out of',
  ],
  ['points at nothing, and is to stay where it will', null, 'v*', 'waits for a tag of >=1.2 <2'],
  ['points at the best of it', 5n, null, null],
  ['points at the best of it for ever', 5n, 'v*', null],
] as const)('a tag that follows versions and %s says what it waits for', (_, generation, pattern, words) => {
  const why = whyNotNewest(tag({}, generation), [], range, pattern);
  if (words === null) expect(why).toBeNull();
  else expect(why).toContain(words);
});
