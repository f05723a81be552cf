import {
  ApplyBuildConfigDocument,
  type BuildConfigPartsFragment,
  type BuildSpecInput,
  type BuildTriggerInput,
} from '../../client/index.js';
import { setOff } from '../printing/blast.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { parseKind, splitNamespace } from '../naming/names.js';
import { specAsInput, triggersAsInput } from './as-input.js';
import { readBuildConfigNamed } from './read-declared.js';

/** The definition of builds that a word such as `bc/web` names. */
export async function readTyped(word: string, context: Context): Promise<BuildConfigPartsFragment> {
  const { kind, name } = parseKind(word);
  if (kind !== 'bc' || name === undefined)
    throw new UsageError(`“${word}” is no build config: write bc/NAME.`);
  const place = splitNamespace(name, context.namespace);
  return readBuildConfigNamed(context, place.namespace, place.name);
}

/** Whether a word says that it names a definition of builds. */
export const isBuildConfig = (word: string): boolean =>
  /^(bc|buildconfigs?)(\.build\.openshift\.io)?\//i.test(word);

/** What is to be otherwise about a definition, and what `set` calls that. */
export interface Changes {
  readonly spec?: BuildSpecInput;
  readonly triggers?: readonly BuildTriggerInput[];
  /** E.g. `triggers`. */
  readonly about: string;
  readonly dryRun: boolean;
  /** Said below the result. */
  readonly more?: readonly string[];
}

/** Writes a definition back with something changed; a CONFLICT when somebody else has changed it since it was read. */
export async function saveConfig(
  { client, signal }: Context,
  config: BuildConfigPartsFragment,
  { spec, triggers, about, dryRun, more = [] }: Changes,
): Promise<Result> {
  const input = {
    namespace: config.namespace.name,
    name: config.name,
    spec: spec ?? specAsInput(config.spec),
    triggers: triggers ?? triggersAsInput(config.triggers),
    runPolicy: config.runPolicy,
    successfulBuildsHistoryLimit: config.successfulBuildsHistoryLimit,
    failedBuildsHistoryLimit: config.failedBuildsHistoryLimit,
    expectedVersion: config.resourceVersion,
    dryRun,
  };
  const { applyBuildConfig } = await client.request(ApplyBuildConfigDocument, { input }, { signal });
  const { outcome, blastRadius, cursor } = applyBuildConfig;
  const changed = outcome === 'UNCHANGED' ? 'was not changed' : dryRun ? 'would be updated' : 'updated';
  const line = `buildconfig.build.openshift.io/${config.name} ${about} ${changed}`;
  return {
    value: applyBuildConfig,
    names: [`buildconfig/${config.name}`],
    view: { text: [line, ...more, ...setOff(blastRadius)].join('\n') },
    cursor,
  };
}
