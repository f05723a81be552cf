import { badInput } from '../../../platform/errors.js';
import type { EnvironmentVariable } from '../spec.js';

const variableName = /^[-._a-zA-Z][-._a-zA-Z0-9]{0,255}$/;
const field = /^metadata\.(name|namespace|(labels|annotations)\['[^']{1,317}'\])$/;

/** Refuses variables without a proper name, and those with more than one source. */
export function checkEnvironment(variables: readonly EnvironmentVariable[], path: readonly string[]): void {
  for (const [index, variable] of variables.entries()) {
    const at = [...path, String(index)];
    const { name, value, fromSecret, fromConfigMap, fromField } = variable;
    if (!variableName.test(name))
      throw badInput(
        `${JSON.stringify(name.slice(0, 80))} is no name of a variable: use letters, digits, "_", "-" and ".".`,
        ...at,
        'name',
      );
    const sources = [fromSecret, fromConfigMap, fromField].filter((source) => source !== null);
    if (sources.length > 1 || (sources.length > 0 && value !== null && value !== ''))
      throw badInput(`The variable ${name} has either a value or one place that it comes from.`, ...at);
    if (fromField !== null && !field.test(fromField))
      throw badInput(
        `A build has no field ${JSON.stringify(fromField.slice(0, 80))}: there are metadata.name, metadata.namespace, metadata.labels['x'] and metadata.annotations['x'].`,
        ...at,
        'fromField',
      );
  }
}
