import { compareConfigs, type Change, type ConfigComparison } from './compare-config.js';
import type { Image, ImageLayer, ImageManifest, Platform } from './model.js';

/** An image with its layers and, if it is an index, its entries. */
export interface WholeImage extends Image {
  readonly layers: readonly ImageLayer[];
  readonly manifests: readonly ImageManifest[];
}

/** Which layers two images share; each different layer is in exactly one of the lists. */
export interface LayerComparison {
  readonly shared: readonly ImageLayer[];
  readonly removed: readonly ImageLayer[];
  readonly added: readonly ImageLayer[];
  readonly commonBase: number;
  readonly sharedSize: bigint;
  readonly removedSize: bigint;
  readonly addedSize: bigint;
}

/** One platform of two indexes, by the digests that they have for it. */
export interface PlatformComparison {
  readonly platform: Platform | null;
  readonly difference: 'ADDED' | 'REMOVED' | 'CHANGED' | 'SAME';
  readonly a: string | null;
  readonly b: string | null;
}

/** How the image `b` differs from the image `a`. */
export interface ImageComparison {
  readonly a: Image;
  readonly b: Image;
  readonly same: boolean;
  readonly sizeDifference: bigint;
  readonly platform: Change<Platform | null> | null;
  readonly config: ConfigComparison | null;
  readonly layers: LayerComparison;
  readonly platforms: readonly PlatformComparison[];
}

/** Compares two images; a pure function of what is kept of them. */
export function compareImages(a: WholeImage, b: WholeImage): ImageComparison {
  const [listA, listB] = [isIndex(a), isIndex(b)];
  const anyIndex = listA || listB;
  return {
    a,
    b,
    same: a.digest === b.digest,
    sizeDifference: b.size - a.size,
    platform:
      anyIndex || platformKey(a.platform) === platformKey(b.platform)
        ? null
        : { before: a.platform, after: b.platform },
    config: a.config && b.config && compareConfigs(a.config, b.config),
    layers: compareLayers(a.layers, b.layers),
    platforms: anyIndex ? comparePlatforms(entriesOf(a), entriesOf(b)) : [],
  };
}

const isIndex = ({ manifests }: WholeImage) => manifests.length > 0;

type Entry = Pick<ImageManifest, 'digest' | 'platform'>;

const entriesOf = (image: WholeImage): readonly Entry[] => (isIndex(image) ? image.manifests : [image]);

function compareLayers(a: readonly ImageLayer[], b: readonly ImageLayer[]): LayerComparison {
  const [inA, inB] = [byDigest(a), byDigest(b)];
  const shared = [...inA.values()].filter(({ digest }) => inB.has(digest));
  const removed = [...inA.values()].filter(({ digest }) => !inB.has(digest));
  const added = [...inB.values()].filter(({ digest }) => !inA.has(digest));
  const apart = a.findIndex(({ digest }, index) => digest !== b[index]?.digest);
  return {
    shared,
    removed,
    added,
    commonBase: apart < 0 ? a.length : apart,
    sharedSize: sizeOf(shared),
    removedSize: sizeOf(removed),
    addedSize: sizeOf(added),
  };
}

/** Each different layer once, in order; an image may hold the same one, mostly an empty one, several times. */
function byDigest(layers: readonly ImageLayer[]): Map<string, ImageLayer> {
  const different = new Map<string, ImageLayer>();
  for (const layer of layers) if (!different.has(layer.digest)) different.set(layer.digest, layer);
  return different;
}

const sizeOf = (layers: readonly ImageLayer[]) => layers.reduce((sum, { size }) => sum + size, 0n);

/**
 * Pairs the entries of two indexes by platform: several of one platform (attestations, which run on nothing) in their
 * order, but equal ones first.
 */
function comparePlatforms(a: readonly Entry[], b: readonly Entry[]): PlatformComparison[] {
  const keys = new Set([...a, ...b].map(({ platform }) => platformKey(platform)));
  return [...keys].flatMap((key) => {
    const of = ({ platform }: Entry) => platformKey(platform) === key;
    const [before, after] = [a.filter(of), b.filter(of)];
    const inBoth = before.filter((one) => takeOut(after, one.digest));
    const left = before.filter((one) => !inBoth.includes(one));
    return [
      ...inBoth.map((one) => paired(one, one)),
      ...Array.from({ length: Math.max(left.length, after.length) }, (_, index) =>
        paired(left[index], after[index]),
      ),
    ];
  });
}

function takeOut(entries: Entry[], digest: string): boolean {
  const index = entries.findIndex((entry) => entry.digest === digest);
  if (index >= 0) entries.splice(index, 1);
  return index >= 0;
}

const paired = (a: Entry | undefined, b: Entry | undefined): PlatformComparison => ({
  platform: a?.platform ?? b?.platform ?? null,
  difference: !a ? 'ADDED' : !b ? 'REMOVED' : a.digest === b.digest ? 'SAME' : 'CHANGED',
  a: a?.digest ?? null,
  b: b?.digest ?? null,
});

const platformKey = (platform: Platform | null) =>
  platform === null
    ? ''
    : [platform.os, platform.architecture, platform.variant ?? '', platform.osVersion ?? ''].join('/');
