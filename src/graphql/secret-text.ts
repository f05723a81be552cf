import { GraphQLError, GraphQLScalarType } from 'graphql';
import { Secret } from '../platform/secret.js';

/** A text that only goes in: nothing quotes it, and it may not stand in a document, for those are remembered. */
export const SecretText = new GraphQLScalarType<Secret, never>({
  name: 'SecretText',
  parseValue(value) {
    if (typeof value === 'string') return new Secret(value);
    throw new GraphQLError('SecretText must be text.');
  },
  parseLiteral() {
    throw new GraphQLError('SecretText must be sent as a variable, not be written into the document.');
  },
  serialize() {
    throw new Error('A SecretText was resolved to be shown.');
  },
});
