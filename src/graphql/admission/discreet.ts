import {
  getNamedType,
  GraphQLError,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { SecretText } from '../secret-text.js';

/** What may be told of a mistake besides its variable: these words name fields and types, and no value. */
const harmless =
  /(?:Field "\w{1,64}" of required type "[\w![\]]+" was not provided|Exactly one key must be specified for OneOf type "\w+")\.$/;

/**
 * An error about a variable, as it may be told: graphql-js quotes the whole value, which must not be where any part
 * of it is a secret.
 */
export function discreet(error: GraphQLError, schema: GraphQLSchema): GraphQLError {
  const definition = error.nodes?.[0];
  if (definition?.kind !== Kind.VARIABLE_DEFINITION) return error;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type) || !holdsSecrets(type)) return error;
  const [reason = 'Some field has a wrong type, is unknown or is null where it must not be.'] =
    harmless.exec(error.message) ?? [];
  return new GraphQLError(
    `Variable "$${definition.variable.name.value}" is wrong; its value is not quoted, for it may be secret. ${reason}`,
    { nodes: definition },
  );
}

function holdsSecrets(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type);
  if (named.name === SecretText.name) return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => holdsSecrets(field.type, seen));
}
