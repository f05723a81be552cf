import { UsageError } from '../program/exit-codes.js';

/** Refuses to list in all namespaces what is listed in one at a time: a part would look like all there is. */
export function refuseEverywhere(word: string): never {
  throw new UsageError(
    `get ${word} lists one namespace, and takes no -A: write get ${word} -n NAMESPACE. Kinds that are listed in all are is, istag and deployments: get is,deployments -A.`,
  );
}
