import { notFound } from '../../../platform/errors.js';
import type { BuildDesk } from '../desk.js';
import type { BuildConfig, BuildTrigger } from '../model.js';
import { requirePull } from '../rights.js';
import { builderOf } from '../spec.js';
import { applyConfig } from './apply.js';
import { findConfig, lockConfigNamed } from './configs.sql.js';

/** A tag by its names. */
export interface WatchedName {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** One trigger of a definition to add, change or take away. */
export interface TriggerChange {
  readonly namespace: string;
  /** The definition's name. */
  readonly name: string;
  /** Null: its own configuration. */
  readonly from: WatchedName | null;
  readonly automatic: boolean;
  readonly remove: boolean;
}

/** Writes one trigger into a definition; what else it says stays. */
export async function setTrigger(desk: BuildDesk, change: TriggerChange): Promise<void> {
  const { from, namespace } = change;
  if (from && !change.remove) await requirePull(desk.access, from, namespace, ['input', 'from']);
  await rewrite(desk, change, (config) => {
    if (from === null) return withConfigChange(config, change.remove);
    const others = config.triggers.filter((trigger) => !watches(config, trigger, from));
    if (change.remove) {
      if (others.length === config.triggers.length)
        throw notFound(`A trigger of ${config.name} on ${shown(from)}`, 'input', 'from');
      return others;
    }
    const imageChange = {
      from: isBuilder(config, from) ? null : imageOf(from, namespace),
      paused: !change.automatic,
    };
    const place = config.triggers.findIndex((trigger) => watches(config, trigger, from));
    const wanted: BuildTrigger = {
      type: 'IMAGE_CHANGE',
      secretHash: null,
      secretReference: null,
      allowEnv: false,
      imageChange,
    };
    return place < 0 ? [...config.triggers, wanted] : config.triggers.with(place, wanted);
  });
}

/** Makes all image triggers of a definition fire by themselves, or none. */
export const setAutomatic = (
  desk: BuildDesk,
  target: { readonly namespace: string; readonly name: string },
  automatic: boolean,
): Promise<void> =>
  rewrite(desk, target, ({ triggers }) =>
    triggers.map((trigger) =>
      trigger.type === 'IMAGE_CHANGE'
        ? { ...trigger, imageChange: { from: trigger.imageChange?.from ?? null, paused: !automatic } }
        : trigger,
    ),
  );

async function rewrite(
  desk: BuildDesk,
  { namespace, name }: { readonly namespace: string; readonly name: string },
  edit: (config: BuildConfig) => readonly BuildTrigger[],
): Promise<void> {
  const path = ['input', 'target', 'name'];
  const missing = notFound(`Build config ${namespace}/${name}`, ...path);
  await desk.access.require('update', 'buildconfigs', { namespace, name }, { path, missing });
  await desk.db.transaction(async (tx) => {
    await tx.maybe(lockConfigNamed(namespace, name));
    const config = await tx.maybe(findConfig(namespace, name));
    if (!config) throw missing;
    const triggers = edit(config).map((trigger) => ({ ...trigger, secret: null }));
    for (const { imageChange } of triggers)
      await requirePull(desk.access, imageChange?.from, namespace, path);
    const unchanged = { onlyNew: false, allowRing: false, expectedVersion: null };
    await applyConfig(tx, desk, { ...config, ...unchanged, triggers });
  });
}

function withConfigChange({ triggers }: BuildConfig, remove: boolean): readonly BuildTrigger[] {
  const others = triggers.filter(({ type }) => type !== 'CONFIG_CHANGE');
  const own = { secretHash: null, secretReference: null, allowEnv: false, imageChange: null };
  return remove ? others : [...others, { type: 'CONFIG_CHANGE', ...own }];
}

function watches(config: BuildConfig, { type, imageChange }: BuildTrigger, tag: WatchedName): boolean {
  const from = imageChange?.from ?? builderOf(config.spec.strategy);
  return type === 'IMAGE_CHANGE' && from !== null && isSame(from, tag, config.namespace);
}

const isBuilder = ({ spec, namespace }: BuildConfig, tag: WatchedName): boolean => {
  const builder = builderOf(spec.strategy);
  return builder !== null && isSame(builder, tag, namespace);
};

const isSame = (
  { kind, name, namespace }: NonNullable<ReturnType<typeof builderOf>>,
  tag: WatchedName,
  here: string,
): boolean =>
  kind === 'IMAGE_STREAM_TAG' && name === `${tag.stream}:${tag.tag}` && (namespace ?? here) === tag.namespace;

const imageOf = ({ namespace, stream, tag }: WatchedName, here: string) => ({
  kind: 'IMAGE_STREAM_TAG' as const,
  namespace: namespace === here ? null : namespace,
  name: `${stream}:${tag}`,
});

const shown = ({ namespace, stream, tag }: WatchedName) => `${namespace}/${stream}:${tag}`;
