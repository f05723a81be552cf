import {
  ConfigMapDocument,
  SecretDocument,
  type BuildConfigPartsFragment,
  type BuildSpecInput,
  type EnvironmentVariableInput,
} from '../../client/index.js';
import { text, texts, toggle, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseKind } from '../naming/names.js';
import { specAsInput } from './as-input.js';
import { readTyped, saveConfig } from './save-config.js';
import { variable } from './variables.js';

/** What `set env` takes. */
export const environmentFlags = {
  env: texts('-e, --env <name=value>', 'For env: a variable; several times for several.'),
  list: toggle('--list', 'For env: show the variables.'),
  from: text('--from <kind/name>', 'For env: a variable for each entry of secret/NAME or configmap/NAME.'),
  prefix: text('--prefix <text>', 'With --from: what the names of the variables begin with.'),
};

interface EnvironmentOptions {
  readonly env: readonly string[];
  readonly list: boolean | undefined;
  readonly from: string | undefined;
  readonly prefix: string | undefined;
  readonly dryRun: boolean | undefined;
}

/** Sets (`NAME=value`) and takes away (`NAME-`) variables of a definition's builds; shows them where none are named. */
export async function setEnvironment(
  word: string,
  words: readonly string[],
  { env, list, from, prefix = '', dryRun = false }: EnvironmentOptions,
  context: Context,
): Promise<Result> {
  const config = await readTyped(word, context);
  const typed = [...env, ...words];
  if (list === true || (typed.length === 0 && from === undefined)) return shown(config);
  const gone = new Set(typed.flatMap((one) => (/^[^=]+-$/.test(one) ? [one.slice(0, -1)] : [])));
  const set = [
    ...(from === undefined ? [] : await variablesFrom(from, prefix, context)),
    ...typed.filter((one) => !/^[^=]+-$/.test(one)).map(variable),
  ];
  const before = variablesOf(config).filter(({ name }) => !gone.has(name));
  const kept = new Set(before.map(({ name }) => name));
  const variables = [
    ...before.map((one) => set.findLast(({ name }) => name === one.name) ?? one),
    ...set.filter(({ name }) => !kept.has(name)),
  ];
  return saveConfig(context, config, {
    spec: withVariables(config, variables),
    about: 'environment',
    dryRun,
  });
}

function variablesOf({ spec }: BuildConfigPartsFragment): readonly EnvironmentVariableInput[] {
  const { docker, source, custom, jenkinsPipeline } = spec.strategy;
  return (docker ?? source ?? custom ?? jenkinsPipeline)?.env ?? [];
}

function withVariables(
  config: BuildConfigPartsFragment,
  env: readonly EnvironmentVariableInput[],
): BuildSpecInput {
  const spec = specAsInput(config.spec);
  const { docker, source, custom, jenkinsPipeline } = spec.strategy;
  if (docker) return { ...spec, strategy: { docker: { ...docker, env } } };
  if (source) return { ...spec, strategy: { source: { ...source, env } } };
  if (custom) return { ...spec, strategy: { custom: { ...custom, env } } };
  return { ...spec, strategy: { jenkinsPipeline: { ...jenkinsPipeline, env } } };
}

async function variablesFrom(
  from: string,
  prefix: string,
  { client, namespace, signal }: Context,
): Promise<EnvironmentVariableInput[]> {
  const { kind, name } = parseKind(from);
  if (name === undefined || (kind !== 'secret' && kind !== 'configmap'))
    throw new UsageError('--from takes secret/NAME or configmap/NAME.');
  const named = (key: string) => `${prefix}${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
  const place = { namespace, name };
  if (kind === 'secret') {
    const { namespace: room } = await client.request(SecretDocument, place, { signal });
    if (!room?.secret) throw missing('secret', name, namespace);
    return room.secret.keys.map((key) => ({ name: named(key), fromSecret: { name, key } }));
  }
  const { namespace: room } = await client.request(ConfigMapDocument, place, { signal });
  if (!room?.configMap) throw missing('configmap', name, namespace);
  return room.configMap.entries.map(({ key }) => ({ name: named(key), fromConfigMap: { name, key } }));
}

const shown = (config: BuildConfigPartsFragment): Result => ({
  value: variablesOf(config),
  names: [`buildconfig/${config.name}`],
  view: {
    text: [
      `# buildconfigs ${config.name}`,
      ...variablesOf(config).map(({ name, value, fromSecret, fromConfigMap, fromField }) => {
        if (fromSecret) return `# ${name} from secret ${fromSecret.name}, key ${fromSecret.key}`;
        if (fromConfigMap) return `# ${name} from configmap ${fromConfigMap.name}, key ${fromConfigMap.key}`;
        return fromField == null ? `${name}=${value ?? ''}` : `# ${name} from field path ${fromField}`;
      }),
    ].join('\n'),
  },
});
