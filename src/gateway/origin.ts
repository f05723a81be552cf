import { getOperationAST, Kind, print } from 'graphql';
import { rootFieldsOf } from './root-fields.js';
import type { GraphRequest } from './graph.js';

/** The one root field of a subscription as it was written: what of it decides which events come. */
export function originOf({ document, operationName }: GraphRequest): string {
  const operation = getOperationAST(document, operationName);
  const [field] = operation ? rootFieldsOf(document, operation.selectionSet) : [];
  if (!field) return '';
  const { alias, name, arguments: given = [], directives = [] } = field;
  return print({ kind: Kind.FIELD, name, ...(alias && { alias }), arguments: given, directives });
}
