import { expect, test } from 'vitest';
import { describeImage } from '../../../src/cli/describe/image.js';
import type { ImagePartsFragment } from '../../../src/client/index.js';
import { before, now } from './streams.js';

const digest = 'sha256:49c18358df82f4577386404991c51a9559f243e0b1bdc366df25';
const layer = (size: string) => ({
  digest: 'sha256:00',
  size,
  mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
});

const image: ImagePartsFragment = {
  digest,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  firstSeenAt: before(125),
  size: '251200000',
  platform: { os: 'linux', architecture: 'amd64', variant: null, osVersion: null },
  config: {
    digest: 'sha256:01',
    created: before(15 * 86_400),
    author: null,
    dockerVersion: null,
    parent: null,
    user: '1001',
    workingDir: '/opt/app-root/src',
    entrypoint: ['container-entrypoint'],
    cmd: ['/bin/sh', '-c', '$STI_SCRIPTS_PATH/usage'],
    env: [],
    exposedPorts: ['8080/tcp'],
    volumes: [],
    labels: [{ key: 'build-date', value: '20170801' }],
    stopSignal: null,
  },
  layers: [layer('2898000'), layer('176000000'), layer('72260000'), layer('0')],
  manifests: [],
};

test('an image reads as in the documentation of OpenShift', () => {
  const reference = `centos/python-35-centos7@${digest}`;
  expect(describeImage({ image, reference }, now)).toBe(
    [
      `Image Name:\t${digest}`,
      `Docker Image:\t${reference}`,
      `Name:\t\t${digest}`,
      'Created:\t2 minutes ago',
      'Image Size:\t251.2 MB (first layer 2.898 MB, last binary layer 72.26 MB)',
      'Image Created:\t2 weeks ago',
      'Author:\t\t<none>',
      'Arch:\t\tamd64',
      'Entrypoint:\tcontainer-entrypoint',
      'Command:\t/bin/sh -c $STI_SCRIPTS_PATH/usage',
      'Working Dir:\t/opt/app-root/src',
      'User:\t\t1001',
      'Exposes Ports:\t8080/tcp',
      'Docker Labels:\tbuild-date=20170801',
      '',
    ].join('\n'),
  );
});

test('an index lists its platforms, and an artifact without configuration just says how large it is', () => {
  const arm = { os: 'linux', architecture: 'arm', variant: 'v7', osVersion: null };
  const bare = { ...image, config: null, platform: null, layers: [], size: '802' };
  const manifests = [
    { digest: 'sha256:aa', mediaType: image.mediaType, size: '400', platform: arm },
    { digest: 'sha256:bb', mediaType: image.mediaType, size: '402', platform: null },
  ];
  expect(describeImage({ image: { ...bare, manifests }, reference: null, tags: ['1', '2'] }, now)).toBe(
    [
      `Image Name:\t${digest}`,
      `Name:\t\t${digest}`,
      'Tags:\t\t1, 2',
      'Created:\t2 minutes ago',
      'Image Size:\t802 B',
      'Manifests:\tlinux/arm/v7 sha256:aa',
      '\t\tunknown sha256:bb',
      '',
    ].join('\n'),
  );
});
