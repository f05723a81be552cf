import { notFound } from '../../platform/errors.js';
import type { Access } from '../../viewer/index.js';
import type { BuildImage } from './model.js';
import { imagesOf } from './runs/needs.js';
import type { BuildSpec } from './spec.js';

/**
 * Refuses a specification that asks for more than the viewer may: a Custom strategy without the right to it, images of
 * other namespaces that they may not pull, and an output in another namespace that they may not push to.
 */
export async function requireReach(
  access: Access,
  spec: BuildSpec,
  namespace: string,
  path: readonly string[],
): Promise<void> {
  if (spec.strategy.type === 'CUSTOM')
    await access.require('create', 'builds/custom', { namespace }, { path: [...path, 'strategy', 'custom'] });
  for (const { from } of imagesOf(spec)) {
    if (from.kind === 'DOCKER_IMAGE' || from.namespace === null || from.namespace === namespace) continue;
    const target = { namespace: from.namespace, name: streamOf(from.name) };
    await access.require('get', 'imagestreams/layers', target, { path });
  }
  const { to } = spec.output;
  if (to?.kind !== 'IMAGE_STREAM_TAG' || to.namespace === null || to.namespace === namespace) return;
  const target = { namespace: to.namespace, name: streamOf(to.name) };
  await access.require('update', 'imagestreams/layers', target, { path: [...path, 'output', 'to'] });
}

/** Refuses an image of another namespace that the viewer may not pull: such as one that a trigger is to watch. */
export async function requirePull(
  access: Access,
  from: BuildImage | TagName | null | undefined,
  namespace: string,
  path: readonly string[],
): Promise<void> {
  if (!from) return;
  const of = from.namespace ?? namespace;
  const isElsewhere = of !== namespace && !('kind' in from && from.kind === 'DOCKER_IMAGE');
  if (!isElsewhere) return;
  const name = 'stream' in from ? from.stream : streamOf(from.name);
  const missing = notFound(`Image stream ${of}/${name}`, ...path);
  await access.require('get', 'imagestreams/layers', { namespace: of, name }, { path, missing });
}

interface TagName {
  readonly namespace: string;
  readonly stream: string;
}

const streamOf = (name: string) => name.split(/[:@]/, 1)[0] ?? '';
