import type { ConfigMaps } from '../../config-maps/index.js';
import type { Secrets } from '../../secrets/index.js';
import type { Build } from '../model.js';
import type { EnvironmentVariable, KeySelector } from '../spec.js';
import { Missing } from './missing.js';

/** Where values come from that a definition does not hold itself. */
export interface Resolving {
  readonly build: Build;
  readonly secrets: Secrets;
  readonly configMaps: ConfigMaps;
}

/** The values of all variables, and the names of those that come from secrets; throws `Missing` for one that has none. */
export async function resolveEnvironment(
  variables: readonly EnvironmentVariable[],
  resolving: Resolving,
): Promise<{ values: { key: string; value: string }[]; fromSecrets: string[] }> {
  const found = await Promise.all(
    variables.map(async (variable) => ({
      key: variable.name,
      value: await valueOf(variable, resolving),
      isSecret: variable.fromSecret !== null,
    })),
  );
  return {
    values: found.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }])),
    fromSecrets: found.filter(({ isSecret }) => isSecret).map(({ key }) => key),
  };
}

async function valueOf(variable: EnvironmentVariable, resolving: Resolving): Promise<string | null> {
  const { build, secrets, configMaps } = resolving;
  const { fromSecret, fromConfigMap, fromField } = variable;
  if (fromSecret)
    return entry(variable, fromSecret, 'secret', await secrets.entriesOf(build.namespace, fromSecret.name));
  if (fromConfigMap)
    return entry(
      variable,
      fromConfigMap,
      'config map',
      await configMaps.entriesOf(build.namespace, fromConfigMap.name),
    );
  if (fromField !== null) return fieldOf(build, fromField);
  return variable.value ?? '';
}

function entry(
  { name }: EnvironmentVariable,
  selector: KeySelector,
  kind: string,
  entries: ReadonlyMap<string, Buffer> | null,
): string | null {
  const value = entries?.get(selector.key);
  if (value) return value.toString('utf8');
  if (selector.optional) return null;
  throw new Missing(
    'UNRESOLVABLE_ENVIRONMENT_VARIABLE',
    `The variable ${name} comes from the entry ${selector.key} of the ${kind} ${selector.name}, which is not there.`,
  );
}

const mapField = /^metadata\.(labels|annotations)\['([^']+)'\]$/;

function fieldOf(build: Build, path: string): string {
  if (path === 'metadata.name') return build.name;
  if (path === 'metadata.namespace') return build.namespace;
  const [, map = '', key = ''] = mapField.exec(path) ?? [];
  if (map === 'labels') return build.labels[key] ?? '';
  if (map === 'annotations') return build.annotations[key] ?? '';
  throw new Missing('UNRESOLVABLE_ENVIRONMENT_VARIABLE', `A build has no field ${path}.`);
}
