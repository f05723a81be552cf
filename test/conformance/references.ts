import {
  daemonMinimal,
  exact,
  hostPort,
  mostSpecific,
  parseReference,
  withDefaults,
} from '../../src/oci/index.js';
import { Failure } from '../../src/platform/errors.js';
import { checkAll, difference, type Report } from './report.js';

interface ReferenceVector {
  readonly in: string;
  readonly ok: boolean;
  readonly [field: string]: string | boolean;
}

/** References: how each is read and written, and which are refused. */
export const checkReferences = (vectors: readonly ReferenceVector[]): Report =>
  checkAll('references', vectors, (vector) => {
    const answer = answerFor(vector.in);
    const expected = Object.fromEntries(
      Object.keys(answer).map((field) => [
        field,
        vector['id'] === '' ? vector[field] : withLowerDigest(vector[field]),
      ]),
    );
    return difference(JSON.stringify(vector.in), vector.ok ? expected : { ok: false }, answer);
  });

/** OpenShift keeps the letters of a digest as they were written; here there is one writing of each digest. */
const withLowerDigest = (value: string | boolean | undefined) =>
  typeof value === 'string'
    ? value.replace(/@?sha\d+:[0-9A-Fa-f]{64,}$/, (digest) => digest.toLowerCase())
    : value;

function answerFor(text: string) {
  try {
    const reference = parseReference(text);
    const { registry, namespace, name, tag, id } = reference;
    return {
      ok: true,
      ...{ registry, namespace, name, tag, id },
      exact: exact(reference),
      defaulted: exact(withDefaults(reference)),
      daemonMinimal: exact(daemonMinimal(reference)),
      mostSpecific: exact(mostSpecific(reference)),
      hostPort: hostPort(reference),
    };
  } catch (error) {
    if (error instanceof Failure && error.code === 'BAD_USER_INPUT') return { ok: false };
    throw error;
  }
}
