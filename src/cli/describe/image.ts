import type { ImagePartsFragment } from '../../client/index.js';
import { ago, bytesInWords } from '../printing/age.js';
import { aligned, pairs } from './aligned.js';

/** An image, and under which name and reference it was asked for. */
export interface NamedImage {
  readonly image: ImagePartsFragment;
  /** What to pull; null where the image was named by its digest alone. */
  readonly reference: string | null;
  /** The tags that hold it, where a stream was asked. */
  readonly tags?: readonly string[];
}

/** What an image is and holds, one fact a line. */
export function describeImage({ image, reference, tags }: NamedImage, now: Date): string {
  const { config, platform, manifests } = image;
  return aligned([
    ['Image Name', image.digest],
    ...(reference === null ? [] : [['Docker Image', reference] as const]),
    ['Name', image.digest],
    ...(tags === undefined ? [] : [['Tags', tags.join(', ')] as const]),
    ['Created', ago(image.firstSeenAt, now)],
    ['Image Size', sizeOf(image)],
    ...(manifests.length === 0 ? [] : [['Manifests', manifests.map(manifestLine)] as const]),
    ...(config
      ? aboutConfig(config, platform, now)
      : platform
        ? [['Arch', platform.architecture] as const]
        : []),
  ]);
}

type Field = readonly [key: string, value: string | readonly string[]];

function aboutConfig(
  config: NonNullable<ImagePartsFragment['config']>,
  platform: ImagePartsFragment['platform'],
  now: Date,
): Field[] {
  const optional: Field[] = [
    ['Parent', config.parent ?? ''],
    ['Docker Version', config.dockerVersion ?? ''],
    ['Entrypoint', config.entrypoint.join(' ')],
    ['Command', config.cmd.join(' ')],
    ['Working Dir', config.workingDir ?? ''],
    ['User', config.user ?? ''],
    ['Stop Signal', config.stopSignal ?? ''],
    ['Exposes Ports', config.exposedPorts.join(', ')],
    ['Docker Labels', pairs(config.labels)],
    ['Environment', config.env],
    ['Volumes', config.volumes],
  ];
  return [
    ['Image Created', config.created === null ? '' : ago(config.created, now)],
    ['Author', config.author ?? ''],
    ['Arch', platform?.architecture ?? ''],
    ...optional.filter(([, value]) => value.length > 0),
  ];
}

/** The size of all, of the lowest layer that brings anything, and of the topmost one. */
function sizeOf({ size, layers }: ImagePartsFragment): string {
  const [first, ...others] = layers;
  const last = others.findLast((layer) => layer.size !== '0');
  const details = [
    ...(first && first.size !== '0' ? [`first layer ${bytesInWords(first.size)}`] : []),
    ...(last ? [`last binary layer ${bytesInWords(last.size)}`] : []),
  ];
  return details.length === 0 ? bytesInWords(size) : `${bytesInWords(size)} (${details.join(', ')})`;
}

const manifestLine = ({ digest, platform }: ImagePartsFragment['manifests'][number]) =>
  `${platform ? [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/') : 'unknown'} ${digest}`;
