import { expect, test } from 'vitest';
import { describeStream } from '../../../src/cli/describe/stream.js';
import type { StreamTag } from '../../../src/cli/tags/read-stream.js';
import { before, follows, from, item, now, stream, tag } from './streams.js';

const quietly = { now, verbose: false };

/** The sections of the tags, without the header. */
const sections = (tags: StreamTag[], telling = quietly) =>
  describeStream(stream(tags), telling).split('\n\n').slice(1).join('\n\n');

test('a stream with two tags reads as in the documentation of OpenShift', () => {
  const python34 = `centos/python-34-centos7@sha256:28178e2352d31f240de1af1370be855db33ae9782de737bb005247d8791a54d0`;
  const python35 = `centos/python-35-centos7@sha256:2efb79ca3ac9c9145a63675fb0c09220ab3b8d4005d35e0644417ee552548b10`;
  const text = describeStream(
    stream(
      [
        tag('35', from('centos/python-35-centos7'), [item(0, python35, 7)]),
        tag('34', from('centos/python-34-centos7'), [item(0, python34, 14)]),
      ],
      {
        labels: [{ key: 'app', value: 'python' }],
        annotations: [
          { key: 'openshift.io/generated-by', value: 'OpenShiftWebConsole' },
          { key: 'openshift.io/image.dockerRepositoryCheck', value: '2017-10-03T19:48:00Z' },
        ],
        imageRepository: 'docker-registry.default.svc:5000/imagestream/python',
      },
    ),
    quietly,
  );
  expect(text).toBe(
    [
      'Name:\t\t\tpython',
      'Namespace:\t\timagestream',
      'Created:\t\t25 hours ago',
      'Labels:\t\t\tapp=python',
      'Annotations:\t\topenshift.io/generated-by=OpenShiftWebConsole',
      '\t\t\topenshift.io/image.dockerRepositoryCheck=2017-10-03T19:48:00Z',
      'Image Repository:\tdocker-registry.default.svc:5000/imagestream/python',
      'Image Lookup:\t\tlocal=false',
      'Unique Images:\t\t2',
      'Tags:\t\t\t2',
      '',
      '34',
      '  tagged from centos/python-34-centos7',
      '',
      `  * ${python34}`,
      '      14 seconds ago',
      '',
      '35',
      '  tagged from centos/python-35-centos7',
      '',
      `  * ${python35}`,
      '      7 seconds ago',
      '',
    ].join('\n'),
  );
});

test('a scheduled tag shows what was pushed last above what was there before', () => {
  const image = 'registry.marsrover.space/engine/marsview';
  const fresh = `${image}@sha256:77dc2d9740a2450dec03cef69d4c42ad3ca900b6b0d93dcbf0c7f46b598f8d9c`;
  const old = `${image}@sha256:a7ca9b84c7a642ac14294679ba6fb9c80918ea210f3c63154d23231912d41394`;
  const latest = tag('latest', from(`${image}:latest`, { scheduled: true }), [
    item(0, fresh, 62),
    item(1, old, 19 * 60),
  ]);
  expect(sections([latest])).toBe(
    [
      'latest',
      `  updates automatically from registry ${image}:latest`,
      '',
      `  * ${fresh}`,
      '      About a minute ago',
      `    ${old}`,
      '      19 minutes ago',
      '',
    ].join('\n'),
  );
});

test.each([
  ['an external image', from('quay.io/org/app:1'), 'tagged from quay.io/org/app:1'],
  ['a scheduled image', from('app:1', { scheduled: true }), 'updates automatically from registry app:1'],
  ['a plain reference', from('app:1', { reference: true }), 'reference to registry app:1'],
  ['a tag', follows('2.0', { tracking: false }), 'tagged from 2.0'],
  ['a reference to a tag', follows('2.0', { tracking: false, reference: true }), 'reference to 2.0'],
  [
    'a tag of another namespace',
    from('', { source: { kind: 'IMAGE_STREAM_TAG', namespace: 'shop', name: 'web:1' } }),
    'tagged from shop/web:1',
  ],
  [
    'an image of a stream',
    from('', { source: { kind: 'IMAGE_STREAM_IMAGE', namespace: null, name: 'web@sha256:12' } }),
    'tagged from web@sha256:12',
  ],
  [
    'a reference to an image of a stream',
    from('', {
      reference: true,
      source: { kind: 'IMAGE_STREAM_IMAGE', namespace: null, name: 'web@sha256:12' },
    }),
    'reference to image web@sha256:12',
  ],
  ['no source', from('', { source: null }), 'tag without source image'],
  ['no specification', null, 'no spec tag'],
])('%s is said in the words of oc', (_, spec, words) => {
  expect(sections([tag('x', spec, [])]).split('\n')[1]).toBe(`  ${words}`);
});

test.each([
  [{ semver: '>=1.2 <2', glob: null, order: 'SEMVER', prerelease: false }, 'the highest version of >=1.2 <2'],
  [
    { semver: '^1', glob: '*-ubi9', order: 'NEWEST', prerelease: true },
    'the newest image of ^1 and *-ubi9, pre-releases too',
  ],
  [{ semver: null, glob: '2*', order: 'ALPHABETICAL', prerelease: false }, 'the last by name of 2*'],
] as const)('a tag that follows versions says which: %j', (follow, words) => {
  expect(sections([tag('x', from('', { source: null }), [], { follow })]).split('\n')[1]).toBe(
    `  follows ${words}`,
  );
});

test('a tag that tracks another is folded under the one where following ends', () => {
  const at = item(0, 'quay.io/app@sha256:01', 60);
  const text = sections([
    tag('latest', follows('5'), [at]),
    tag('5', follows('python:5.20'), [at]),
    tag('5.20', from('quay.io/app:5.20'), [at]),
    tag('6.0', from('quay.io/app:6.0'), [at]),
  ]);
  expect(text.split('\n').filter((line) => /^\S/.test(line))).toEqual(['6.0', '5.20 (latest, 5)']);
});

test.each([
  ['is rolled back to another image', [tag('a', follows('b'), [item(0, 'x@sha256:02', 1)])]],
  ['follows a tag that is not there', [tag('a', follows('gone'), [item(0, 'x@sha256:01', 1)])]],
  ['follows a tag of another stream', [tag('a', follows('other:b'), [item(0, 'x@sha256:01', 1)])]],
  ['runs in a circle', [tag('a', follows('c'), [item(0, 'x@sha256:01', 1)]), tag('c', follows('a'), [])]],
])('a tracking tag that %s stays on its own', (_, tags) => {
  const text = sections([...tags, tag('b', from('quay.io/app'), [item(0, 'x@sha256:01', 1)])]);
  expect(text.split('\n')).toContain('a');
});

test('what hinders an import, what is asked of it and what is said of the tag are all told', () => {
  const spec = from('quay.io/app:1', {
    insecure: true,
    referencePolicy: 'LOCAL',
    annotations: [
      { key: 'description', value: 'Runs things.\n\nMany things.' },
      { key: 'tags', value: 'builder,python' },
      { key: 'supports', value: 'python:3.5,python' },
      { key: 'sampleRepo', value: 'https://example.com/sample.git' },
    ],
  });
  const failed = {
    type: 'ImportSuccess',
    status: 'FALSE' as const,
    reason: 'Unauthorized',
    message: 'you may not',
    generation: '2',
    lastTransitionAt: before(3_600),
    lastCheckedAt: before(1),
  };
  const text = sections([
    tag('1', spec, [item(0, 'a/b:1', 90, 'sha256:ab')], { importPending: true, conditions: [failed] }),
  ]);
  expect(text).toBe(
    [
      '1',
      '  tagged from quay.io/app:1',
      '    will use insecure HTTPS or HTTP connections',
      '    prefer registry pullthrough when referencing this tag',
      '',
      '  Runs things.',
      '  Many things.',
      '  Tags: builder, python',
      '  Supports: python:3.5, python',
      '  Example Repo: https://example.com/sample.git',
      '',
      '  ~ importing latest image ...',
      '  ! error: Import failed (Unauthorized): you may not',
      '      About an hour ago',
      '  * a/b:1',
      '      About a minute ago\tsha256:ab',
      '',
    ].join('\n'),
  );
});

test('with --verbose each item says who moved the tag and why; long histories say where the rest is', () => {
  const long = { history: { nodes: [item(0, 'a@sha256:01', 5)], pageInfo: { hasNextPage: true } } };
  const text = sections([tag('1', null, [], long)], { now, verbose: true });
  expect(text).toContain('      by ada: asked for\n    older items: sluice history python:1\n');
});

test('a stream without tags says so', () => {
  expect(describeStream(stream([]), quietly)).toMatch(/\nTags:\t\t\t<none>\n$/);
});

test('what a server says cannot pass for other lines, or speak to the terminal', () => {
  const spec = from('quay.io/app\n  * forged@sha256:00', {
    annotations: [{ key: 'description', value: 'nice\u001b[31m\rred' }],
  });
  const text = sections([tag('1', spec, [])]);
  expect(text).toContain('  tagged from quay.io/app * forged@sha256:00\n');
  expect(text).toContain('  nice[31mred\n');
});

test('of a repository that is imported as a whole, the header says what is due and what failed', () => {
  const repository = { dockerImageRepository: 'quay.io/acme/app' };
  const message = '2 of the images from this repository failed to import';
  const failed = { type: 'ImportSuccess', status: 'FALSE', reason: 'ImportFailed', message } as const;
  expect(describeStream(stream([], { ...repository, importPending: true }), quietly)).toContain(
    'Imported From:\t\tquay.io/acme/app\n\t\t\t~ waits to be imported\n',
  );
  expect(describeStream(stream([], { ...repository, conditions: [failed] }), quietly)).toContain(
    `Imported From:\t\tquay.io/acme/app\n\t\t\t! error: Import failed (ImportFailed): ${message}\n`,
  );
});
