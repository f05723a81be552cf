import { fieldsOf, problem, readFrom, type TriggerNote } from './trigger-notes.js';

const byConfigChange: TriggerNote = {
  type: 'CONFIG_CHANGE',
  from: null,
  containers: [],
  automatic: true,
  problem: null,
};

/**
 * The triggers of a DeploymentConfig. Without a list of them there is one on its own configuration; with an empty
 * list none, and it is rolled out by hand only.
 */
export function readConfigTriggers(triggers: unknown, namespace: string): TriggerNote[] {
  if (triggers === undefined || triggers === null) return [byConfigChange];
  if (!Array.isArray(triggers)) return [broken('BadTrigger', 'spec.triggers must be a list.', [])];
  return triggers.map((trigger) => readTrigger(trigger, namespace));
}

function readTrigger(trigger: unknown, namespace: string): TriggerNote {
  const { type, imageChangeParams } = fieldsOf(trigger);
  const kind = typeof type === 'string' ? type.toLowerCase().replaceAll('-', '') : '';
  if (kind === 'configchange') return byConfigChange;
  if (kind !== 'imagechange')
    return broken(
      'BadTrigger',
      `There is no trigger of type ${JSON.stringify(type ?? null)}: write ConfigChange or ImageChange.`,
      [],
    );
  const { automatic, containerNames, from } = fieldsOf(imageChangeParams);
  const names = Array.isArray(containerNames)
    ? containerNames.filter((name): name is string => typeof name === 'string')
    : [];
  const tag = readFrom(from, namespace);
  if (typeof tag === 'string') return broken('BadTrigger', tag, names);
  const watched = {
    type: 'IMAGE_CHANGE',
    from: tag,
    containers: names,
    automatic: automatic === true,
  } as const;
  if (names.length === 0)
    return {
      ...watched,
      problem: problem('BadTrigger', 'imageChangeParams.containerNames names no container.'),
    };
  if (automatic !== undefined && automatic !== null && typeof automatic !== 'boolean')
    return {
      ...watched,
      problem: problem(
        'PausedIsText',
        `automatic is the text ${JSON.stringify(automatic)}: write it without quotes.`,
      ),
    };
  return { ...watched, problem: null };
}

const broken = (reason: string, message: string, containers: readonly string[]): TriggerNote => ({
  type: 'IMAGE_CHANGE',
  from: null,
  containers,
  automatic: false,
  problem: problem(reason, message),
});
