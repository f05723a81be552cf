import { badInput } from '../../../platform/errors.js';
import type { Build } from '../model.js';
import type { StartRequest } from './start.js';

/** A request for what a build did, with the same specification and the images of now. */
export type Repetition = Pick<StartRequest, 'config' | 'spec' | 'cloneOf' | 'revision'>;

/** Asks for a build once more; refused where what it was made of is not there any more. */
export function requestToRepeat(build: Build): Repetition {
  const { namespace, name, configId, configName: config, spec, revision } = build;
  if (config === null || configId === null)
    throw badInput(
      `Build ${namespace}/${name} is of no definition that is there: it cannot be repeated.`,
      'input',
      'cloneOf',
    );
  if (spec.source.binary)
    throw badInput('What was sent along is not kept: start it anew.', 'input', 'cloneOf');
  return { config, spec, cloneOf: name, revision };
}
